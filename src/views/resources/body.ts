// The resources view: energy, water and waste under a chosen denominator, materials, a new building, targets, and the rest.
import { denominatorCard } from "@/figures/grades/denominators"
import { MEASURES, type Measure } from "@/figures/series/placed"
import { drawn, tableOnly, type ViewCard } from "@/figures/viewCard"
import { cardsBody } from "@/page/CardsPage"
import { harmonisedEnergyCard } from "./cards/harmonisedEnergy"
import { buildingCard, hazardousWasteCard, materialsCard, printedMeasures, resourceTargetsCard, type Subject, subjectCard } from "./cards/resources"
import type { Words } from "./words/zh-Hant"

/** One subject; its denominator is kept in the address under the subject's name. */
function subject(id: Subject): ViewCard<Words, object, Measure> {
  return {
    id,
    subject: id,
    size: "half",
    choice: {
      key: id,
      values: MEASURES,
      offers: (view) => printedMeasures(view, id),
      label: (view) => view.words.measure,
      name: (view, value) => view.words.measures[value],
    },
    make: (view, { by }) => {
      const found = subjectCard(view, id, by)
      return found && drawn(found.card, "parts", found.parts)
    },
  }
}

/** An intensity on the reports' own denominators beside year-end headcount. */
function onHeadcount(metric: string): ViewCard<Words> {
  return {
    id: `denominators-${metric}`,
    subject: null,
    size: "half",
    first: true,
    only: "harmonised",
    make: (view) => {
      const found = denominatorCard(view, metric)
      return found && drawn(found.card, "dumbbell", found.model)
    },
  }
}

function facts(found: ReturnType<typeof materialsCard>) {
  return found && drawn(found.card, "facts", found.groups)
}

export const cards: readonly ViewCard<Words>[] = [
  { id: "energy-harmonised", subject: null, size: "half", first: true, only: "harmonised", make: (view) => tableOnly(harmonisedEnergyCard(view)) },
  onHeadcount("energy-intensity"),
  onHeadcount("water-intensity"),
  onHeadcount("non-hazardous-waste-per-employee"),
  { ...subject("energy"), first: true },
  { ...subject("water"), first: true },
  subject("waste"),
  { id: "hazardous-waste", subject: "hazardousWaste", size: "half", place: "notice", make: (view) => tableOnly(hazardousWasteCard(view)) },
  { id: "materials", subject: "materials", size: "half", make: (view) => facts(materialsCard(view)) },
  // Few companies build, and none owes a figure on it.
  { id: "building", subject: null, size: "wide", make: (view) => facts(buildingCard(view)) },
  { id: "targets", subject: "resourceTargets", size: "wide", make: (view) => tableOnly(resourceTargetsCard(view)) },
]

export const body = cardsBody<Words, object>({ cards, drawings: {} })
