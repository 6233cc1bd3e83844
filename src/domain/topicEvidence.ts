// What a report's own text holds about each material topic, counted: figures it discloses, groups that name it, targets, index rows.
// The links topic ↔ metric, target and code are this project's judgement (topics.json); the counts are not (HKEX: materiality).
import type { Pillar } from "@/schema/catalogue"
import type { IndexRow, MaterialTopic, Report, Stakeholder, Target } from "@/schema/report"
import type { CommonTopic, TopicVocabulary } from "@/schema/standards"

export type StakeholderGroup = Stakeholder["group"]
export type NamedBy = { group: StakeholderGroup; basis: "printed" | "editorial" }
/** Asked for = at least one group names it; measured = at least one of its metrics is disclosed. */
export type Quadrant = "askedUnmeasured" | "askedMeasured" | "measuredOnly" | "neither"
/** What an important topic lacks. `code`: the guide asks nothing about it, so it cannot have an index row. */
export type TopicGap = "metric" | "target" | "index" | "code"

/** One topic of one report. `own` null: stakeholders name the topic, but the report's list of material topics does not. */
export type TopicEvidence = {
  id: string
  topic: CommonTopic
  own: MaterialTopic | null
  pillar: Pillar
  /** Disclosed metrics, in the catalogue's order. */
  metrics: readonly string[]
  groups: readonly NamedBy[]
  targets: readonly Target[]
  index: readonly IndexRow[]
  quadrant: Quadrant
  /** Rated high by the report, or named by several groups: what it lacks matters. */
  important: boolean
  /** Empty unless important. */
  gaps: readonly TopicGap[]
}

/** From how many stakeholder groups on a topic counts as much asked for. */
export const MUCH_ASKED = 2

export const QUADRANTS: readonly Quadrant[] = ["askedUnmeasured", "askedMeasured", "measuredOnly", "neither"]

/** The report's topics, and those only its stakeholders name: ranked by quadrant, groups, pillar and figures. */
export function topicEvidence(report: Report, vocabulary: TopicVocabulary): TopicEvidence[] {
  const disclosed = disclosedMetrics(report)
  const common = new Map(vocabulary.topics.map((topic) => [topic.id, topic]))
  const listed = report.topics.flatMap((own) => {
    const topic = common.get(own.topic)
    return topic === undefined ? [] : [evidenceOf(report, topic, own, disclosed)]
  })
  const known = new Set(report.topics.map((own) => own.topic))
  const unlisted = vocabulary.topics
    .filter((topic) => !known.has(topic.id))
    .map((topic) => evidenceOf(report, topic, null, disclosed))
    .filter((entry) => entry.groups.length > 0)
  return [...listed, ...unlisted].toSorted(
    (a, b) =>
      QUADRANTS.indexOf(a.quadrant) - QUADRANTS.indexOf(b.quadrant) ||
      b.groups.length - a.groups.length ||
      PILLAR_ORDER.indexOf(a.pillar) - PILLAR_ORDER.indexOf(b.pillar) ||
      b.metrics.length - a.metrics.length,
  )
}

/** What a report holds about a common topic that it does not list, whether or not a stakeholder names it. */
export function unlistedEvidence(report: Report, topic: CommonTopic): TopicEvidence {
  return evidenceOf(report, topic, null, disclosedMetrics(report))
}

function disclosedMetrics(report: Report): ReadonlySet<string> {
  return new Set(report.observations.filter((observation) => observation.status === "reported").map((observation) => observation.metric))
}

const PILLAR_ORDER: readonly Pillar[] = ["E", "S", "G"]

function evidenceOf(report: Report, topic: CommonTopic, own: MaterialTopic | null, disclosed: ReadonlySet<string>): TopicEvidence {
  const linked = new Set(topic.metrics.map((link) => link.metric))
  const metrics = topic.metrics.map((link) => link.metric).filter((metric) => disclosed.has(metric))
  const groups = namedBy(report, topic.id)
  const targets = report.targets.filter((target) => target.topics?.includes(topic.id) || (target.metric !== null && linked.has(target.metric)))
  const index = report.index.filter((row) => topic.hkex.includes(row.code))
  const important = own?.tier === "high" || groups.length >= MUCH_ASKED
  return {
    id: own?.id ?? `named-${topic.id}`,
    topic,
    own,
    pillar: own?.pillar ?? topic.pillar,
    metrics,
    groups,
    targets,
    index,
    quadrant: quadrantOf(groups.length, metrics.length),
    important,
    gaps: important ? gapsOf(topic, metrics, targets, index) : [],
  }
}

function quadrantOf(groups: number, metrics: number): Quadrant {
  if (groups > 0) return metrics > 0 ? "askedMeasured" : "askedUnmeasured"
  return metrics > 0 ? "measuredOnly" : "neither"
}

function gapsOf(topic: CommonTopic, metrics: readonly string[], targets: readonly Target[], index: readonly IndexRow[]): TopicGap[] {
  const gaps: TopicGap[] = []
  if (metrics.length === 0) gaps.push("metric")
  if (targets.length === 0) gaps.push("target")
  if (topic.hkex.length === 0) gaps.push("code")
  else if (index.length === 0) gaps.push("index")
  return gaps
}

/** Each group once; printed where any of its expectations is worded as the topic. */
function namedBy(report: Report, topic: string): NamedBy[] {
  const bases = new Map<StakeholderGroup, NamedBy["basis"]>()
  for (const { group, expectations } of report.stakeholders)
    for (const link of expectations.flatMap((expectation) => expectation.topics))
      if (link.topic === topic && bases.get(group) !== "printed") bases.set(group, link.basis)
  return [...bases].map(([group, basis]) => ({ group, basis }))
}
