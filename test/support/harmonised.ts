// Two small reports and the rows that are made of them, for the tests of grades.
import { reconcile } from "@/domain/harmonise/harmonise"
import type { BasisId, HarmonisedRow } from "@/domain/harmonise/types"
import type { Observation, ReportedObservation } from "@/schema/observation"
import type { Note } from "@/schema/report"
import { indexOf, reported } from "./builders"
import { catalogue } from "./checks"
import { the } from "./dataset"

export type Side = { observations: Observation[]; notes?: Note[] }

/** The row of two reports on a basis; each report has its own year-end headcount where it prints one. */
export function row(a: Side, b: Side, metric: string, basis: BasisId = "as-printed", breakdown: Record<string, string> | null = null): HarmonisedRow {
  const { rows } = reconcile(catalogue, [indexOf(a.observations, a.notes, "a-2023"), indexOf(b.observations, b.notes, "b-2023")], null)
  return find(rows, metric, basis, breakdown)
}

export function find(rows: readonly HarmonisedRow[], metric: string, basis: BasisId, breakdown: Record<string, string> | null = null): HarmonisedRow {
  return the(rows.find((each) => each.metric === metric && each.basis === basis && JSON.stringify(each.breakdown) === JSON.stringify(breakdown)))
}

export const rate = (value: number, more: Partial<ReportedObservation> = {}) =>
  reported({ metric: "turnover-rate", unit: "percent", value, method: "leavers-over-closing", ...more })
export const water = (value: number, more: Partial<ReportedObservation> = {}) => reported({ metric: "water-consumption", unit: "m3", value, ...more })
export const people = (value: number, more: Partial<ReportedObservation> = {}) => reported({ value, ...more })
export const one = (...observations: Observation[]): Side => ({ observations })
export const kinds = ({ reasons }: HarmonisedRow) => reasons.map(({ kind }) => kind)
export const elder = { breakdown: { age: ">50" } }
