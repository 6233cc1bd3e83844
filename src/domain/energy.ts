// Energy in one unit. Factors: GB/T 2589-2020 (equivalent value for electricity), all printed constants of that standard,
// except the density of petrol, which is the value that reproduces a report's own printed total.
import type { CatalogueIndex, ReportIndex } from "./dataset"
import { type Figure, figureAt } from "./figure"
import { type Interval, scaled } from "./interval"

/** How a constant is vouched for: a published standard, or proven by printed figures. */
export type Constant = { id: ConstantId; value: number; unit: string; basis: "published" | "proven" }

export const CONSTANT_IDS = ["tce-mwh", "electricity-kgce", "petrol-kgce", "petrol-gj", "petrol-density", "grid-factor"] as const
export type ConstantId = (typeof CONSTANT_IDS)[number]

export const CONSTANTS: Record<ConstantId, Constant> = {
  "tce-mwh": { id: "tce-mwh", value: 8.141, unit: "MWh/tce", basis: "published" },
  "electricity-kgce": { id: "electricity-kgce", value: 0.1229, unit: "kgce/kWh", basis: "published" },
  "petrol-kgce": { id: "petrol-kgce", value: 1.4714, unit: "kgce/kg", basis: "published" },
  "petrol-gj": { id: "petrol-gj", value: 43.07, unit: "GJ/t", basis: "published" },
  "grid-factor": { id: "grid-factor", value: 0.5366, unit: "t/MWh", basis: "published" },
  "petrol-density": { id: "petrol-density", value: 0.73, unit: "kg/L", basis: "proven" },
}

const GJ_PER_MWH = 3.6

/** One carrier of a year's energy. `mwh` and `tce` are what its printed figure stands for in either unit. */
export type Carrier = { metric: string; figure: Figure; mwh: Interval; tce: Interval; constants: readonly ConstantId[] }

/** Electricity and petrol of a year, each only where printed in its own unit (MWh, litres); empty when neither is. */
export function carriersOf(catalogue: CatalogueIndex, index: ReportIndex, period: string): Carrier[] {
  const electricity = figureAt(catalogue, index, "electricity-consumption", period)
  const petrol = figureAt(catalogue, index, "petrol-consumption", period)
  const { value: density } = CONSTANTS["petrol-density"]
  return [
    ...(electricity === null
      ? []
      : [
          {
            metric: "electricity-consumption",
            figure: electricity,
            mwh: electricity.interval,
            tce: scaled(electricity.interval, CONSTANTS["electricity-kgce"].value),
            constants: ["electricity-kgce"] as const,
          },
        ]),
    ...(petrol === null
      ? []
      : [
          {
            metric: "petrol-consumption",
            figure: petrol,
            mwh: scaled(petrol.interval, (density / 1000) * (CONSTANTS["petrol-gj"].value / GJ_PER_MWH)),
            tce: scaled(petrol.interval, (density / 1000) * CONSTANTS["petrol-kgce"].value),
            constants: ["petrol-density", "petrol-gj", "petrol-kgce"] as const,
          },
        ]),
  ]
}
