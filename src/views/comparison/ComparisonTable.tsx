// The comparison as a table that can be read: year and unit on every figure, and on every row what stands between them.

import type { View } from "@/figures/view"
import type { Pillar } from "@/schema/catalogue"
import { openEvidence, useOpenChoice } from "@/state/urlState"
import { Entry } from "@/ui/Entry"
import { GradeBadge } from "@/ui/GradeBadge"
import { TableFrame } from "@/ui/TableFrame"
import { useFolded } from "@/ui/useFolded"
import { NothingLeft } from "./ComparisonFilters"
import styles from "./ComparisonTable.module.css"
import type { ComparisonTableModel } from "./cards/chosenRows"
import { sharedReasons } from "./cards/sharedReasons"
import type { Words } from "./words/zh-Hant"

/** How many rows stand open. */
const FIRST_ROWS = 12

export function ComparisonTable({ view, model }: { view: View<Words>; model: ComparisonTableModel }) {
  const { rows: all, grouped, chosen } = model
  const [, onChoose] = useOpenChoice("metric")
  const m = view.words
  const { shown, more } = useFolded(all.length, FIRST_ROWS, view.messages.card.showAll)
  const rows = all.slice(0, shown)
  const reasons = sharedReasons(view, all)
  if (rows.length === 0) return <NothingLeft view={view} />
  const groups: readonly (Pillar | null)[] = grouped ? [...new Set(rows.map((row) => row.pillar))] : [null]
  return (
    <>
      {reasons.shared.length > 0 && view.issuers.length > 1 && (
        <ul className={styles.shared} data-notes="">
          {reasons.shared.map(({ letter, reason }) => (
            <li key={letter}>
              <sup>{letter}</sup> {reason}
            </li>
          ))}
        </ul>
      )}
      <TableFrame label={m.title}>
        <table className={`data-table ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{m.metric}</th>
              {view.issuers.map((issuer) => (
                <th key={issuer.id} scope="col" className="numeric">
                  {issuer.name}
                </th>
              ))}
              {view.issuers.length > 1 && <th scope="col">{m.remark}</th>}
            </tr>
          </thead>
          {groups.map((pillar) => (
            <tbody key={pillar ?? "all"}>
              {pillar !== null && (
                <tr className="group-row">
                  <th scope="rowgroup" colSpan={view.issuers.length + (view.issuers.length > 1 ? 2 : 1)}>
                    <span className={`pillar pillar-${pillar}`}>{view.messages.common.pillars[pillar]}</span>
                  </th>
                </tr>
              )}
              {rows
                .filter((row) => pillar === null || row.pillar === pillar)
                .map((row) => (
                  <tr key={row.id} className={row.id === chosen ? "chosen" : undefined}>
                    <th scope="row">
                      {row.chartable ? (
                        <button type="button" className="row-link" aria-pressed={row.id === chosen} onClick={() => onChoose(row.id)}>
                          {row.name}
                        </button>
                      ) : (
                        row.name
                      )}
                    </th>
                    {row.entries.map((entry) => (
                      <td key={entry.issuer.id} className="numeric">
                        <span className="cell-issuer">{entry.issuer.name}</span>
                        <Entry entry={entry.cell} label={view.messages.openEvidence} onSelect={openEvidence} />
                        {entry.name !== null && entry.cell.kind === "figure" && <span className="cell-note">{entry.name}</span>}
                        <span className="cell-note">
                          {[entry.unit, entry.period === null ? "" : view.messages.year(entry.period)].filter(Boolean).join(" · ")}
                        </span>
                      </td>
                    ))}
                    {view.issuers.length > 1 && (
                      <td className={styles.remark} data-part="remark">
                        {row.grade === null ? (
                          row.remark
                        ) : (
                          <span className={styles.remarkGrade}>
                            <GradeBadge grade={row.grade.grade} label={view.messages.harmonised.grade} />
                            <span>
                              {row.ranking !== "" && <strong>{row.ranking}</strong>}
                              <Reasons {...reasons.of(row)} />
                            </span>
                          </span>
                        )}
                      </td>
                    )}
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </TableFrame>
      {more}
    </>
  )
}

/** The letters of the reasons that stand above the table, then the row's own. */
function Reasons({ letters, own }: { letters: readonly string[]; own: string }) {
  return (
    <>
      {letters.length > 0 && <sup>{letters.join(" ")}</sup>} {own}
    </>
  )
}
