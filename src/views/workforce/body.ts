// The workforce view: headcount, composition, turnover as printed or on one formula, joiners and leavers, recruitment, and the rest.
import { isSilent } from "@/figures/silence"
import { byDimension, drawn, tableOnly, type ViewCard } from "@/figures/viewCard"
import { cardsBody } from "@/page/CardsPage"
import { harmonisedTurnoverCard, twoFormulasCard } from "./cards/harmonisedTurnover"
import { TURNOVER_DIMENSIONS, turnoverCard } from "./cards/printedTurnover"
import { COMPOSITION_DIMENSIONS, compositionCard, flowCard, headcountCard, VACANCY_DIMENSIONS, vacanciesCard } from "./cards/workforce"
import type { Words } from "./words/zh-Hant"

export const cards: readonly ViewCard<Words>[] = [
  {
    id: "headcount",
    subject: "headcount",
    size: "half",
    first: true,
    make: (view) => {
      const { card, model } = headcountCard(view)
      return drawn(card, "columns", model)
    },
  },
  {
    id: "composition",
    subject: "composition",
    size: "half",
    first: true,
    choice: byDimension("by", ["headcount", "headcount-share"], COMPOSITION_DIMENSIONS),
    make: (view, { by }) => {
      const { card, model } = compositionCard(view, by)
      return drawn(card, "shares", model)
    },
  },
  {
    id: "turnover",
    subject: "turnover",
    size: "wide",
    choice: byDimension("turnover", ["turnover-rate"], TURNOVER_DIMENSIONS),
    make: (view, { by, figures }) => {
      if (figures === "harmonised") {
        const { card, model } = harmonisedTurnoverCard(view, by)
        // What no report in view lets anyone bring onto one basis stays as it is printed.
        if (!isSilent(card)) return [drawn(card, "dumbbell", model), tableOnly(twoFormulasCard(view, by))]
      }
      const { card, model } = turnoverCard(view, by)
      return drawn(card, "split", model.panels)
    },
  },
  {
    id: "flow",
    subject: "flow",
    size: "half",
    make: (view) => {
      const { card, model } = flowCard(view)
      return drawn(card, "bars", model)
    },
  },
  {
    id: "vacancies",
    subject: "vacancies",
    size: "half",
    choice: byDimension("vacancies", ["vacancies"], VACANCY_DIMENSIONS),
    make: (view, { by }) => {
      const found = vacanciesCard(view, by)
      return found && drawn(found.card, "bars", found.model)
    },
  },
]

export const body = cardsBody<Words, object>({ cards, drawings: {} })
