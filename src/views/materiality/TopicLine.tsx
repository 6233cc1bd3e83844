// One topic in a list: its number, pillar, name and counts, and in words what it lacks. Pressing it opens its page.

import type { View } from "@/figures/view"
import type { ListedTopic } from "./cards/evidenceMatrix"
import topicStyles from "./Topic.module.css"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

export function TopicLine({ topic, view }: { topic: ListedTopic; view: View<Words> }) {
  const m = view.words.matrix
  const { chosen, onChoose, pointing } = useTopic()
  return (
    <li className={topicStyles.line} data-part="topic-line" {...pointing(topic.topic)}>
      <button type="button" aria-pressed={topic.topic === chosen} onClick={() => onChoose(topic.topic)}>
        <span className={topicStyles.number} data-part="topic-number">
          {topic.number}
        </span>
        <span className={`pillar-dot pillar-dot-${topic.pillar}`} role="img" aria-label={view.messages.common.pillars[topic.pillar]} />
        <span className={topicStyles.name}>
          {topic.label}
          {topic.high && <span className={`${topicStyles.badge} ${topicStyles.badgeHigh}`}>{view.words.high}</span>}
          {!topic.listed && <span className={topicStyles.badge}>{m.unlistedShort}</span>}
          {topic.lacks !== "" && <span className={topicStyles.lacks}>{topic.lacks}</span>}
        </span>
        <span className={topicStyles.counts}>{topic.counts}</span>
      </button>
    </li>
  )
}
