// The head of a topic's row in a table: its pillar and name. Pressing it opens the topic's page.
import type { View } from "@/figures/view"
import type { Pillar } from "@/schema/catalogue"
import topicStyles from "./Topic.module.css"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

export function TopicHeader({ topic, view }: { topic: { topic: string; label: string; pillar: Pillar }; view: View<Words> }) {
  const { chosen, onChoose } = useTopic()
  return (
    <th scope="row">
      <button type="button" className={topicStyles.button} aria-pressed={topic.topic === chosen} onClick={() => onChoose(topic.topic)}>
        <span className={`pillar-dot pillar-dot-${topic.pillar}`} role="img" aria-label={view.messages.common.pillars[topic.pillar]} />
        <span>{topic.label}</span>
      </button>
    </th>
  )
}
