// The table behind a chart. Every figure is a button to its evidence; an absence is a word.

import type { TableModel } from "@/figures/card"
import { Entry } from "./Entry"
import { TableFrame } from "./TableFrame"
import { useFolded } from "./useFolded"

type Props = {
  model: TableModel
  evidenceLabel: (text: string) => string
  onSelect: (ref: string) => void
  /** A long table shows its beginning until a reader asks for the rest, in these words; on paper it is whole. Absent: always whole. */
  showAll?: ((count: number) => string) | undefined
}

/** How many rows stand open. */
const FIRST_ROWS = 8

export function DataTable({ model, evidenceLabel, onSelect, showAll }: Props) {
  const { shown, more } = useFolded(model.rows.length, FIRST_ROWS, showAll ?? String, showAll === undefined)
  return (
    <>
      <Rows model={model} groups={groupRows({ ...model, rows: model.rows.slice(0, shown) })} evidenceLabel={evidenceLabel} onSelect={onSelect} />
      {more}
    </>
  )
}

type Groups = ReturnType<typeof groupRows>

function Rows({ model, groups, evidenceLabel, onSelect }: Omit<Props, "showAll"> & { groups: Groups }) {
  return (
    <TableFrame label={model.caption}>
      <table className="data-table">
        <caption className="visually-hidden">{model.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{model.rowHeader}</th>
            {model.columns.map((column) => (
              <th key={column.id} scope="col" className={column.numeric ? "numeric" : ""}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            {group.label !== undefined && (
              <tr className="group-row">
                <th scope="rowgroup" colSpan={model.columns.length + 1}>
                  {group.label}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.header}</th>
                {row.entries.map((entry, i) => (
                  <td key={model.columns[i]?.id ?? i} className={model.columns[i]?.numeric ? "numeric" : ""}>
                    <Entry entry={entry} label={evidenceLabel} onSelect={onSelect} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </TableFrame>
  )
}

function groupRows(model: TableModel) {
  const groups: { id: string; label: string | undefined; rows: TableModel["rows"] }[] = []
  for (const row of model.rows) {
    const last = groups.at(-1)
    if (last !== undefined && last.label === row.group) last.rows.push(row)
    else groups.push({ id: row.id, label: row.group, rows: [row] })
  }
  return groups
}
