// Who asks for what: a row per topic, a column per stakeholder group, a mark per issuer whose printed words name the topic.

import { issuerShape, issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { TableFrame } from "@/ui/TableFrame"
import { useFolded } from "@/ui/useFolded"
import type { GridModel } from "./cards/materiality"
import styles from "./StakeholderGrid.module.css"
import { TopicHeader } from "./TopicHeader"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

/** How many topics stand open. */
const FIRST_ROWS = 8

export function StakeholderGrid({ model, view }: { model: GridModel; view: View<Words> }) {
  const m = view.words
  const { chosen, onChoose, pointing } = useTopic()
  // The row of the topic that is open is never among the folded ones.
  const isFarDown = model.rows.findIndex(({ topic }) => topic === chosen) >= FIRST_ROWS
  const { shown, more } = useFolded(model.rows.length, FIRST_ROWS, view.messages.card.showAll, isFarDown)
  const issuers = [...new Map(model.rows.flatMap((row) => row.cells.flat().map(({ issuer }) => [issuer.id, issuer] as const))).values()].toSorted(
    (a, b) => a.tone - b.tone,
  )
  return (
    <>
      <TableFrame label={m.gridSubtitle}>
        <ul className="legend">
          {issuers.map((issuer) => (
            <li key={issuer.id}>
              <span className="issuer-mark" data-shape={issuerShape(issuer.tone)} style={issuerStyle(issuer.tone)} aria-hidden="true" />
              {view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
            </li>
          ))}
        </ul>
        <table className={`lined-table ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{m.topic}</th>
              {model.groups.map((group) => (
                <th key={group.id} scope="col">
                  {group.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.slice(0, shown).map((row) => (
              <tr key={row.topic} {...pointing(row.topic)}>
                <TopicHeader topic={row} view={view} />
                {row.cells.map((cell, i) => (
                  <td key={model.groups[i]?.id}>
                    {cell.map((mention) => {
                      const words = m.mention({ group: mention.issuer.name, topic: row.label, words: mention.words })
                      return (
                        <button
                          key={mention.issuer.id}
                          type="button"
                          className={styles.press}
                          aria-label={words}
                          title={words}
                          onClick={() => onChoose(row.topic)}
                        >
                          <span
                            className="issuer-mark"
                            data-basis={mention.basis}
                            data-shape={issuerShape(mention.issuer.tone)}
                            style={issuerStyle(mention.issuer.tone)}
                          />
                        </button>
                      )
                    })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {more}
    </>
  )
}
