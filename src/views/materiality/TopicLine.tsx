// One topic in a list: its number, pillar, name and counts, and in words what it lacks. Pressing it opens its page.

import type { View } from "@/figures/view"
import type { ListedTopic } from "./cards/evidenceMatrix"
import topicStyles from "./Topic.module.css"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

/** `most`: the largest count in view, where the two counts are drawn as dots on one scale; null where they stand in words alone. */
export function TopicLine({ topic, view, most }: { topic: ListedTopic; view: View<Words>; most: number | null }) {
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
        {most !== null && <Dots topic={topic} most={most} />}
      </button>
    </li>
  )
}

/** The gap between who asks (diamond) and what is measured (disc), from zero to the largest count. */
function Dots({ topic: { groups, metrics }, most }: { topic: ListedTopic; most: number }) {
  const at = (count: number) => `${(count / most) * 100}%`
  return (
    <span className={topicStyles.track} data-part="dots" aria-hidden="true">
      <span className={topicStyles.gap} style={{ insetInlineStart: at(Math.min(groups, metrics)), inlineSize: at(Math.abs(groups - metrics)) }} />
      <span className={topicStyles.asked} data-part="asked" style={{ insetInlineStart: at(groups) }} />
      <span className={topicStyles.measured} data-part="measured" style={{ insetInlineStart: at(metrics) }} />
    </span>
  )
}
