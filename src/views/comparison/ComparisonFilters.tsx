// What narrows the table of the comparison and orders it, and which metric is drawn; all of it stands in the address.
import { useMemo } from "react"
import type { View } from "@/figures/view"
import { useChoice, useFigures, useOpenChoices } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import { comparedRows, drawnRow, drawnSet, FILTERS } from "./cards/chosenRows"
import type { Words } from "./words/zh-Hant"

function useFilters() {
  const [show, setShow] = useChoice("show", FILTERS.show)
  const [pillar, setPillar] = useChoice("pillar", FILTERS.pillar)
  const [grades, setGrades] = useChoice("grades", FILTERS.grades)
  const reset = () => {
    setShow(FILTERS.show[0])
    setPillar(FILTERS.pillar[0])
    setGrades(FILTERS.grades[0])
  }
  return { show, setShow, pillar, setPillar, grades, setGrades, reset, narrowed: show !== "both" || pillar !== "all" || grades !== "all" }
}

export function ComparisonFilters({ view }: { view: View<Words> }) {
  const m = view.words
  const { show, setShow, pillar, setPillar, grades, setGrades } = useFilters()
  const [sort, setSort] = useChoice("sort", FILTERS.sort)
  const pillars = FILTERS.pillar.map((value) => ({ value, label: view.messages.common.pillars[value] }))
  const shows = FILTERS.show.map((value) => ({ value, label: value === "both" && view.issuers.length > 2 ? m.showsSeveral : m.shows[value] }))
  return (
    <>
      <Segmented label={m.pillar} options={pillars} value={pillar} onChange={setPillar} />
      {view.issuers.length > 1 && (
        <>
          <Segmented label={m.show} options={shows} value={show} onChange={setShow} />
          <Segmented
            label={m.gradesFilter}
            options={FILTERS.grades.map((value) => ({ value, label: m.gradeFilters[value] }))}
            value={grades}
            onChange={setGrades}
          />
          <Segmented label={m.sort} options={FILTERS.sort.map((value) => ({ value, label: m.sorts[value] }))} value={sort} onChange={setSort} />
        </>
      )}
    </>
  )
}

/** In place of a table that the filters have emptied: what happened, and the way back. */
export function NothingLeft({ view }: { view: View<Words> }) {
  const m = view.words
  const { narrowed, reset, setShow } = useFilters()
  return (
    <p>
      {m.none}{" "}
      <button type="button" className="row-link" onClick={narrowed ? reset : () => setShow("all")}>
        {narrowed ? view.messages.checks.reset : m.showAll}
      </button>
    </p>
  )
}

/** The metric to draw, among those of which enough is printed. */
export function MetricPicker({ view }: { view: View<Words> }) {
  const [figures] = useFigures()
  const [asked, choose] = useOpenChoices(METRIC)
  const { all, row, together, set } = useMemo(() => {
    const rows = comparedRows(view, figures)
    return {
      all: rows.all,
      row: drawnRow(view, rows, figures, asked),
      together: drawnSet(view, rows, figures, asked).length > 0,
      set: drawnSet(view, rows, figures, {}).length > 0,
    }
  }, [view, figures, asked])
  if (row === undefined) return null
  const offered = [...(all.includes(row) ? [] : [row]), ...all].filter((candidate) => candidate.chartable || candidate.id === row.id)
  return (
    <label className="select">
      <span>{view.words.pick}</span>
      <select value={together ? "" : row.id} onChange={(event) => choose({ metric: event.target.value || null })}>
        {set && <option value="">{view.words.comparables}</option>}
        {offered.map((candidate) => (
          <option key={candidate.id} value={candidate.id}>
            {candidate.name}
          </option>
        ))}
      </select>
    </label>
  )
}

const METRIC = ["metric"] as const
