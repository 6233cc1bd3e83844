// What was read: a drawing, a table with errors, what to read again, and the part for the report file.

import { useEffect, useRef, useState } from "react"
import { dayOf, exportOf } from "@/domain/digitise"
import type { Issuer, View } from "@/figures/view"
import { TableFrame } from "@/ui/TableFrame"
import type { Words } from "../words/zh-Hant"
import { AxisTitles } from "./AxisTitles"
import digitiserStyles from "./Digitiser.module.css"
import { type DigitisedResult, digitisedResult, type ResultRow } from "./digitised"
import { ExportBox } from "./ExportBox"
import { Preview } from "./Preview"
import styles from "./ResultPanel.module.css"
import { type Action, positionIn, type Session } from "./session"

type Props = { view: View<Words>; issuer: Issuer; session: Session; run: (action: Action) => void }

export function ResultPanel({ view, issuer, session, run }: Props) {
  const m = view.words.digitiser
  const { topics } = issuer.report
  const [date] = useState(() => dayOf(new Date()))
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that led here is gone: reading and keys go on from the heading.
  useEffect(() => heading.current?.focus(), [])
  const result = digitisedResult(view, topics, session.skipped, (topic) => positionIn(session, topic))
  const positions = result.rows.flatMap(({ topic, position }) => (position === null ? [] : [{ topic, position }]))
  const exported = exportOf({ report: issuer.id, titles: session.titles, positions, date })
  return (
    <div className={styles.result} data-part="result">
      <header>
        <h3 ref={heading} tabIndex={-1}>
          {result.title}
        </h3>
        <p className="card-subtitle">{m.result.subtitle}</p>
      </header>
      {result.cautions.length > 0 && (
        <div className="caveats">
          {result.cautions.map((caution) => (
            <p key={caution}>{caution}</p>
          ))}
          {result.toThird > 0 && (
            <button type="button" className={`button ${digitiserStyles.primary}`} onClick={() => run({ do: "go", step: "third" })}>
              {m.result.readThird}
            </button>
          )}
        </div>
      )}
      <div className={styles.columns}>
        <Preview result={result} titles={session.titles} language={view.language} words={m} />
        <Rows result={result} words={m.result} onAgain={(topic) => run({ do: "readAgain", topic })} />
      </div>
      <AxisTitles titles={session.titles} words={m.titles} onChange={(axis, language, text) => run({ do: "entitle", axis, language, text })} />
      <ExportBox report={issuer.id} text={`${JSON.stringify(exported, null, 2)}\n`} words={m.export} />
    </div>
  )
}

type RowsProps = { result: DigitisedResult; words: Words["digitiser"]["result"]; onAgain: (topic: string) => void }

function Rows({ result, words, onAgain }: RowsProps) {
  return (
    <TableFrame label={result.title}>
      <table className={`data-table ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col" className="numeric">
              {words.number}
            </th>
            <th scope="col">{words.topic}</th>
            <th scope="col" className="numeric">
              {words.x}
            </th>
            <th scope="col" className="numeric">
              {words.y}
            </th>
            <th scope="col">{words.remark}</th>
          </tr>
        </thead>
        <tbody>
          {result.rows.map((row) => (
            <Row key={row.topic} row={row} words={words} onAgain={onAgain} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function Row({ row, words, onAgain }: { row: ResultRow; words: RowsProps["words"]; onAgain: (topic: string) => void }) {
  const flagged = row.position?.large || row.position?.outside
  return (
    <tr>
      <td className="numeric">{row.number}</td>
      <th scope="row" aria-label={row.label}>
        <span className={`pillar pillar-${row.pillar}`}>
          <span className={digitiserStyles.label}>{row.label}</span>
        </span>
      </th>
      {row.x === null || row.y === null ? (
        <td colSpan={2} className="numeric missing">
          {words.none}
        </td>
      ) : (
        <>
          <td className="numeric" data-label={words.x}>
            {row.x}
          </td>
          <td className="numeric" data-label={words.y}>
            {row.y}
          </td>
        </>
      )}
      <td>
        {row.remarks.map((remark) => (
          <span key={remark} className={flagged ? `${styles.remark} ${styles.warning}` : styles.remark}>
            {remark}
          </span>
        ))}
        <button type="button" className="row-link" aria-label={words.againOf(row.label)} onClick={() => onAgain(row.topic)}>
          {words.again}
        </button>
      </td>
    </tr>
  )
}
