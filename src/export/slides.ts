// Cards as slides: which native charts show them, their figures, and the words that go along. Pure; the file is made elsewhere (pptx.ts).
import type { CardModel, PointPlot, TableEntry } from "@/figures/card"
import type { Cell } from "@/figures/cell"
import type { SharedDrawing } from "@/figures/drawings"
import type { GradedModel } from "@/figures/grades/gradedRows"
import type { BarRowsModel } from "@/figures/series/barRows"
import type { ColumnPanel } from "@/figures/series/columnPanels"
import type { ShareBarsModel } from "@/figures/series/shareBars"
import type { WaterfallModel } from "@/figures/series/waterfall"
import type { View } from "@/figures/view"

/** `values` null: no bar there; `shade`: how much of the issuer's colour is left, in percent; `tone` null: no issuer's. `hidden`: carries others, and is not seen. */
export type ChartSeries = { name: string; values: (number | null)[]; tone: number | null; shade: number; hidden?: true }

/** `max`: the end of its axis, shared by charts that may be compared; null: its own. `words`: breaks and absences, which have no bar. */
export type NativeChart = {
  kind: "columns" | "bars" | "shares" | "points"
  title: string
  categories: string[]
  series: ChartSeries[]
  max: number | null
  words: string[]
  /** Where years do not join, and why: said on the slide itself. */
  breaks: string[]
  /** Shares of a hundred, whose figures say so. */
  percent: boolean
  /** Decimals of the figures as they are written on the page. */
  decimals: number
  /** Parts of one column or bar, one upon the other; else side by side. */
  stacked: boolean
  /** Of points: `values` of the one series lie upwards, these to the right; a category is a point's label. */
  across?: { values: number[]; max: number; label: string }
}

export type SlideSpec = {
  id: string
  title: string
  subtitle: string
  grade: string
  charts: NativeChart[]
  /** In place of charts, or beside them where a card is more than its charts: head and rows as words. */
  table: SlideTable | null
  caution: string
  source: string
  notes: string[]
}

export type SlideTable = { head: string[]; rows: string[][] }

/** Shades of the parts of a stacked column; as on the page. */
const SHADES = [100, 50, 28, 76, 40, 18]
const PRIOR = 45

/** `card` may have a drawing of a view's own, which no native chart shows. */
export function slideOf(view: View, card: CardModel & { drawing: { kind: string; model: unknown } | null }, address: string): SlideSpec {
  const { title, subtitle, grade, doubt, caveats, sources } = card
  const charts = card.scatter !== undefined ? card.scatter.map(pointChart) : card.drawing === null ? [] : chartsOf(view, card.drawing as SharedDrawing)
  const words = charts.flatMap((chart) => chart.words)
  const cautions = [...(doubt === undefined ? [] : [doubt]), ...caveats]
  return {
    id: card.id,
    title,
    subtitle,
    grade: grade === undefined ? "" : [`${grade.grade} · ${grade.words}`, grade.reason].filter(Boolean).join(": "),
    charts,
    table:
      charts.length === 0 ? tableOf(card.table) : card.scatter === undefined ? factsBeside(view, card.drawing as SharedDrawing) : namesBeside(card.scatter),
    caution: [...new Set(charts.flatMap((chart) => chart.breaks)), ...(cautions[0] === undefined ? words.slice(0, 1) : [cautions[0]])].join(" · "),
    source: `${view.messages.card.source} ${sources.map(({ text }) => text).join(view.messages.listSeparator)}`,
    notes: [
      ...(grade === undefined ? [] : [`${grade.grade} · ${grade.words} ${grade.reason}`]),
      ...charts.flatMap((chart) => chart.breaks),
      ...words,
      ...cautions,
      ...sources.map(({ text, places }) => [text, places].filter(Boolean).join(" · ")),
      address,
    ],
  }
}

/** None for drawings that no native chart shows: they are told by their table. */
function chartsOf(view: View, drawing: SharedDrawing): NativeChart[] {
  switch (drawing.kind) {
    case "columns":
      return drawing.model.panels.map((panel) => columns(view, panel))
    case "columnsAndTable":
      return drawing.model.map((panel) => columns(view, panel))
    case "bars":
      return [bars(view, drawing.model, "")]
    case "split":
      return drawing.model.map(({ title, model }) => bars(view, model, title))
    case "barsAndFacts":
      return drawing.model.panels.map(({ title, model }) => bars(view, model, title))
    case "shares":
      return [shares(drawing.model)]
    case "dumbbell":
      return [points(drawing.model)]
    case "waterfall":
      return drawing.model.panels.map(waterfall)
    case "parts":
      return drawing.model.flatMap(({ name, panels }) => panels.map((panel) => ({ ...columns(view, panel), title: `${name} · ${panel.title}` })))
    case "facts":
      return []
    default:
      return []
  }
}

function numberOf(cell: Cell | undefined): number | null {
  return cell?.kind === "figure" ? cell.value : null
}

/** A break is a category without a column: the years on its two sides do not stand next to one another. */
const GAP = "//"

function columns(view: View, panel: ColumnPanel): NativeChart {
  const places = panel.columns.flatMap((column) => (column.breakBefore === null ? [column] : [null, column]))
  const parts = panel.columns[0]?.parts ?? []
  const stacked = parts.length > 1 && panel.line === undefined
  const { line } = panel
  return {
    kind: "columns",
    title: panel.title,
    // Parts have their own figures; that of the whole stands under the column.
    categories: places.map((column) => {
      if (column === null) return GAP
      // An asterisk, as on the page: a note says with what care the figure is to be read.
      const label = column.total.kind === "figure" && column.total.noted ? `${column.label} *` : column.label
      // What is not there is said where it would stand.
      return stacked || column.total.kind !== "figure" ? `${label}\n${column.total.text}` : label
    }),
    series: [
      ...parts.map((part, i) => ({
        name: part.label,
        values: places.map((column) => numberOf(column?.parts[i]?.cell)),
        tone: panel.tone,
        shade: SHADES[i % SHADES.length] ?? 100,
      })),
      ...(line === undefined
        ? []
        : [
            {
              name: line.label,
              values: places.map((column) => (column === null ? null : numberOf(line.cells[panel.columns.indexOf(column)] ?? undefined))),
              tone: panel.tone,
              shade: PRIOR,
            },
          ]),
    ],
    max: panel.max,
    stacked,
    breaks: panel.columns.flatMap(({ label, breakBefore }) =>
      breakBefore === null ? [] : [view.messages.labelled({ label: `${GAP} ${label}`, words: breakBefore })],
    ),
    percent: isPercent(panel.columns.map(({ total }) => total)),
    decimals: decimalsOf(panel.columns.flatMap(({ total, parts: own }) => [total, ...own.map(({ cell }) => cell)])),
    words: panel.columns.flatMap(({ label, total }) =>
      total.kind === "figure" ? [] : [view.messages.labelled({ label: `${panel.title} ${label}`, words: total.text })],
    ),
  }
}

/** One series of bars; groups stand before the names of their rows. */
function bars(view: View, { rows, max }: BarRowsModel, title: string): NativeChart {
  let group = ""
  const found: { label: string; cell: Cell | null; tone: number; prior: boolean; words: string | null; gap?: string }[] = []
  for (const row of rows) {
    if (row.kind === "group") group = row.label
    else if (row.kind === "break")
      found.push({ label: GAP, cell: null, tone: 0, prior: false, words: null, gap: view.messages.labelled({ label: `${GAP} ${group}`, words: row.text }) })
    else {
      const label = group === "" ? row.label : `${group} · ${row.label}`
      found.push({
        label,
        cell: row.cell,
        tone: row.tone,
        prior: row.prior,
        words: row.cell.kind === "figure" ? null : view.messages.labelled({ label, words: row.cell.text }),
      })
    }
  }
  // A series for each issuer and shade, so that every bar has its colour.
  const looks = [...new Map(found.filter(({ cell }) => cell !== null).map(({ tone, prior }) => [`${tone} ${prior}`, { tone, prior }])).values()]
  return {
    kind: "bars",
    title,
    categories: found.map(({ label }) => label),
    series: looks.map(({ tone, prior }) => ({
      name: view.issuers.find((issuer) => issuer.tone === tone)?.name ?? title,
      values: found.map((row) => (row.cell !== null && row.tone === tone && row.prior === prior ? numberOf(row.cell) : null)),
      tone,
      shade: prior ? PRIOR : 100,
    })),
    max: max > 0 ? max : null,
    stacked: true,
    breaks: found.flatMap(({ gap }) => gap ?? []),
    percent: isPercent(found.flatMap(({ cell }) => cell ?? [])),
    decimals: decimalsOf(found.flatMap(({ cell }) => cell ?? [])),
    words: found.flatMap(({ words }) => words ?? []),
  }
}

function shares({ bars: all, legend }: ShareBarsModel): NativeChart {
  return {
    kind: "shares",
    title: "",
    // Lengths are shares; what is printed stands beside the name.
    categories: all.map(({ label, parts }) => `${label} (${parts.map(({ cell }) => cell.text).join(" · ")})`),
    series: legend.map(({ code, label }, i) => ({
      name: label,
      values: all.map(({ parts }) => {
        const share = parts.find((part) => part.code === code)?.share ?? null
        return share === null ? null : share * 100
      }),
      tone: null,
      shade: SHADES[i % SHADES.length] ?? 100,
    })),
    max: null,
    stacked: true,
    breaks: [],
    percent: true,
    decimals: 1,
    words: all.flatMap(({ label, missing }) => (missing === null ? [] : [`${label}: ${missing}`])),
  }
}

/** A bar for each issuer in every group, on one axis. */
function points({ rows, legend, max }: GradedModel): NativeChart {
  return {
    kind: "bars",
    title: "",
    categories: rows.map(({ label, grade }) => (grade === undefined ? label : `${label} (${grade})`)),
    series: legend.map(({ tone, label }) => ({
      name: label,
      values: rows.map((row) => numberOf(row.points.find((point) => point.tone === tone)?.cell)),
      tone,
      shade: 100,
    })),
    max: max > 0 ? max : null,
    stacked: false,
    breaks: [],
    percent: isPercent(rows.flatMap((row) => row.points.map(({ cell }) => cell))),
    decimals: decimalsOf(rows.flatMap((row) => row.points.map(({ cell }) => cell))),
    words: [],
  }
}

/** The most decimals of the figures, as they are written. */
function decimalsOf(cells: readonly (Cell | undefined)[]): number {
  return Math.min(3, Math.max(0, ...cells.map((cell) => (cell?.kind === "figure" ? (/\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0) : 0))))
}

/** Whether figures are written as shares of a hundred. */
function isPercent(cells: readonly (Cell | undefined)[]): boolean {
  return cells.some((cell) => cell?.kind === "figure" && cell.text.endsWith("%"))
}

function pointChart({ title, tone, x, y, points: all }: PointPlot): NativeChart {
  return {
    kind: "points",
    title: `${title}  ${y.label}`,
    categories: all.map(({ label }) => label),
    series: [{ name: title, values: all.map((point) => point.y), tone, shade: 100 }],
    max: y.max,
    words: [],
    breaks: [],
    percent: false,
    decimals: 0,
    stacked: false,
    across: { values: all.map((point) => point.x), max: x.max, label: x.label },
  }
}

/** Whom the short labels of points stand for. */
function namesBeside(plots: readonly PointPlot[]): SlideTable {
  return {
    head: plots.map(({ title }) => title),
    rows: columnsOf(plots.map(({ points: all }) => all.flatMap(({ names }) => names).toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)))),
  }
}

/** Lists side by side: the shorter ones end with nothing. */
function columnsOf(lists: readonly (readonly string[])[]): string[][] {
  return Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, i) => lists.map((list) => list[i] ?? ""))
}

/** Stacked columns: an unseen one carries each step to where it begins. */
function waterfall({ title, tone, steps, max }: WaterfallModel["panels"][number]): NativeChart {
  const step = (kind: (typeof steps)[number]["kind"]) => steps.map((each) => (each.kind === kind ? Math.abs(each.to - each.from) : null))
  const names = (kind: (typeof steps)[number]["kind"]) => steps.find((each) => each.kind === kind)?.label ?? kind
  return {
    kind: "columns",
    title,
    categories: steps.map(({ label, cell, kind }) => (kind === "total" ? label : `${label} ${cell.text}`)),
    series: [
      { name: " ", values: steps.map(({ kind, from, to }) => (kind === "total" ? null : Math.min(from, to))), tone: null, shade: 100, hidden: true },
      { name: title, values: step("total"), tone, shade: 100 },
      { name: names("activity"), values: step("activity"), tone, shade: 28 },
      { name: names("factor"), values: step("factor"), tone, shade: 50 },
    ],
    max,
    stacked: true,
    percent: false,
    decimals: decimalsOf(steps.map(({ cell }) => cell)),
    words: [],
    breaks: steps.flatMap(({ breakBefore, label }) => (breakBefore === undefined ? [] : [`${GAP} ${label}: ${breakBefore}`])),
  }
}

/** What stands beside the charts of a card that has both: figures of one year, which make no chart. */
function factsBeside(view: View, drawing: SharedDrawing): SlideTable | null {
  const groups =
    drawing.kind === "parts" ? drawing.model.map(({ name, facts }) => ({ title: name, facts })) : drawing.kind === "barsAndFacts" ? drawing.model.groups : []
  const rows = groups.flatMap(({ title, facts }) =>
    facts.map(({ label, cell, unit, period }) => [`${title} · ${label}`, `${[cell.text, unit].filter(Boolean).join(" ")} (${view.messages.year(period)})`]),
  )
  return rows.length === 0 ? null : { head: ["", ""], rows }
}

function tableOf({ rowHeader, columns: heads, rows }: CardModel["table"]): SlideTable {
  const groups = new Set(rows.map(({ group }) => group))
  // Where all rows are of one group its name stands above them once.
  const [only] = groups.size === 1 ? [...groups] : []
  return {
    head: [only === undefined ? rowHeader : `${rowHeader} (${only})`, ...heads.map(({ label }) => label)],
    rows: rows.map(({ group, header, entries }) => [
      group === undefined || only !== undefined ? header : `${group}: ${header}`,
      ...heads.map((_, i) => wordsOf(entries[i])),
    ]),
  }
}

function wordsOf(entry: TableEntry | undefined): string {
  if (entry === undefined) return ""
  return entry.kind === "list" ? entry.items.map(({ label, cell }) => `${cell.text} (${label})`).join(", ") : entry.text
}
