// Energy of every report in MWh, and scope 2 of every report at one grid factor (GHG Protocol, location-based).
import type { Factor } from "@/schema/catalogue"
import type { ReportIndex } from "../dataset"
import { isWithin } from "../dimensions"
import { carriersOf, factorOf } from "../energy"
import { type Figure, figureAt } from "../figure"
import { type Interval, middle, scaled, sumOf } from "../interval"
import { placesOf } from "../places"
import { asPrinted, type HarmoniseContext, madeOf, refusalOf, rowOf, type Side, wordsOf } from "./context"
import type { UngradedRow } from "./types"

/** Total energy of a year in MWh: printed, or added up from carriers that are printed in their own units. */
export function energyTotal(
  { catalogue }: Pick<HarmoniseContext, "catalogue">,
  index: ReportIndex,
  period: string,
): { interval: Interval; value: number; words: string; figures: Figure[]; constants: Factor[]; printed: boolean } | null {
  const printed = figureAt(catalogue, index, "energy-consumption", period)
  if (printed !== null)
    return {
      interval: printed.interval,
      value: printed.observation.value,
      words: printed.observation.printed.value,
      figures: [printed],
      constants: [],
      printed: true,
    }
  const carriers = carriersOf(catalogue, index, period)
  // A total in other units promises that these carriers are all there is; without it they may be only some.
  const total = figureAt(catalogue, index, "energy-consumption-tce", period)
  if (carriers.length === 0 || total === null) return null
  const interval = sumOf(carriers.map((carrier) => carrier.mwh))
  const words = `(${carriers.map((carrier) => middle(carrier.mwh).toFixed(2)).join(" + ")})`
  // kgce play no part in MWh: only the constants of the way taken are named.
  const constants = carriers.flatMap((carrier) => carrier.constants.filter(({ id }) => !id.endsWith("kgce")))
  return { interval, value: middle(interval), words, figures: carriers.map((carrier) => carrier.figure), constants, printed: false }
}

export function energyRows(context: HarmoniseContext): UngradedRow[] {
  return [
    rowOf(context, { metric: "energy-consumption", basis: "energy-in-mwh", unit: "MWh" }, (index, period) => energySide(context, index, period)),
    commonFactor(context),
  ]
}

function energySide(context: HarmoniseContext, index: ReportIndex, period: string): Side {
  const total = energyTotal(context, index, period)
  if (total === null) return { refusal: refusalOf(index, "energy-consumption", period) }
  const [figure] = total.figures
  if (total.printed && figure !== undefined) return { value: asPrinted(index, figure) }
  const { interval, value, words, figures, constants } = total
  return {
    value: madeOf({
      index,
      period,
      interval,
      value,
      unit: "MWh",
      kind: "derived",
      formula: "energy-from-carriers",
      arithmetic: words.slice(1, -1),
      figures,
      constants,
    }),
  }
}

/** Purchased energy × one published grid factor: what scope 2 would be if the factor were the same everywhere and always. */
function commonFactor(context: HarmoniseContext): UngradedRow {
  const grid = factorOf(context.catalogue, "grid-factor")
  return rowOf(context, { metric: "scope-2-emissions", basis: "common-grid-factor", unit: "tCO2e" }, (index, period) => {
    const energy = ["indirect-energy-consumption", "electricity-consumption"]
      .map((metric) => figureAt(context.catalogue, index, metric, period))
      .find((figure) => figure !== null)
    if (energy == null) return { refusal: refusalOf(index, "electricity-consumption", period) }
    const reason = otherGrid(context, index, energy, grid)
    if (reason !== null) return { refusal: { report: index.report.id, period, reason, atLeast: null } }
    return {
      value: madeOf({
        index,
        period,
        interval: scaled(energy.interval, grid.value),
        value: energy.observation.value * grid.value,
        unit: "tCO2e",
        kind: "derived",
        formula: "activity-times-factor",
        arithmetic: `${wordsOf(energy)} × ${grid.value}`,
        figures: [energy],
        constants: [grid],
      }),
    }
  })
}

/** A factor of one grid says nothing of electricity from another, nor of electricity that nobody has placed. */
function otherGrid({ catalogue }: HarmoniseContext, index: ReportIndex, energy: Figure, { region }: Factor): "other-grid" | "grid-unknown" | null {
  if (region === undefined) return null
  const places = placesOf(catalogue, index, energy.observation)
  if (places.length === 0) return "grid-unknown"
  return places.every((place) => isWithin(catalogue.dimensions.get("region"), place, region)) ? null : "other-grid"
}
