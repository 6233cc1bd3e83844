// What harmonisation looks at, and small builders shared by its rows.
import type { Factor } from "@/schema/catalogue"
import type { Report } from "@/schema/report"
import type { Check } from "../checks/check"
import { type CheckInput, inputOf } from "../checks/draft"
import { type CatalogueIndex, findObservation, type ReportIndex, reportingYear } from "../dataset"
import type { Figure } from "../figure"
import { type Interval, middle } from "../interval"
import type { People } from "../leavers"
import { inOrder } from "../period"
import type { BasisId, ConstantInput, FormulaId, HarmonisedValue, Refusal, UngradedRow } from "./types"

/** `checks` of all reports: grades rest on what reconciles. */
export type HarmoniseContext = { catalogue: CatalogueIndex; reports: readonly ReportIndex[]; checks: readonly Check[] }

type Made = {
  index: ReportIndex
  period: string
  interval: Interval
  value?: number
  unit: string
  kind: HarmonisedValue["kind"]
  formula: FormulaId | null
  arithmetic: string
  figures: readonly Figure[]
  /** What it rests on beside figures: a denominator that the report states apart from them. */
  inputs?: readonly CheckInput[]
  constants?: readonly Factor[]
  people?: number | null
  approximate?: boolean
}

/** A value with its inputs. `value` is the one that the printed figures give as they stand; else the middle of the interval. */
export function madeOf({ index, figures, inputs = [], constants = [], interval, ...made }: Made): HarmonisedValue {
  return {
    report: index.report.id,
    period: made.period,
    value: made.value ?? middle(interval),
    low: interval.low,
    high: interval.high,
    unit: made.unit,
    kind: made.kind,
    formula: made.formula,
    arithmetic: made.arithmetic,
    inputs: [...figures.map((figure) => inputOf(index, figure)), ...inputs, ...constants.map(constantInput)],
    people: made.people ?? null,
    approximate: made.approximate ?? false,
  }
}

function constantInput({ id, value, unit }: Factor): ConstantInput {
  return { constant: id, value, unit }
}

/** A printed figure as it stands. */
export function asPrinted(index: ReportIndex, figure: Figure, people: number | null = null): HarmonisedValue {
  const { period, value, unit, printed } = figure.observation
  return madeOf({
    index,
    period,
    interval: figure.interval,
    value,
    unit,
    kind: "as-printed",
    formula: null,
    arithmetic: printed.value,
    figures: [figure],
    people,
  })
}

/** Why there is nothing: printed as absent, or not in the report at all. */
export function refusalOf(index: ReportIndex, metric: string, period: string | null, breakdown?: Record<string, string>): Refusal {
  const observation = period === null ? undefined : findObservation(index, metric, period, breakdown)
  const reason = observation === undefined || observation.status === "reported" ? "absent" : observation.status
  return { report: index.report.id, period, reason, atLeast: null }
}

/** The years a report prints any figure for, ascending. */
export function yearsOf({ report }: ReportIndex): readonly string[] {
  const years = known.get(report) ?? inOrder(report.observations.filter((o) => o.status === "reported" && o.period !== "undated").map((o) => o.period))
  known.set(report, years)
  return years
}

const known = new WeakMap<Report, readonly string[]>()

/** What one report has for one year: a value, or why there is none. */
export type Side = { value: HarmonisedValue } | { refusal: Refusal }

/** A row over all years of all reports. */
export function rowOf(
  { reports }: HarmoniseContext,
  { metric, breakdown = null, basis, unit }: { metric: string; breakdown?: Record<string, string> | null; basis: BasisId; unit: string },
  side: (index: ReportIndex, period: string) => Side,
): UngradedRow {
  const sides = reports.flatMap((index) => yearsOf(index).map((period) => side(index, period)))
  return {
    metric,
    breakdown,
    basis,
    unit,
    values: sides.flatMap((made) => ("value" in made ? [made.value] : [])),
    // That an earlier year is not in a report is no news; that its own year is not, is.
    refusals: sides.flatMap((made) =>
      "refusal" in made && (made.refusal.reason !== "absent" || made.refusal.period === null || isOwnYear(reports, made.refusal)) ? [made.refusal] : [],
    ),
  }
}

function isOwnYear(reports: readonly ReportIndex[], refusal: Refusal): boolean {
  return reports.some(({ report }) => report.id === refusal.report && reportingYear(report) === refusal.period)
}

/** A figure as it stands in an arithmetic: as printed, or in the metric's unit where the report prints another. */
export function wordsOf({ observation }: Figure): string {
  return asWritten(observation.printed.value, observation.value)
}

/** People as they stand in an arithmetic: one printed number, or the mean of two. */
export function wordsOfPeople({ figures }: People): string {
  const words = figures.map(wordsOf).join(" + ")
  return figures.length > 1 ? `(${words}) ÷ ${figures.length}` : words
}

/** The printed string where it is the value; else the value. */
export function asWritten(printed: string, value: number): string {
  return Number(printed.replaceAll(",", "")) === value ? printed : formatPlain(value)
}

/** 1,307: digits in groups, without any language. */
export function formatPlain(value: number): string {
  const [whole = "", fraction] = String(value).split(".")
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${fraction === undefined ? "" : `.${fraction}`}`
}
