// The cards that each page puts together, every choice of a reader included.
import { attendanceCard } from "@/viewmodels/attendance"
import { boardCard } from "@/viewmodels/board"
import type { CardModel } from "@/viewmodels/card"
import { certificationsCard } from "@/viewmodels/certifications"
import { comparisonCard, comparisonRows } from "@/viewmodels/comparison"
import { bodiesCard, conductCard, riskCard, whistleCard } from "@/viewmodels/conduct"
import { crosswalkCard } from "@/viewmodels/crosswalk"
import { dataCard, dataRows } from "@/viewmodels/dataTable"
import { coverageCard, editionsCard } from "@/viewmodels/disclosureCoverage"
import { INDEX_SHOWN, indexCard } from "@/viewmodels/disclosureIndex"
import { airCard, INTENSITIES, intensityCard, risksCard, scope3Card, scopesCard, targetsCard } from "@/viewmodels/emissions"
import { evidenceMatrixCard } from "@/viewmodels/evidenceMatrix"
import { committeesCard, structureCard } from "@/viewmodels/governanceBodies"
import { issuerMatrixCard } from "@/viewmodels/issuerMatrix"
import { gridCard, stakeholdersCard, tierCard } from "@/viewmodels/materiality"
import { communityCard, operationsRest, productsCard, profileCard, safetyCard, supplyCard } from "@/viewmodels/operations"
import { peerChart } from "@/viewmodels/peerChart"
import { TURNOVER_DIMENSIONS, turnoverCard } from "@/viewmodels/printedTurnover"
import { IP_MEASURES, ipCard, securityCard } from "@/viewmodels/protection"
import { buildingCard, MEASURES, materialsCard, resourcesRest, resourceTargetsCard, SUBJECTS, subjectCard } from "@/viewmodels/resources"
import { restCard } from "@/viewmodels/rest"
import { topicPageCard } from "@/viewmodels/topicPage"
import { ALL_TOPICS, PILLARS } from "@/viewmodels/topics"
import { hoursCard, PROGRAMME_MEASURES, programmeCard, programmeTable, TRAINING_DIMENSIONS, totalsCard, trainedCompositionCard } from "@/viewmodels/training"
import type { View } from "@/viewmodels/view"
import { COMPOSITION_DIMENSIONS, compositionCard, flowCard, headcountCard, VACANCY_DIMENSIONS, vacanciesCard } from "@/viewmodels/workforce"
import { realDataset } from "./dataset"

/** `choice` names the breakdown or measure that a reader has picked. */
export type NamedCard = { name: string; card: CardModel }

function named(name: string, card: CardModel | null | undefined): NamedCard[] {
  return card === null || card === undefined ? [] : [{ name, card }]
}

export function workforceCards(view: View): NamedCard[] {
  const cards = [
    ...named("headcount", headcountCard(view).card),
    ...named("flow", flowCard(view).card),
    ...COMPOSITION_DIMENSIONS.flatMap((dimension) => named(`composition by ${dimension}`, compositionCard(view, dimension).card)),
    ...TURNOVER_DIMENSIONS.flatMap((dimension) => named(`turnover by ${dimension}`, turnoverCard(view, dimension).card)),
    ...VACANCY_DIMENSIONS.flatMap((dimension) => named(`vacancies by ${dimension}`, vacanciesCard(view, dimension)?.card)),
  ]
  const { restTitle, restSubtitle } = view.messages.workforce
  return [...cards, ...named("rest", rest(view, "workforce", cards, restTitle, restSubtitle))]
}

export function trainingCards(view: View): NamedCard[] {
  const cards = [
    ...named("totals", totalsCard(view)),
    ...named("programme table", programmeTable(view)),
    ...TRAINING_DIMENSIONS.flatMap((dimension) => [
      ...named(`hours by ${dimension}`, hoursCard(view, dimension).card),
      ...named(`trained by ${dimension}`, trainedCompositionCard(view, dimension).card),
    ]),
    ...PROGRAMME_MEASURES.flatMap((measure) => named(`programmes: ${measure}`, programmeCard(view, measure)?.card)),
  ]
  const { restTitle, restSubtitle } = view.messages.training
  return [...cards, ...named("rest", rest(view, "training", cards, restTitle, restSubtitle))]
}

export function emissionsCards(view: View): NamedCard[] {
  const cards = [
    ...named("scopes", scopesCard(view).card),
    ...named("scope 3", scope3Card(view).card),
    ...named("air", airCard(view)?.card),
    ...Object.keys(INTENSITIES)
      .filter(isDenominator)
      .flatMap((each) => named(`intensity per ${each}`, intensityCard(view, each).card)),
  ]
  const { restTitle, restSubtitle } = view.messages.emissions
  return [
    ...cards,
    ...named("targets", targetsCard(view)),
    ...named("risks", risksCard(view)),
    ...named("rest", rest(view, "emissions", cards, restTitle, restSubtitle)),
  ]
}

function isDenominator(key: string): key is keyof typeof INTENSITIES {
  return key in INTENSITIES
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

export function resourcesCards(view: View): NamedCard[] {
  return [
    ...SUBJECTS.flatMap((subject) => MEASURES.flatMap((measure) => named(`${subject}, ${measure}`, subjectCard(view, subject, measure)?.card))),
    ...named("materials", materialsCard(view)?.card),
    ...named("building", buildingCard(view)?.card),
    ...named("targets", resourceTargetsCard(view)),
    ...named("rest", resourcesRest(view)),
  ]
}

export function operationsCards(view: View): NamedCard[] {
  return [
    ...named("products", productsCard(view)),
    ...named("supply", supplyCard(view)?.card),
    ...named("safety", safetyCard(view)?.card),
    ...named("security", securityCard(view)?.card),
    ...named("certifications", certificationsCard(view)),
    ...IP_MEASURES.flatMap((measure) => named(`intellectual property: ${measure}`, ipCard(view, measure)?.card)),
    ...named("community", communityCard(view)?.card),
    ...named("profile", profileCard(view)?.card),
    ...named("rest", operationsRest(view)),
  ]
}

export function governanceCards(view: View): NamedCard[] {
  const cards = [
    ...named("board", boardCard(view).card),
    ...named("structure", structureCard(view)?.card),
    ...named("committees", committeesCard(view)),
    ...named("attendance", attendanceCard(view)?.card),
    ...named("conduct", conductCard(view)),
    ...named("whistle-blowing", whistleCard(view)?.card),
    ...named("risk", riskCard(view)?.card),
    ...named("bodies", bodiesCard(view)),
  ]
  const { restTitle, restSubtitle } = view.messages.governance
  return [...cards, ...named("rest", rest(view, "governance", cards, restTitle, restSubtitle))]
}

export function indexCards(view: View): NamedCard[] {
  return [
    ...named("coverage", coverageCard(view, realDataset.standards).card),
    ...named("editions", editionsCard(view)),
    ...INDEX_SHOWN.flatMap((shown) => named(`index, ${shown}`, indexCard(view, realDataset.standards, shown).card)),
  ]
}

export const CARDS_OF_PAGES: Record<
  "workforce" | "training" | "emissions" | "materiality" | "comparison" | "resources" | "operations" | "data" | "governance" | "index",
  (view: View) => NamedCard[]
> = {
  workforce: workforceCards,
  training: trainingCards,
  emissions: emissionsCards,
  materiality: materialityCards,
  comparison: comparisonCards,
  data: dataCards,
  resources: resourcesCards,
  operations: operationsCards,
  governance: governanceCards,
  index: indexCards,
}

export function allCards(view: View): NamedCard[] {
  return Object.entries(CARDS_OF_PAGES).flatMap(([page, cards]) => cards(view).map(({ name, card }) => ({ name: `${page}, ${name}`, card })))
}

function rest(
  view: View,
  theme: "workforce" | "training" | "emissions" | "governance",
  cards: readonly NamedCard[],
  title: (count: number) => string,
  subtitle: string,
) {
  return restCard(
    view,
    theme,
    cards.map(({ card }) => card),
    { title, subtitle },
  )
}
