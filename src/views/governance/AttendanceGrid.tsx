// Attendance: a row per director, a column per body, a dot per meeting due. An empty place means that the report has no such row.

import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { useChartActions } from "@/page/useChartActions"
import { TableFrame } from "@/ui/TableFrame"
import styles from "./AttendanceGrid.module.css"
import type { AttendanceCell, AttendanceModel } from "./cards/attendance"
import governanceStyles from "./Governance.module.css"
import type { Words } from "./words/zh-Hant"

export function AttendanceGrid({ model, view }: { model: readonly AttendanceModel[]; view: View<Words> }) {
  const m = view.words
  return (
    <div className={governanceStyles.stack}>
      {model.map(({ issuer, bodies, rows }) => (
        <section key={issuer.id} style={issuerStyle(issuer.tone)}>
          <h3 className="issuer-name">{view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}</h3>
          <TableFrame label={m.attendanceSubtitle}>
            <table className={`lined-table ${styles.attendance}`}>
              <thead>
                <tr>
                  <th scope="col">{m.director}</th>
                  {bodies.map((body) => (
                    <th key={body.id} scope="col">
                      {body.name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">{row.name}</th>
                    {row.cells.map((cell, i) => (
                      <td key={bodies[i]?.id}>
                        <Meetings cell={cell} label={`${row.name}, ${bodies[i]?.name ?? ""}`} view={view} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </section>
      ))}
    </div>
  )
}

function Meetings({ cell, label, view }: { cell: AttendanceCell; label: string; view: View<Words> }) {
  const { actions } = useChartActions()
  const m = view.words
  if (cell === null) return <span className={styles.none} title={m.noRow} role="img" aria-label={m.noRow} />
  if ("listed" in cell)
    return (
      <span className={styles.flag}>
        <span aria-hidden="true">○ </span>
        {m.listedOnly}
      </span>
    )
  const meetings = Array.from({ length: cell.due }, (_, i) => ({ id: `meeting-${i}`, attended: i < cell.attended }))
  return (
    <>
      <button
        type="button"
        className={styles.cell}
        aria-label={actions.label([`${label}: ${cell.text}`, cell.rate].filter((part) => part !== null).join(", "))}
        onClick={() => actions.onSelect(cell.ref)}
      >
        <span className={styles.dots} aria-hidden="true">
          {meetings.map((meeting) => (
            <span key={meeting.id} className={styles.dot} data-filled="" data-attended={meeting.attended || undefined} />
          ))}
        </span>
        <span className={styles.text}>{[cell.text, cell.rate].filter((part) => part !== null).join(" · ")}</span>
      </button>
      {cell.unlisted && (
        <span className={styles.flag}>
          <span aria-hidden="true">◇ </span>
          {m.unlisted}
        </span>
      )}
    </>
  )
}
