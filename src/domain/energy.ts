// Energy in one unit, by the factors of the catalogue: those of GB/T 2589-2020 (equivalent value for electricity), and the density of
// petrol that reproduces a report's own printed total.
import type { Factor } from "@/schema/catalogue"
import type { CatalogueIndex, ReportIndex } from "./dataset"
import { type Figure, figureAt } from "./figure"
import { type Interval, scaled } from "./interval"

/** Factors of the catalogue that this module and the harmonised rows compute with. */
export const FACTOR_IDS = ["tce-mwh", "electricity-kgce", "petrol-kgce", "petrol-gj", "petrol-density", "grid-factor"] as const
export type FactorId = (typeof FACTOR_IDS)[number]

/** A factor of the catalogue; throws where metrics.json lacks it, which the audit refuses. */
export function factorOf(catalogue: CatalogueIndex, id: FactorId): Factor {
  const factor = catalogue.factors.get(id)
  if (factor === undefined) throw new Error(`metrics.json has no factor "${id}"`)
  return factor
}

const GJ_PER_MWH = 3.6

/** One carrier of a year's energy. `mwh` and `tce` are what its printed figure stands for in either unit. */
export type Carrier = { metric: string; figure: Figure; mwh: Interval; tce: Interval; constants: readonly Factor[] }

/** Energy that is electricity, petrol, or a total of both: a figure of it is no carrier besides. All other flows under HKEX A2.1 are. */
const NO_OTHER_CARRIER: ReadonlySet<string> = new Set([
  "energy-consumption",
  "energy-consumption-tce",
  "indirect-energy-consumption",
  "electricity-consumption",
  "petrol-consumption",
  "renewable-energy-consumption",
  "non-renewable-energy-consumption",
  "renewable-electricity-generated",
  "renewable-electricity-used",
  "renewable-electricity-purchased",
])
const KNOWN_TYPES: ReadonlySet<string> = new Set(["electricity", "petrol"])

/**
 * Whether a report prints energy of a year that this module has no factor for (gas, diesel, steam …), in whatever unit. Direct energy that is
 * not told apart may be the petrol that is printed; where none is, it is something else.
 */
function hasOtherCarriers({ metrics }: CatalogueIndex, { report }: ReportIndex, period: string, petrol: Figure | null): boolean {
  return report.observations.some(({ metric: id, period: during, status, breakdown }) => {
    const metric = metrics.get(id)
    if (during !== period || status !== "reported" || metric?.kind !== "flow" || !metric.hkex.includes("A2.1")) return false
    const type = breakdown?.["energy-type"] ?? breakdown?.["fuel"]
    if (type !== undefined) return !KNOWN_TYPES.has(type)
    return !NO_OTHER_CARRIER.has(id) && (id !== "direct-energy-consumption" || petrol === null)
  })
}

/**
 * Electricity and petrol of a year, each only where printed in its own unit (MWh, litres); empty when neither is, and where the report prints
 * other energy too: what these two come to is then no total.
 */
export function carriersOf(catalogue: CatalogueIndex, index: ReportIndex, period: string): Carrier[] {
  const electricity = figureAt(catalogue, index, "electricity-consumption", period)
  const petrol = figureAt(catalogue, index, "petrol-consumption", period)
  if (hasOtherCarriers(catalogue, index, period, petrol)) return []
  const valueOf = (id: FactorId) => factorOf(catalogue, id).value
  const density = valueOf("petrol-density")
  return [
    ...(electricity === null
      ? []
      : [
          {
            metric: "electricity-consumption",
            figure: electricity,
            mwh: electricity.interval,
            tce: scaled(electricity.interval, valueOf("electricity-kgce")),
            constants: [factorOf(catalogue, "electricity-kgce")],
          },
        ]),
    ...(petrol === null
      ? []
      : [
          {
            metric: "petrol-consumption",
            figure: petrol,
            mwh: scaled(petrol.interval, (density / 1000) * (valueOf("petrol-gj") / GJ_PER_MWH)),
            tce: scaled(petrol.interval, (density / 1000) * valueOf("petrol-kgce")),
            constants: (["petrol-density", "petrol-gj", "petrol-kgce"] as const).map((id) => factorOf(catalogue, id)),
          },
        ]),
  ]
}
