// The table of all data as the URL describes it: filters, order, columns and the row it points at.

import { useQuery } from "@tanstack/react-query"
import { useDeferredValue, useMemo } from "react"
import type { View } from "@/figures/view"
import { standardsQuery } from "@/queries/reportQuery"
import { useOpenChoices } from "@/state/urlState"
import { type DataColumn, nextSorting, readColumns, readSorting, writeColumns, writeSorting } from "./cards/dataColumns"
import { type DataFilters, filterOptions, NO_FILTERS } from "./cards/dataFilters"
import { allRows, askedFilters, shownRows, TABLE_KEYS } from "./cards/dataTable"
import type { Words } from "./words/zh-Hant"

export function useDataTable(view: View<Words>) {
  const [choices, choose] = useOpenChoices(TABLE_KEYS)
  const { data: standards } = useQuery(standardsQuery)
  const all = useMemo(() => allRows(view), [view])
  const filters = useMemo(() => askedFilters(view, choices), [view, choices])
  const sorting = readSorting(choices.sort)
  const columns = readColumns(choices.columns, all.graded)
  // Typing is answered at once; the rows follow.
  const wanted = useDeferredValue(filters)
  const shown = useMemo(() => shownRows(view, all, wanted, choices.sort), [view, all, wanted, choices.sort])
  const options = useMemo(() => filterOptions(view, all, filters, standards), [view, all, filters, standards])
  const marked = choices.row === null ? -1 : shown.findIndex(({ id }) => id === choices.row)
  return {
    all,
    shown,
    filters,
    options,
    sorting,
    columns,
    narrowed: Object.values(filters).some((value) => value !== null),
    marked: marked < 0 ? null : marked,
    markLost: choices.row !== null && marked < 0,
    setFilter: (changes: Partial<DataFilters>) => choose(changes, "q" in changes),
    reset: () => choose({ ...NO_FILTERS, row: null }),
    sortBy: (column: DataColumn) => choose({ sort: writeSorting(nextSorting(sorting, column)) }),
    sortAs: (text: string) => choose({ sort: text === "" ? null : text }),
    setColumns: (next: readonly DataColumn[] | null) => choose({ columns: next === null ? null : writeColumns(next) }),
    mark: (row: string) => choose({ row: row === choices.row ? null : row }),
  }
}

export type DataTableState = ReturnType<typeof useDataTable>
