// The board, attribute by attribute: every director is a tile in each row, so that no share hides a person.

import type { Messages } from "@/i18n/messages/types"
import { useChartActions } from "@/pages/useChartActions"
import { useHighlight } from "@/state/highlight"
import type { BoardChip, BoardModel } from "@/viewmodels/board"

type Props = { boards: readonly BoardModel[]; messages: Messages }

export function BoardDrawing({ boards, messages }: Props) {
  return (
    <div className="gov-stack">
      {boards.map((board) => (
        <section key={board.issuer.id} className={`issuer-tone-${board.issuer.tone}`}>
          <h3 className={`issuer-name issuer-tone-${board.issuer.tone}`}>{messages.issuerYear(board.issuer.name, board.issuer.year)}</h3>
          {board.rows.length > 0 && <BoardRows board={board} messages={messages} />}
          {board.missing !== null && <p className="gov-missing">{board.missing}</p>}
        </section>
      ))}
    </div>
  )
}

function BoardRows({ board, messages }: { board: BoardModel; messages: Messages }) {
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
          <dt>{messages.governance.change}</dt>
          <dd>
            <Chips chips={board.changes} report={board.issuer.id} context={messages.governance.change} />
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
