// The heavy half of the overview: what changed and what to ask about. Its code, its words and the checks come when the first picture
// stands: the prerendered page already shows the result, and React takes it over once everything is here.

import { useSuspenseQuery } from "@tanstack/react-query"
import { use } from "react"
import type { Cell } from "@/figures/cell"
import { issuerStyle } from "@/figures/issuerColours"
import type { CoreView, View } from "@/figures/view"
import { type DrawnCard, modelsOf, NO_FILES, UNASKED } from "@/figures/viewCard"
import { loadMessages } from "@/i18n/catalogues"
import { fullView } from "@/page/fullView"
import { nextTask } from "@/page/nextTask"
import { ViewLink } from "@/page/ViewLink"
import type { ViewBody } from "@/page/viewValue"
import { prepareReconciliation } from "@/queries/reconciliation"
import { standardsQuery } from "@/queries/reportQuery"
import type { Standards } from "@/schema/standards"
import { openEvidence } from "@/state/urlState"
import { Entry } from "@/ui/Entry"
import { SeverityBadge } from "@/ui/SeverityBadge"
import { viewOfTheme } from "@/views/registry"
import { loadViewWords } from "@/views/words"
import type { AttentionModel } from "./cards/attention"
import { attentionCard, cards, changesCard, type Own } from "./cards/cards"
import type { ChangesModel } from "./cards/changes"
import styles from "./Overview.module.css"
import type { Words } from "./words/zh-Hant"

/** What stands below the headlines, in the view as the first chunk knows it. */
export function Below({ view }: { view: CoreView }) {
  const messages = use(loadMessages(view.language))
  const words = use(loadViewWords("overview", view.language)) as Words
  const { data: standards } = useSuspenseQuery(standardsQuery)
  use(prepared(view, standards))
  return <Sections view={fullView(view, messages, words)} standards={standards} />
}

const preparing = new WeakMap<CoreView["issuers"], Promise<void>>()

/** The checks of the reports in view, worked out in turns; one promise for each set of reports, as `use` asks for. */
function prepared({ catalogue, issuers }: CoreView, standards: Standards): Promise<void> {
  const known = preparing.get(issuers) ?? prepareReconciliation(catalogue, issuers, standards, nextTask)
  preparing.set(issuers, known)
  return known
}

/** The cards of this view are drawn without a frame. */
function Sections({ view, standards }: { view: View<Words>; standards: Standards }) {
  const draw = ({ id, drawing }: DrawnCard<Own>) => {
    if (drawing?.kind === "changes") return <Changes key={id} view={view} model={drawing.model} />
    return drawing?.kind === "attention" && <Attention key={id} view={view} model={drawing.model} />
  }
  return (
    <div className={styles.below}>{[changesCard, attentionCard].flatMap((card) => modelsOf(card, view, UNASKED, { ...NO_FILES, standards }).map(draw))}</div>
  )
}

function Attention({ view, model }: { view: View<Words>; model: AttentionModel }) {
  return (
    <>
      {model.cautions.length > 0 && (
        <section className={`${styles.section} ${styles.caution}`} data-part="cautions" aria-labelledby="cautions-title">
          <h2 id="cautions-title">{model.cautionsTitle}</h2>
          <ul className={styles.cautions}>
            {model.cautions.map(({ id, subject, words, target }) => (
              <li key={id}>
                <span className={styles.sign} aria-hidden="true">
                  ≠
                </span>
                <ViewLink view={target}>{subject}</ViewLink>
                <span>{words}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={`${styles.section} ${styles.asking}`} data-part="attention" aria-labelledby="attention-title">
        <h2 id="attention-title">{model.title}</h2>
        <ol>
          {model.concerns.map(({ id, issuer, mark, question, sentence, check }) => (
            <li key={id}>
              <p className={styles.about}>
                <SeverityBadge mark={mark} />
                <span className="issuer-name" style={issuerStyle(issuer.tone)}>
                  {view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
                </span>
              </p>
              <ViewLink view="checks" choice={{ check }}>
                {question}
              </ViewLink>
              <p>{sentence}</p>
            </li>
          ))}
        </ol>
        {model.more > 0 && <ViewLink view="checks">{view.words.more({ count: model.more })}</ViewLink>}
        <ul className={styles.verdicts}>
          {model.issuers.map(({ issuer, verdict, coverage }) => (
            <li key={issuer.id}>
              {view.messages.labelled({ label: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }), words: verdict })}
              {coverage !== null && (
                <>
                  {" · "}
                  <ViewLink view="index">{coverage}</ViewLink>
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** What changed in the year, in printed figures of both years. */
function Changes({ view, model: { title, issuers } }: { view: View<Words>; model: ChangesModel }) {
  const entry = (cell: Cell) => <Entry entry={cell} label={view.messages.openEvidence} onSelect={openEvidence} />
  return (
    <section className={`${styles.section} ${styles.changes}`} data-part="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{title}</h2>
      <div className={styles.issuers}>
        {issuers.map(({ issuer, years, lines, claims, note }) => (
          <div key={issuer.id}>
            <h3 className="issuer-name" style={issuerStyle(issuer.tone)}>
              {view.messages.issuerYear({ issuer: issuer.name, year: lines.length === 0 ? issuer.year : years })}
            </h3>
            <ul>
              {lines.map((line) => (
                <li key={line.id}>
                  <ViewLink view={viewOfTheme(line.theme)}>{line.name}</ViewLink>
                  <span className={styles.changeWords}>{line.words}</span>
                  <span className={styles.changeFigures}>
                    {entry(line.from)} → {entry(line.to)} {line.unit}
                    {line.perHead !== null && (
                      <>
                        {" · "}
                        {view.words.changes.perHead} {entry(line.perHead)}
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
            {note !== "" && <p>{note}</p>}
            {claims.map((claim) => (
              <p key={claim.id}>
                {view.words.changes.claim} {claim.name} {entry(claim.cell)}
              </p>
            ))}
          </div>
        ))}
      </div>
      <p className="source-noted">{view.messages.card.noted}</p>
    </section>
  )
}

/** The first chunk draws this view from `Below`; whoever has the whole view at hand draws the same sections. */
export const body: ViewBody = { Page: ({ view }) => <Below view={view} />, cards }
