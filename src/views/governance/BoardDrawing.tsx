// The board, attribute by attribute: every director is a tile in each row, so that no share hides a person.

import type { View } from "@/figures/view"
import { useChartActions } from "@/page/useChartActions"
import { useHighlight } from "@/state/highlight"
import type { BoardChip, BoardModel } from "./cards/board"
import type { Words } from "./words/zh-Hant"

type Props = { model: readonly BoardModel[]; view: View<Words> }

export function BoardDrawing({ model, view }: Props) {
  return (
    <div className="gov-stack">
      {model.map((board) => (
        <section key={board.issuer.id} className={`issuer-tone-${board.issuer.tone}`}>
          <h3 className={`issuer-name issuer-tone-${board.issuer.tone}`}>{view.messages.issuerYear({ issuer: board.issuer.name, year: board.issuer.year })}</h3>
          {board.rows.length > 0 && <BoardRows board={board} view={view} />}
          {board.missing !== null && <p className="gov-missing">{board.missing}</p>}
        </section>
      ))}
    </div>
  )
}

function BoardRows({ board, view }: { board: BoardModel; view: View<Words> }) {
  return (
    <dl className="board-rows">
      {board.rows.map((row) => (
        <div key={row.id} className="board-row">
          <dt>{row.label}</dt>
          <dd>
            {row.groups.map((group) => (
              <div key={group.id} className="board-group">
                <p className="board-group-label">
                  <strong>{group.label}</strong>
                  <span>{group.share}</span>
                </p>
                <Chips chips={group.chips} report={board.issuer.id} context={group.label} />
              </div>
            ))}
          </dd>
        </div>
      ))}
      {board.changes.length > 0 && (
        <div className="board-row">
          <dt>{view.words.change}</dt>
          <dd>
            <Chips chips={board.changes} report={board.issuer.id} context={view.words.change} />
          </dd>
        </div>
      )}
    </dl>
  )
}

function Chips({ chips, report, context }: { chips: readonly BoardChip[]; report: string; context: string }) {
  const { actions } = useChartActions()
  const { topic: pointed, setTopic } = useHighlight()
  return (
    <ul className="chips">
      {chips.map((chip) => {
        const id = `${report}:${chip.id}`
        return (
          <li key={chip.id}>
            <button
              type="button"
              className={`chip${pointed === id ? " chip-pointed" : ""}`}
              aria-label={actions.label([chip.name, chip.value ?? context].join(" · "))}
              onClick={() => actions.onSelect(chip.ref)}
              onPointerEnter={() => setTopic(id)}
              onPointerLeave={() => setTopic(null)}
              onFocus={() => setTopic(id)}
              onBlur={() => setTopic(null)}
            >
              {chip.name}
              {chip.value !== null && <span className="chip-value">{chip.value}</span>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
