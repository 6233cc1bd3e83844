// The emissions view: scopes over the years, intensities as printed, air pollutants, targets, climate risks, and the rest.
import { denominatorCard, impliedDenominatorCard } from "@/figures/grades/denominators"
import { drawn, tableOnly, type ViewCard } from "@/figures/viewCard"
import { cardsBody } from "@/page/CardsPage"
import {
  airCard,
  DENOMINATORS,
  type Denominator,
  environmentalTargetsCard,
  intensityCard,
  printedDenominators,
  risksCard,
  scope3Card,
  scopesCard,
} from "./cards/emissions"
import { constantFactorCard, decompositionCard } from "./cards/scope2"
import type { Words } from "./words/zh-Hant"

const intensity: ViewCard<Words, object, Denominator> = {
  id: "intensity",
  subject: "intensity",
  size: "wide",
  choice: {
    key: "denominator",
    values: DENOMINATORS,
    offers: printedDenominators,
    label: (view) => view.words.denominator,
    name: (view, value) => (value === "employee" ? view.words.perEmployee : view.words.perRevenue),
  },
  make: (view, { by }) => columns(intensityCard(view, by)),
}

export const cards: readonly ViewCard<Words>[] = [
  {
    // Which denominator an intensity has decides the order.
    id: "denominators",
    subject: null,
    size: "half",
    first: true,
    only: "harmonised",
    make: (view) => {
      const found = denominatorCard(view, "scope-1-2-intensity-per-employee")
      return found && drawn(found.card, "dumbbell", found.model)
    },
  },
  { id: "implied-denominators", subject: null, size: "half", first: true, only: "harmonised", make: (view) => tableOnly(impliedDenominatorCard(view)) },
  { id: "scopes", subject: "scopes", size: "two-thirds", first: true, make: (view) => columns(scopesCard(view)) },
  { id: "scope-3", subject: "scope3", size: "third", first: true, make: (view) => columns(scope3Card(view)) },
  {
    id: "decomposition",
    subject: null,
    size: "half",
    make: (view) => {
      const found = decompositionCard(view)
      return found && drawn(found.card, "waterfall", found.model)
    },
  },
  { id: "constant-factor", subject: null, size: "half", make: (view) => columns(constantFactorCard(view)) },
  intensity,
  { id: "air", subject: "air", size: "wide", make: (view) => columns(airCard(view)) },
  { id: "targets", subject: "targets", size: "wide", make: (view) => tableOnly(environmentalTargetsCard(view)) },
  { id: "risks", subject: "climateRisks", size: "wide", make: (view) => tableOnly(risksCard(view)) },
]

function columns(found: ReturnType<typeof airCard>) {
  return found && drawn(found.card, "columns", found.model)
}

export const body = cardsBody<Words, object>({ cards, drawings: {} })
