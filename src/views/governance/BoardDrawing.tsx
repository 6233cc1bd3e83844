// The board: a row per director, a column per attribute of the printed table. A filled dot says that the director is what the column's head
// names and counts; what else is printed stands in words or figures.
import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { useChartActions } from "@/page/useChartActions"
import { TableFrame } from "@/ui/TableFrame"
import styles from "./BoardDrawing.module.css"
import type { BoardChip, BoardGroup, BoardModel, BoardRow } from "./cards/board"
import governanceStyles from "./Governance.module.css"
import type { Words } from "./words/zh-Hant"

type Props = { model: readonly BoardModel[]; view: View<Words> }

export function BoardDrawing({ model, view }: Props) {
  return (
    <div className={governanceStyles.stack} data-plot="">
      {model.map((board) => (
        <section key={board.issuer.id} style={issuerStyle(board.issuer.tone)}>
          <h3 className="issuer-name">{view.messages.issuerYear({ issuer: board.issuer.name, year: board.issuer.year })}</h3>
          {board.rows.length > 0 && <Directors board={board} view={view} />}
          {board.missing !== null && <p className="missing">{board.missing}</p>}
        </section>
      ))}
    </div>
  )
}

/** Attributes whose groups are told by a dot: is, or is not, what the first group says. The others are figures. */
const DOTTED: ReadonlySet<BoardRow["id"]> = new Set(["independent", "gender", "expertise"])

function Directors({ board, view }: { board: BoardModel; view: View<Words> }) {
  const m = view.words
  const people = [...new Map((board.rows[0]?.groups ?? []).flatMap(({ chips }) => chips.map((chip) => [chip.id, chip] as const))).values()]
  return (
    <TableFrame label={m.boardSubtitle}>
      <table className={`lined-table ${styles.board}`}>
        <thead>
          <tr>
            <th scope="col">{m.director}</th>
            {board.rows.map((row) => (
              <th key={row.id} scope="col">
                {DOTTED.has(row.id) && row.groups[0] !== undefined ? (
                  <>
                    {row.groups[0].label}
                    <span className={styles.share}>{row.groups[0].share}</span>
                  </>
                ) : (
                  row.label
                )}
              </th>
            ))}
            {board.changes.length > 0 && <th scope="col">{m.change}</th>}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              {board.rows.map((row) => (
                <td key={row.id}>
                  <Attribute row={row} person={person} view={view} />
                </td>
              ))}
              {board.changes.length > 0 && <td>{board.changes.find(({ id }) => id === person.id)?.value}</td>}
            </tr>
          ))}
          {board.changes
            .filter(({ id }) => people.every((person) => person.id !== id))
            .map((change) => (
              <tr key={change.id}>
                <th scope="row">{change.name}</th>
                <td colSpan={board.rows.length}>–</td>
                <td>{change.value}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function Attribute({ row, person, view }: { row: BoardRow; person: BoardChip; view: View<Words> }) {
  const { actions } = useChartActions()
  const at = row.groups.findIndex(({ chips }) => chips.some(({ id }) => id === person.id))
  const group: BoardGroup | undefined = row.groups[at]
  const chip = group?.chips.find(({ id }) => id === person.id)
  if (group === undefined || chip === undefined) return null
  const words = chip.value ?? group.label
  return (
    <button
      type="button"
      className={styles.press}
      data-part="chip"
      aria-label={actions.label([person.name, row.label, words, ...(chip.disputed ? [view.words.boardDiffers] : [])].join(" · "))}
      onClick={() => actions.onSelect(chip.ref)}
    >
      {DOTTED.has(row.id) && <span className={styles.dot} data-filled="" data-on={at === 0 || undefined} aria-hidden="true" />}
      {(!DOTTED.has(row.id) || at > 0) && <span>{words}</span>}
      {chip.disputed && <b>≠</b>}
    </button>
  )
}
