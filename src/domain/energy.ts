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

/** Electricity and petrol of a year, each only where printed in its own unit (MWh, litres); empty when neither is. */
export function carriersOf(catalogue: CatalogueIndex, index: ReportIndex, period: string): Carrier[] {
  const electricity = figureAt(catalogue, index, "electricity-consumption", period)
  const petrol = figureAt(catalogue, index, "petrol-consumption", period)
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
