// The peers' topics side by side: what all list, what some list, what only stakeholders name, and the evidence on each side.

import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import styles from "./CrosswalkView.module.css"
import type { CrosswalkModel, CrosswalkSide } from "./cards/crosswalk"
import topicStyles from "./Topic.module.css"
import { TopicHeader } from "./TopicHeader"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

export function CrosswalkView({ model, view }: { model: CrosswalkModel; view: View<Words> }) {
  const { pointing } = useTopic()
  return (
    <div className="table-scroll" data-scroll-hint="" tabIndex={0} role="group" aria-label={view.words.crosswalkSubtitle}>
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
        {model.sections.map((section) => (
          <tbody key={section.id}>
            <tr className="group-row">
              <th scope="rowgroup" colSpan={model.issuers.length + 1}>
                {section.title} <span className={topicStyles.quadrantCount}>{section.rows.length}</span>
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
    </div>
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
          <span className={styles.sideBar} style={{ ...issuerStyle(side.issuer.tone), inlineSize: `${side.percent}%` }} />
        </span>
        {side.counts}
      </span>
      {side.lacks !== "" && <span className={topicStyles.lacks}>{side.lacks}</span>}
    </>
  )
}
