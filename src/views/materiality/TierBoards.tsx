// The tier board: printed tiers only. A topic without a tier is "other", never "medium" or "low".

import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { Roving } from "@/ui/Roving"
import type { TierBoard, TierTopic } from "./cards/materiality"
import { TIERS } from "./cards/topics"
import styles from "./TierBoards.module.css"
import topicStyles from "./Topic.module.css"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

export function TierBoards({ model, view }: { model: readonly TierBoard[]; view: View<Words> }) {
  const m = view.words
  return (
    <Roving className={styles.boards} data-plot="">
      {model
        .filter((board) => board.stated)
        .map((board) => {
          const rated = TIERS.map((tier) => ({
            tier,
            topics: board.pillars.flatMap((column) => column.topics.filter((topic) => topic.tier === tier)),
          }))
          const unrated = board.pillars.map(({ pillar, topics }) => ({ pillar, topics: topics.filter((topic) => topic.tier === null) }))
          return (
            <div key={board.issuer.id} className={styles.board} role="group" aria-label={board.issuer.name}>
              <h3 className="issuer-name" style={issuerStyle(board.issuer.tone)}>
                {view.messages.issuerYear({ issuer: board.issuer.name, year: board.issuer.year })}
              </h3>
              {rated.map(
                ({ tier, topics }) =>
                  topics.length > 0 && (
                    <div key={tier} className={tier === "high" ? `${styles.tier} ${styles.tierHigh}` : styles.tier}>
                      <h4>{m.tierNames[tier]}</h4>
                      <TopicList topics={topics} basis={m.pillarBasis} />
                    </div>
                  ),
              )}
              {unrated.some(({ topics }) => topics.length > 0) && (
                <div className={styles.tier}>
                  <h4>{board.hasTiers ? m.other : m.noTier}</h4>
                  <div className={styles.tierColumns}>
                    {unrated.map((column) => (
                      <div key={column.pillar}>
                        <p className={`pillar pillar-${column.pillar}`}>{view.messages.common.pillars[column.pillar]}</p>
                        <TopicList topics={column.topics} basis={m.pillarBasis} />
                      </div>
                    ))}
                  </div>
                </div>
              )}
            </div>
          )
        })}
    </Roving>
  )
}

function TopicList({ topics, basis }: { topics: readonly TierTopic[]; basis: Words["pillarBasis"] }) {
  const { chosen, onChoose, pointing } = useTopic()
  return (
    <ul className={styles.topics}>
      {topics.map((topic) => (
        <li key={topic.id} className={styles.topic} data-pillar={topic.pillar} title={basis[topic.basis]} {...pointing(topic.topic)}>
          <button type="button" className={topicStyles.button} aria-pressed={topic.topic === chosen} onClick={() => onChoose(topic.topic)}>
            <span>
              {topic.label}
              {topic.lacks !== "" && <span className={topicStyles.lacks}>{topic.lacks}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
