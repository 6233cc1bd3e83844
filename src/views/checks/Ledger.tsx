// The reconciliation ledger: one check a row; opened, its arithmetic, the figures it rests on and our explanation.

import { useEffect, useRef } from "react"
import type { LedgerRow } from "@/figures/evidence/ledger"
import type { View } from "@/figures/view"
import { openEvidence, useOpenChoices } from "@/state/urlState"
import { SeverityBadge } from "@/ui/SeverityBadge"
import { useFolded } from "@/ui/useFolded"
import { LEDGER_KEYS, type LedgerModel } from "./cards/checks"
import styles from "./Ledger.module.css"
import type { Words } from "./words/zh-Hant"

/** How many rows stand open before a reader asks for more. */
const FIRST_ROWS = 10

export function Ledger({ view, model: { rows, total } }: { view: View<Words>; model: LedgerModel }) {
  const m = view.messages.checks
  const [{ check: open }, narrow] = useOpenChoices(LEDGER_KEYS)
  const arrived = useRef(open)
  // A row that is open is shown, however far down it stands.
  const isFarDown = rows.findIndex(({ id }) => id === open) >= FIRST_ROWS
  const { shown: count, more } = useFolded(rows.length, FIRST_ROWS, view.messages.card.showAll, isFarDown)
  const shown = rows.slice(0, count)
  useEffect(() => {
    if (arrived.current !== null) document.getElementById(`check-${arrived.current}`)?.scrollIntoView({ block: "center" })
  }, [])
  return (
    <>
      <p className={styles.count} role="status">
        {m.showing({ shown: shown.length, total })}
      </p>
      {rows.length === 0 && (
        <p>
          {m.ledgerEmpty}{" "}
          <button type="button" className="row-link" onClick={() => narrow({ verdict: null, report: null, rule: null, pillar: null })}>
            {m.reset}
          </button>
        </p>
      )}
      <ul className={styles.ledger}>
        {shown.map((row) => (
          <li key={row.id} id={`check-${row.id}`} data-part="ledger-row" data-open={row.id === open || undefined}>
            <button type="button" className={styles.head} aria-expanded={row.id === open} onClick={() => narrow({ check: row.id === open ? null : row.id })}>
              <span className={styles.verdict} data-verdict={row.verdict}>
                {row.verdictName}
              </span>
              <span className={styles.sentence}>{row.sentence}</span>
              <span className={styles.meta}>
                {row.score > 0 && <SeverityBadge mark={row.mark} plain />} {view.messages.issuerYear({ issuer: row.issuer.name, year: row.period })} ·{" "}
                {row.ruleName}
              </span>
            </button>
            {row.id === open && <Detail view={view} row={row} />}
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

function Detail({ view, row }: { view: View; row: LedgerRow }) {
  const m = view.messages.checks
  return (
    <div className={styles.detail}>
      <dl className={styles.sums}>
        {(["printed", "computed", "difference"] as const).map((key) => (
          <div key={key}>
            <dt>{m[key]}</dt>
            <dd>{row[key]}</dd>
          </div>
        ))}
      </dl>
      {row.finding && (
        <div className={styles.finding}>
          <p>
            <strong>{m.explanation}</strong>
            {row.finding.explanation}
          </p>
          <p>
            <strong>{m.question}</strong>
            {row.finding.question}
          </p>
        </div>
      )}
      <h3>{m.inputs}</h3>
      <ul className="evidence-inputs">
        {row.inputs.map((input) => (
          <li key={`${input.ref} ${input.printed}`}>
            <span>{input.label}</span>
            <button
              type="button"
              className="figure"
              lang={input.language}
              aria-label={view.messages.openEvidence(input.printed)}
              onClick={() => openEvidence(input.ref)}
            >
              {input.printed}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
