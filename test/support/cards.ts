// The cards that each page puts together, every choice of a reader included.
import type { CardModel } from "@/viewmodels/card"
import { comparisonCard, comparisonRows } from "@/viewmodels/comparison"
import { crosswalkCard } from "@/viewmodels/crosswalk"
import { dataCard, dataRows } from "@/viewmodels/dataTable"
import { coverageCard, editionsCard } from "@/viewmodels/disclosureCoverage"
import { INDEX_SHOWN, indexCard } from "@/viewmodels/disclosureIndex"
import { evidenceMatrixCard } from "@/viewmodels/evidenceMatrix"
import { issuerMatrixCard } from "@/viewmodels/issuerMatrix"
import { gridCard, stakeholdersCard, tierCard } from "@/viewmodels/materiality"
import { peerChart } from "@/viewmodels/peerChart"
import { buildingCard } from "@/viewmodels/resources"
import { type MadeSubject, made, type Subject } from "@/viewmodels/silence"
import { emissionsRest, emissionsSubjects } from "@/viewmodels/subjects/emissions"
import { governanceRest, governanceSubjects } from "@/viewmodels/subjects/governance"
import { materialitySubjects } from "@/viewmodels/subjects/materiality"
import { operationsRest, operationsSubjects } from "@/viewmodels/subjects/operations"
import { resourcesRest, resourcesSubjects } from "@/viewmodels/subjects/resources"
import { trainingRest, trainingSubjects } from "@/viewmodels/subjects/training"
import { workforceRest, workforceSubjects } from "@/viewmodels/subjects/workforce"
import { topicPageCard } from "@/viewmodels/topicPage"
import { ALL_TOPICS, PILLARS } from "@/viewmodels/topics"
import type { View } from "@/viewmodels/view"
import { realDataset } from "./dataset"

/** `choice` names the breakdown or measure that a reader has picked. */
export type NamedCard = { name: string; card: CardModel }

function named(name: string, card: CardModel | null | undefined): NamedCard[] {
  return card === null || card === undefined ? [] : [{ name, card }]
}

/** A page's cards, one by one under every choice, and what its last card gathers. */
function pageCards(view: View, subjects: readonly Subject[], rest: (view: View, cards: readonly MadeSubject[]) => CardModel | null): NamedCard[] {
  const cards = made(subjects)
  return [...cards.flatMap((subject) => subject.cards.flatMap((card, i) => named(`${subject.id} ${i + 1}`, card))), ...named("rest", rest(view, cards))]
}

export function materialityCards(view: View): NamedCard[] {
  const { topics, standards } = realDataset
  const filters = [
    { name: "all", filter: ALL_TOPICS },
    ...PILLARS.map((pillar) => ({ name: pillar, filter: { ...ALL_TOPICS, pillar } })),
    { name: "high", filter: { ...ALL_TOPICS, high: true } },
    { name: "customers", filter: { ...ALL_TOPICS, group: "customers" as const } },
  ]
  return [
    ...filters.flatMap(({ name, filter }) => [
      ...named(`matrix of ${name}`, evidenceMatrixCard(view, topics, filter).card),
      ...named(`tiers of ${name}`, tierCard(view, topics, filter).card),
      ...named(`grid of ${name}`, gridCard(view, topics, filter).card),
      ...named(`crosswalk of ${name}`, crosswalkCard(view, topics, filter).card),
      ...named(`positions of ${name}`, issuerMatrixCard(view, topics, filter).card),
    ]),
    ...topics.topics.flatMap(({ id }) => named(`topic ${id}`, topicPageCard(view, topics, standards, id))),
    ...named("stakeholders", stakeholdersCard(view)),
  ]
}

export function comparisonCards(view: View): NamedCard[] {
  const rows = comparisonRows(view)
  return [...named("comparison", comparisonCard(view, rows, rows)), ...rows.flatMap((row) => named(`peers: ${row.id}`, peerChart(view, row).card))]
}

export function dataCards(view: View): NamedCard[] {
  const { rows } = dataRows(view)
  return named("data", dataCard(view, rows, rows.length))
}

export function indexCards(view: View): NamedCard[] {
  return [
    ...named("coverage", coverageCard(view, realDataset.standards).card),
    ...named("editions", editionsCard(view)),
    ...INDEX_SHOWN.flatMap((shown) => named(`index, ${shown}`, indexCard(view, realDataset.standards, shown).card)),
  ]
}

/** The subjects of the pages that gather their cards under subjects. */
export const SUBJECTS_OF_PAGES = {
  workforce: workforceSubjects,
  training: trainingSubjects,
  emissions: emissionsSubjects,
  resources: resourcesSubjects,
  operations: operationsSubjects,
  governance: governanceSubjects,
  materiality: (view: View) => materialitySubjects(view, realDataset.topics),
} as const

export const CARDS_OF_PAGES: Record<
  "workforce" | "training" | "emissions" | "materiality" | "comparison" | "resources" | "operations" | "data" | "governance" | "index",
  (view: View) => NamedCard[]
> = {
  workforce: (view) => pageCards(view, workforceSubjects(view), workforceRest),
  training: (view) => pageCards(view, trainingSubjects(view), trainingRest),
  emissions: (view) => pageCards(view, emissionsSubjects(view), emissionsRest),
  materiality: materialityCards,
  comparison: comparisonCards,
  data: dataCards,
  resources: (view) => [...pageCards(view, resourcesSubjects(view), resourcesRest), ...named("building", buildingCard(view)?.card)],
  operations: (view) => pageCards(view, operationsSubjects(view), operationsRest),
  governance: (view) => pageCards(view, governanceSubjects(view), governanceRest),
  index: indexCards,
}

export function allCards(view: View): NamedCard[] {
  return Object.entries(CARDS_OF_PAGES).flatMap(([page, cards]) => cards(view).map(({ name, card }) => ({ name: `${page}, ${name}`, card })))
}
