// One topic in a list: its number, pillar, name and counts, and in words what it lacks. Pressing it opens its page.
import type { Messages } from "@/i18n/messages/types"
import type { ListedTopic } from "@/viewmodels/evidenceMatrix"
import { useTopic } from "./useTopic"

export function TopicLine({ topic, messages }: { topic: ListedTopic; messages: Messages }) {
  const m = messages.matrix
  const { chosen, onChoose, pointing, classOf } = useTopic()
  return (
    <li className={`topic-line${classOf(topic.topic)}`} {...pointing(topic.topic)}>
      <button type="button" aria-pressed={topic.topic === chosen} onClick={() => onChoose(topic.topic)}>
        <span className="topic-number">{topic.number}</span>
        <span className={`pillar-dot pillar-dot-${topic.pillar}`} role="img" aria-label={messages.comparison.pillars[topic.pillar]} />
        <span className="topic-name">
          {topic.label}
          {topic.high && <span className="badge badge-high">{messages.materiality.high}</span>}
          {!topic.listed && <span className="badge">{m.unlistedShort}</span>}
          {topic.lacks !== "" && <span className="lacks">{topic.lacks}</span>}
        </span>
        <span className="topic-counts">{topic.counts}</span>
      </button>
    </li>
  )
}
