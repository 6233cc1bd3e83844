// The training view: hours per employee, programmes, totals and coverage, and — apart from them — who was trained.
import { isSilent } from "@/figures/silence"
import { byDimension, byMetric, drawn, tableOnly, type ViewCard } from "@/figures/viewCard"
import { cardsBody } from "@/page/CardsPage"
import { harmonisedHoursCard } from "./cards/harmonisedTraining"
import {
  hoursCard,
  PROGRAMME_MEASURES,
  printedMeasuresByProgramme,
  programmeCard,
  programmeTable,
  TRAINING_DIMENSIONS,
  totalsCard,
  trainedCompositionCard,
} from "./cards/training"
import type { Words } from "./words/zh-Hant"

const programmes: ViewCard<Words, object, (typeof PROGRAMME_MEASURES)[number]> = {
  id: "programmes",
  subject: "programmes",
  size: "half",
  choice: byMetric("programme", PROGRAMME_MEASURES, { offers: printedMeasuresByProgramme, label: (view) => view.words.measure }),
  make: (view, { by }) => {
    const found = programmeCard(view, by)
    return found && drawn(found.card, "bars", found.model)
  },
}

export const cards: readonly ViewCard<Words>[] = [
  {
    // On one basis there is one breakdown only, which needs no choosing.
    id: "hours-harmonised",
    subject: null,
    size: "half",
    first: true,
    only: "harmonised",
    make: (view) => {
      const { card, model } = harmonisedHoursCard(view)
      return isSilent(card) ? null : drawn(card, "dumbbell", model)
    },
  },
  {
    id: "hours",
    subject: "hours",
    size: "half",
    first: true,
    choice: byDimension("by", ["training-hours-per-employee"], TRAINING_DIMENSIONS),
    make: (view, { by, figures }) => {
      // What no report in view lets anyone bring onto one basis stays as it is printed.
      if (figures === "harmonised" && !isSilent(harmonisedHoursCard(view).card)) return null
      const { card, model } = hoursCard(view, by)
      return drawn(card, "bars", model)
    },
  },
  {
    id: "trained",
    subject: "trained",
    size: "half",
    first: true,
    choice: byDimension("trained", ["trainee-composition"], TRAINING_DIMENSIONS),
    make: (view, { by }) => {
      const { card, model } = trainedCompositionCard(view, by)
      return drawn(card, "bars", model)
    },
  },
  programmes,
  { id: "totals", subject: "trainingTotals", size: "half", make: (view) => tableOnly(totalsCard(view)) },
  { id: "programme-table", subject: "programmes", size: "wide", make: (view) => tableOnly(programmeTable(view)) },
]

export const body = cardsBody<Words, object>({ cards, drawings: {} })
