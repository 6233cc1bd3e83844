// Which rows of the table are shown. Filters narrow each other; a value that a link has damaged is no filter.

import { GRADES } from "@/domain/harmonise/types"
import { comparePeriods } from "@/domain/period"
import { type DataRow, type DataRows, statusName } from "@/figures/dataRows"
import { queryWords } from "@/figures/textSearch"
import type { View } from "@/figures/view"
import { readText } from "@/i18n/language"
import type { Pillar } from "@/schema/catalogue"
import type { Observation } from "@/schema/observation"
import type { Standards } from "@/schema/standards"
import type { Words } from "../words/zh-Hant"

export const PILLARS = ["E", "S", "G"] as const satisfies readonly Pillar[]
export const STATUSES = ["reported", "not-disclosed", "not-applicable"] as const satisfies readonly Observation["status"][]

/** What a reader narrows the table to; null = not narrowed. `metric` comes from a link, such as a result of the search. */
export type DataFilters = {
  q: string | null
  pillar: string | null
  kpi: string | null
  metric: string | null
  report: string | null
  year: string | null
  status: string | null
  grade: string | null
}

export const NO_FILTERS: DataFilters = { q: null, pillar: null, kpi: null, metric: null, report: null, year: null, status: null, grade: null }

/** The filters that mean something: unknown pillars, reports, statuses, metrics, codes and malformed years are dropped. */
export function soundFilters(view: View<Words>, filters: DataFilters): DataFilters {
  const metrics = [...view.catalogue.metrics.values()]
  const keep = (value: string | null, known: boolean) => (known ? value : null)
  return {
    q: filters.q?.trim() === "" ? null : filters.q,
    pillar: PILLARS.find((pillar) => pillar === filters.pillar) ?? null,
    kpi: keep(
      filters.kpi,
      metrics.some(({ hkex }) => hkex.includes(filters.kpi ?? "")),
    ),
    metric: keep(filters.metric, view.catalogue.metrics.has(filters.metric ?? "")),
    report: keep(
      filters.report,
      view.issuers.some(({ id }) => id === filters.report),
    ),
    year: keep(filters.year, /^(\d{4}|undated)$/.test(filters.year ?? "")),
    status: STATUSES.find((status) => status === filters.status) ?? null,
    grade: GRADES.find((grade) => grade === filters.grade) ?? null,
  }
}

/** The rows that pass every filter, in their order. `filters` are sound. */
export function filterRows({ rows, scripts }: DataRows, filters: DataFilters): DataRow[] {
  const { pillar, kpi, metric, report, year, status, grade } = filters
  const words = queryWords(filters.q ?? "", scripts)
  return rows.filter(
    (row) =>
      (pillar === null || row.pillar === pillar) &&
      (kpi === null || row.hkex.includes(kpi)) &&
      (metric === null || row.observation.metric === metric) &&
      (report === null || row.issuer.id === report) &&
      (year === null || row.observation.period === year) &&
      (status === null || row.observation.status === status) &&
      (grade === null || row.grade === grade) &&
      words.every((word) => row.searchText.includes(word)),
  )
}

export type FilterOption = { value: string; label: string }
export type FilterOptions = Record<"kpi" | "report" | "year" | "status" | "grade", FilterOption[]>

/** What may be chosen: the values that occur in the reports in view, and the one that is chosen. `standards` gives codes their names. */
export function filterOptions(view: View<Words>, { rows }: DataRows, filters: DataFilters, standards: Standards | undefined): FilterOptions {
  const names = new Map(standards?.hkex.map(({ code, label }) => [code, readText(label, view.language)]))
  const withChosen = (values: Iterable<string>, chosen: string | null) => [...new Set(chosen === null ? values : [...values, chosen])]
  const byCode = new Intl.Collator("en", { numeric: true })
  return {
    kpi: withChosen(
      rows.flatMap((row) => row.hkex),
      filters.kpi,
    )
      .toSorted((a, b) => Number(a.startsWith("MD")) - Number(b.startsWith("MD")) || byCode.compare(a, b))
      .map((code) => ({ value: code, label: [code, names.get(code)].filter(Boolean).join(" ") })),
    report: view.issuers.map(({ id, name, year }) => ({ value: id, label: view.messages.issuerYear({ issuer: name, year }) })),
    year: withChosen(
      rows.map(({ observation }) => observation.period),
      filters.year,
    )
      .toSorted((a, b) => comparePeriods(b, a))
      .map((period) => ({ value: period, label: view.messages.year(period) }))
      // "undated" sorts before every year; it belongs after them.
      .toSorted((a, b) => Number(a.value === "undated") - Number(b.value === "undated")),
    status: STATUSES.map((status) => ({ value: status, label: statusName(view, status) })),
    grade: GRADES.filter((grade) => grade === filters.grade || rows.some((row) => row.grade === grade)).map((grade) => ({ value: grade, label: grade })),
  }
}
