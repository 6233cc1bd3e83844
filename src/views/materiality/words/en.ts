// English: material topics.
import { plural } from "@/i18n/plural"
import { digitiser } from "./digitiser.en"
import { matrix } from "./matrix.en"
import type { Words } from "./zh-Hant"

function counted(n: number, one: string, many: string): string {
  return `${n === 0 ? "no" : n} ${n === 1 ? one : many}`
}

export const words: Words = {
  title: "Material topics",
  lead: "Which topics are asked for but not measured? Only what the reports print is counted; the coordinates of the issuers’ matrices are not in the texts, and no position is guessed.",
  headline: ({ issuers, shared, total }) => `${issuers} share ${shared} of ${total} material topics`,
  tierTitle: ({ issuer, high, total, tiered }) =>
    tiered
      ? `${issuer} rates ${high === 0 ? "none" : high} of ${plural(total, "topic")} as high`
      : `${issuer} names ${plural(total, "topic")} and prints no tiers`,
  tierSubtitle: "Printed tiers, by pillar; a topic without a printed tier has none, it is not “low”",
  tierNames: { high: "High importance", medium: "Medium importance", low: "Low importance" },
  high: "High importance",
  other: "Other topics",
  noTier: "No tier printed",
  statedListed: ({ issuer, stated, listed }: { issuer: string; stated: string; listed: number }) =>
    `${issuer} states ${plural(stated, "topic")}; the text names ${listed}.`,
  figureLost: "The coordinates of the issuers’ matrices are not in the texts; only printed tiers stand here.",
  pillarBasis: { printed: "pillar as printed", chapter: "pillar by chapter", editorial: "pillar assigned by the editors" },
  gridTitle: ({ topic, count, total }: { topic: string; count: number; total: number }) =>
    `“${topic}” is named by the most stakeholder groups, ${count} of ${total}`,
  gridSubtitle: "Which topics the stakeholders’ printed expectations name; being named is not being important",
  gridTitleMany: ({ topics, count, total }: { topics: number; count: number; total: number }) =>
    `${topics} topics are named by ${count} of ${total} stakeholder groups, none by more`,
  gridTitleTie: ({ topics, count }: { topics: string; count: number }) =>
    `${topics} are named by ${counted(count, "stakeholder group", "stakeholder groups")} each`,
  mention: ({ group, topic, words }: { group: string; topic: string; words: string }) => `${group}: ${words} (“${topic}”)`,
  topic: "Topic",
  group: "Stakeholder",
  legendPrinted: "● the expectation’s words are the topic",
  legendEditorial: "○ linked by editorial judgement",
  filterPillar: "Pillar",
  stakeholdersCount: ({ issuer, groups, expectations }: { issuer: string; groups: number; expectations: number }) =>
    `${issuer}: ${counted(groups, "stakeholder group", "stakeholder groups")}, ${counted(expectations, "expectation", "expectations")}`,
  stakeholdersSubtitle: "Printed expectations and channels of engagement",
  expectations: "Expectations",
  channels: "Channels",
  crosswalkTitle: ({ shared, total }: { shared: number; total: number }) => `Every issuer lists ${shared} of ${total} common topics`,
  crosswalkTitleOne: ({ issuer, total }: { issuer: string; total: number }) => `${issuer} lists ${plural(total, "common topic")}`,
  crosswalkSubtitle: "Each issuer’s topics on a common vocabulary; “broader” and “narrower” are editorial judgements",
  match: { exact: "same", broader: "broader", narrower: "narrower" },
  notListed: "not listed",
  sections: {
    shared: "Listed by every issuer",
    partly: "Listed by some issuers only",
    unlisted: "Named by stakeholders, listed by no issuer",
    listed: "Listed by the issuer",
  },
  subjectNames: { topics: "material topics", stakeholders: "stakeholder expectations" },
  matrix,
  digitiser,
}
