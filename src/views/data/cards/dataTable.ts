// The table of all data as an address asks for it: which rows, in which order.
import { type DataRow, type DataRows, dataRows } from "@/figures/dataRows"
import { observationGrades } from "@/figures/grades/observationGrades"
import type { View } from "@/figures/view"
import { type Asked, tableOnly, type ViewCard } from "@/figures/viewCard"
import type { Words } from "../words/zh-Hant"
import { dataCard } from "./dataCard"
import { readSorting, sortRows } from "./dataColumns"
import { type DataFilters, filterRows, NO_FILTERS, soundFilters } from "./dataFilters"

/** Names in the address that say which rows there are, and in which order. */
const ROW_KEYS = [...(Object.keys(NO_FILTERS) as (keyof DataFilters)[]), "sort"] as const
/** The same with what changes the look of the table only. */
export const TABLE_KEYS = [...ROW_KEYS, "columns", "row"] as const

/** Every observation of the reports in view, with its grade where there are issuers to compare. */
export function allRows(view: View<Words>): DataRows {
  return dataRows(view, view.issuers.length > 1 ? observationGrades(view) : undefined)
}

/** The filters that an address asks for; those that mean nothing narrow nothing. */
export function askedFilters(view: View<Words>, asked: Asked): DataFilters {
  return soundFilters(view, Object.fromEntries(Object.keys(NO_FILTERS).map((key) => [key, asked[key] ?? null])) as DataFilters)
}

export function shownRows(view: View<Words>, all: DataRows, filters: DataFilters, sort: string | null): readonly DataRow[] {
  return sortRows(view, filterRows(all, filters), readSorting(sort))
}

export const cards: readonly ViewCard<Words>[] = [
  {
    id: "data",
    subject: null,
    size: "wide",
    switchable: false,
    kept: true,
    reads: ROW_KEYS,
    make: (view, { asked }) => {
      const all = allRows(view)
      return tableOnly(dataCard(view, shownRows(view, all, askedFilters(view, asked), asked["sort"] ?? null), all.rows.length))
    },
  },
]
