// The peers' topics side by side: what all list, what some list, what only stakeholders name, and the evidence on each side.

import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { TableFrame } from "@/ui/TableFrame"
import { useFolded } from "@/ui/useFolded"
import styles from "./CrosswalkView.module.css"
import type { CrosswalkModel, CrosswalkSide } from "./cards/crosswalk"
import topicStyles from "./Topic.module.css"
import { TopicHeader } from "./TopicHeader"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

/** How many topics stand open. */
const FIRST_ROWS = 8

export function CrosswalkView({ model, view }: { model: CrosswalkModel; view: View<Words> }) {
  const { chosen, pointing } = useTopic()
  const total = model.sections.reduce((sum, { rows }) => sum + rows.length, 0)
  // The row of the topic that is open is never among the folded ones.
  const isFarDown = model.sections.flatMap(({ rows }) => rows).findIndex(({ topic }) => topic === chosen) >= FIRST_ROWS
  const { shown, more } = useFolded(total, FIRST_ROWS, view.messages.card.showAll, isFarDown)
  // The rows before a section's own leave it so many of those that are shown.
  const before = model.sections.map((_, i) => model.sections.slice(0, i).reduce((sum, { rows }) => sum + rows.length, 0))
  const sections = model.sections.map((section, i) => ({
    ...section,
    count: section.rows.length,
    rows: section.rows.slice(0, Math.max(0, shown - (before[i] ?? 0))),
  }))
  return (
    <>
      <TableFrame label={view.words.crosswalkSubtitle}>
        <table className={`lined-table ${styles.table} ${model.issuers.length > 2 ? "" : styles.pair}`}>
          <thead>
            <tr>
              <th scope="col">{view.words.topic}</th>
              {model.issuers.map((issuer) => (
                <th key={issuer.id} scope="col" style={issuerStyle(issuer.tone)}>
                  {view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
                </th>
              ))}
            </tr>
          </thead>
          {sections
            .filter(({ rows }) => rows.length > 0)
            .map((section) => (
              <tbody key={section.id}>
                <tr className="group-row">
                  <th scope="rowgroup" colSpan={model.issuers.length + 1}>
                    {section.title} <span className={topicStyles.quadrantCount}>{section.count}</span>
                  </th>
                </tr>
                {section.rows.map((row) => (
                  <tr key={row.topic} {...pointing(row.topic)}>
                    <TopicHeader topic={row} view={view} />
                    {row.sides.map((side) => (
                      <td key={side.issuer.id}>
                        <Side side={side} view={view} />
                      </td>
                    ))}
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

function Side({ side, view }: { side: CrosswalkSide; view: View<Words> }) {
  const words = { listed: side.label, named: view.words.matrix.unlisted, none: view.words.notListed }
  return (
    <>
      <span className={side.kind === "listed" ? "" : "missing"}>{words[side.kind]}</span>
      {side.high && <span className={`${topicStyles.badge} ${topicStyles.badgeHigh}`}>{view.words.high}</span>}
      {side.match !== "" && <span className={topicStyles.badge}>{side.match}</span>}
      <span className={styles.sideCounts}>
        <span className={styles.sideTrack} aria-hidden="true">
          <span className={styles.sideBar} data-filled="" style={{ ...issuerStyle(side.issuer.tone), inlineSize: `${side.percent}%` }} />
        </span>
        {side.counts}
      </span>
      {side.lacks !== "" && <span className={topicStyles.lacks}>{side.lacks}</span>}
    </>
  )
}
