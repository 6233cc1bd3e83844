// Figures that stand alone, set large with their unit; under them what they are and of which year. Each opens its evidence.

import type { Fact } from "@/figures/series/facts"
import { Entry } from "./Entry"

type Props = { facts: readonly Fact[]; label: (text: string) => string; onSelect: (ref: string) => void }

/** Least width of a column, and of a character of a figure, in pixels: figures stay on one line, and columns line up. */
const LEAST = 112
const DIGIT = 13
const IDEOGRAPH = 22

export function FactGrid({ facts, label, onSelect }: Props) {
  const column = Math.max(LEAST, ...facts.map(({ cell }) => (cell.kind === "figure" ? figureWidth(cell.text) + (cell.noted ? DIGIT * 2 : 0) : 0)))
  return (
    <dl className="facts" data-plot="" style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${column}px), 1fr))` }}>
      {facts.map((fact) => (
        <div key={fact.id} className={fact.reason === null ? "fact" : "fact fact-explained"}>
          <dt>{fact.label}</dt>
          <dd>
            <span className="fact-figure">
              <Entry entry={fact.cell} label={(text) => label([fact.label, text, fact.unit].filter(Boolean).join(" "))} onSelect={onSelect} />
              {fact.unit !== "" && <span className="fact-unit">{fact.unit}</span>}
            </span>
            {fact.period !== "" && <span className="cell-note">{fact.period}</span>}
            {fact.reason !== null && <span className="fact-reason">{fact.reason}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function figureWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > "\u2e80" ? IDEOGRAPH : DIGIT), 0)
}
