// A report that no issuer has published: thirty topics with long names, crowded at a few counts, some of them digitised.
import type { MaterialTopic, Report, Stakeholder } from "@/schema/report"
import type { TopicVocabulary } from "@/schema/standards"

const source = { section: "重要性議題", line: 1 }

/** A copy of a report with thirty long-named topics over the common vocabulary; every group names many of them. */
export function withLongTopics(report: Report, vocabulary: TopicVocabulary, digitised = false): Report {
  const topics = Array.from({ length: 30 }, (_, i): MaterialTopic => {
    const common = vocabulary.topics[i % vocabulary.topics.length]
    if (common === undefined) throw new RangeError("an empty vocabulary")
    return {
      id: `long-${i + 1}`,
      label: {
        "zh-Hant": `第${i + 1}項名稱特別長的重要性議題：${common.label["zh-Hant"]}及其在整個價值鏈上的長期影響`,
        en: `Topic ${i + 1} with a remarkably long name: ${common.label.en} and its lasting effects along the whole value chain`,
      },
      topic: common.id,
      match: "exact",
      pillar: common.pillar,
      pillarBasis: "printed",
      tier: i % 7 === 0 ? "high" : null,
      tierBasis: i % 7 === 0 ? "printed" : null,
      position: digitised
        ? { x: ((i * 37) % 100) / 100, y: ((i * 61) % 100) / 100, basis: "digitised", date: "2026-03-01", error: { x: 0.02, y: 0.03 } }
        : null,
      source,
    }
  })
  const stakeholders = report.stakeholders.map(
    (group, g): Stakeholder => ({
      ...group,
      expectations: vocabulary.topics
        .filter((_, i) => i % (g + 2) === 0)
        .map((topic) => ({ label: { "zh-Hant": topic.label["zh-Hant"], en: topic.label.en }, topics: [{ topic: topic.id, basis: "editorial" }], source })),
    }),
  )
  return { ...report, topics, stakeholders }
}
