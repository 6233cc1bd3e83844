// The reconciliation ledger: one check a row; opened, its arithmetic, the figures it rests on and our explanation.

import type { ReactNode } from "react"
import type { LedgerRow } from "@/figures/evidence/ledger"
import type { View } from "@/figures/view"
import { openEvidence } from "@/state/urlState"
import styles from "./Ledger.module.css"

type Props = {
  view: View
  title: string
  rows: readonly LedgerRow[]
  total: number
  open: string | null
  onOpen: (id: string | null) => void
  onReset: () => void
  controls: ReactNode
}

export function Ledger({ view, title, rows, total, open, onOpen, onReset, controls }: Props) {
  const m = view.messages.checks
  return (
    <section className="card card-wide" id="card-ledger" data-card="ledger" aria-labelledby="title-ledger">
      <header className="card-header">
        <h2 id="title-ledger">{title}</h2>
        <p className="card-subtitle">{m.ledgerSubtitle}</p>
        <div className="card-tools">{controls}</div>
        <p className={styles.count} role="status">
          {m.showing({ shown: rows.length, total })}
        </p>
      </header>
      {rows.length === 0 ? (
        <p>
          {m.ledgerEmpty}{" "}
          <button type="button" className="row-link" onClick={onReset}>
            {m.reset}
          </button>
        </p>
      ) : (
        <ul className={styles.ledger}>
          {rows.map((row) => (
            <li key={row.id} id={`check-${row.id}`} data-part="ledger-row" data-open={row.id === open || undefined}>
              <button type="button" className={styles.head} aria-expanded={row.id === open} onClick={() => onOpen(row.id === open ? null : row.id)}>
                <span className={styles.verdict} data-verdict={row.verdict}>
                  {row.verdictName}
                </span>
                <span className={styles.sentence}>{row.sentence}</span>
                <span className={styles.meta}>
                  {view.messages.issuerYear({ issuer: row.issuer.name, year: row.period })} · {row.ruleName}
                </span>
              </button>
              {row.id === open && <Detail view={view} row={row} />}
            </li>
          ))}
        </ul>
      )}
      <footer className="card-footer">
        <p className="source" data-notes="">
          {m.verdictsNote}
        </p>
      </footer>
    </section>
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
              lang="zh-Hant"
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
