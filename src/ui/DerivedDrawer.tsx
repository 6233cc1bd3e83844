// The drawer for a computed number: the result, the formula, every printed figure that went into it, and the constants.
import type { DerivedEvidence } from "@/figures/evidence/derivedEvidence"
import { CopyCitation } from "./CopyCitation"
import { Drawer } from "./Drawer"
import { GradeBadge } from "./GradeBadge"

export type DerivedWords = {
  title: string
  close: string
  formula: string
  arithmetic: string
  inputs: string
  assumptions: string
  grade: string
  copy: string
  copied: string
  refused: string
  open: (label: string) => string
}

type Props = { content: DerivedEvidence; words: DerivedWords; onClose: () => void; onSelect: (ref: string) => void }

export function DerivedDrawer({ content, words, onClose, onSelect }: Props) {
  return (
    <Drawer kicker={words.title} close={words.close} onClose={onClose}>
      <h2 id="evidence-title">{content.heading}</h2>
      <p className="evidence-printed evidence-computed">
        <span className="evidence-printed-label">{content.basis}</span>
        <span className="evidence-printed-value">{content.result}</span>
        {content.unit !== "" && <span className="evidence-printed-unit">{content.unit}</span>}
      </p>
      {content.precision !== null && <p className="evidence-precision">{content.precision}</p>}
      {content.grade && (
        <p className="grade-line">
          <GradeBadge grade={content.grade.grade} label={words.grade} />
          <span>
            <strong>{content.grade.words}</strong>
            <span className="grade-reason">{content.grade.reason}</span>
          </span>
        </p>
      )}
      <dl className="evidence-fields">
        <div>
          <dt>{words.formula}</dt>
          <dd>{content.formula}</dd>
        </div>
        <div>
          <dt>{words.arithmetic}</dt>
          <dd className="evidence-arithmetic">{content.arithmetic}</dd>
        </div>
      </dl>
      <h3>{words.inputs}</h3>
      <ul className="evidence-inputs">
        {content.inputs.map((input) => (
          <li key={input.ref}>
            <span>{input.label}</span>
            <button type="button" className="figure" lang={content.language} aria-label={words.open(input.printed)} onClick={() => onSelect(input.ref)}>
              {input.printed}
            </button>
          </li>
        ))}
      </ul>
      {content.constants.length > 0 && (
        <>
          <h3>{words.assumptions}</h3>
          <ul className="evidence-inputs">
            {content.constants.map((constant) => (
              <li key={constant.label}>
                <span>
                  {constant.label}
                  <small>{constant.basis}</small>
                </span>
                <span>{constant.value}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <CopyCitation citation={content.citation} words={words} />
    </Drawer>
  )
}
