// The board, attribute by attribute: every director is a tile in each row, so that no share hides a person.

import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { useChartActions } from "@/page/useChartActions"
import { useHighlight } from "@/state/highlight"
import styles from "./BoardDrawing.module.css"
import type { BoardChip, BoardModel } from "./cards/board"
import governanceStyles from "./Governance.module.css"
import type { Words } from "./words/zh-Hant"

type Props = { model: readonly BoardModel[]; view: View<Words> }

export function BoardDrawing({ model, view }: Props) {
  return (
    <div className={governanceStyles.stack}>
      {model.map((board) => (
        <section key={board.issuer.id} style={issuerStyle(board.issuer.tone)}>
          <h3 className="issuer-name">{view.messages.issuerYear({ issuer: board.issuer.name, year: board.issuer.year })}</h3>
          {board.rows.length > 0 && <BoardRows board={board} view={view} />}
          {board.missing !== null && <p className="missing">{board.missing}</p>}
        </section>
      ))}
    </div>
  )
}

function BoardRows({ board, view }: { board: BoardModel; view: View<Words> }) {
  return (
    <dl>
      {board.rows.map((row) => (
        <div key={row.id} className={styles.row}>
          <dt>{row.label}</dt>
          <dd>
            {row.groups.map((group) => (
              <div key={group.id}>
                <p className={styles.groupLabel}>
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
        <div className={styles.row}>
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
    <ul className={governanceStyles.chips}>
      {chips.map((chip) => {
        const id = `${report}:${chip.id}`
        return (
          <li key={chip.id}>
            <button
              type="button"
              className={governanceStyles.chip}
              data-part="chip"
              data-pointed={pointed === id || undefined}
              aria-label={actions.label([chip.name, chip.value ?? context].join(" · "))}
              onClick={() => actions.onSelect(chip.ref)}
              onPointerEnter={() => setTopic(id)}
              onPointerLeave={() => setTopic(null)}
              onFocus={() => setTopic(id)}
              onBlur={() => setTopic(null)}
            >
              {chip.name}
              {chip.value !== null && <span className={governanceStyles.chipValue}>{chip.value}</span>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
