// What narrows the table: free text, pillar, report, HKEX code, year, disclosure; each in the URL, all reset by one button.

import { metricName, type View } from "@/figures/view"
import { Segmented } from "@/ui/Segmented"
import { writeSorting } from "./cards/dataColumns"
import { type FilterOption, PILLARS } from "./cards/dataFilters"
import dataStyles from "./Data.module.css"
import type { DataTableState } from "./useDataTable"
import type { Words } from "./words/zh-Hant"

type Props = { view: View<Words>; table: DataTableState }

/** Free text and pillar: what most readers start with. */
export function DataFind({ view, table }: Props) {
  const m = view.words
  const { filters, setFilter } = table
  const pillars = view.messages.common.pillars
  const kinds = [{ value: "", label: pillars.all }, ...PILLARS.map((value) => ({ value, label: pillars[value] }))]
  return (
    <search className={dataStyles.find}>
      <input
        type="search"
        className={dataStyles.textInput}
        aria-label={m.search}
        placeholder={m.searchHint}
        value={filters.q ?? ""}
        onChange={(event) => setFilter({ q: event.target.value === "" ? null : event.target.value })}
      />
      <Segmented label={m.pillar} options={kinds} value={filters.pillar ?? ""} onChange={(pillar) => setFilter({ pillar: pillar === "" ? null : pillar })} />
    </search>
  )
}

export function DataFilterBar({ view, table }: Props) {
  const m = view.words
  const { filters, options, setFilter } = table
  return (
    <search className={dataStyles.filters} data-part="filters">
      <Choice label={m.report} any={m.any} options={options.report} value={filters.report} onChange={(report) => setFilter({ report })} />
      <Choice label={m.kpi} any={m.any} options={options.kpi} value={filters.kpi} onChange={(kpi) => setFilter({ kpi })} />
      <Choice label={m.year} any={m.any} options={options.year} value={filters.year} onChange={(year) => setFilter({ year })} />
      <Choice label={m.status} any={m.any} options={options.status} value={filters.status} onChange={(status) => setFilter({ status })} />
      {table.all.graded && (
        <Choice label={m.columns.grade} any={m.any} options={options.grade} value={filters.grade} onChange={(grade) => setFilter({ grade })} />
      )}
      <SortChoice view={view} table={table} />
      {filters.metric !== null && (
        <button type="button" className={dataStyles.filterChip} onClick={() => setFilter({ metric: null })}>
          {view.messages.labelled({ label: m.metric, words: metricName(view, filters.metric) })}
          <span aria-hidden="true"> ×</span>
        </button>
      )}
      {table.narrowed && (
        <button type="button" className="button" onClick={table.reset}>
          {m.reset}
        </button>
      )}
    </search>
  )
}

type ChoiceProps = { label: string; any: string; options: readonly FilterOption[]; value: string | null; onChange: (value: string | null) => void }

function Choice({ label, any, options, value, onChange }: ChoiceProps) {
  return (
    <label className="select">
      <span>{label}</span>
      <select value={value ?? ""} onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Where a row is a card there is no head to press: the order is chosen here. */
function SortChoice({ view, table }: Props) {
  const m = view.words
  return (
    <label className={`select ${dataStyles.sortChoice}`}>
      <span>{m.sort}</span>
      <select value={writeSorting(table.sorting) ?? ""} onChange={(event) => table.sortAs(event.target.value)}>
        <option value="">{m.reportOrder}</option>
        {table.columns.flatMap((column) => [
          <option key={column} value={writeSorting({ column, descending: false }) ?? ""}>
            {m.ascending(m.columns[column])}
          </option>,
          <option key={`-${column}`} value={writeSorting({ column, descending: true }) ?? ""}>
            {m.descending(m.columns[column])}
          </option>,
        ])}
      </select>
    </label>
  )
}
