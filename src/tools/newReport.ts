// Next year's file of a report, or another issuer's on its model: the same rows with nothing in them. What stays is what recurs (metrics,
// groups, units, labels, names); every figure, line and judgement is a mark that data:check and data:seal refuse until it is filled in.
import type { DataError } from "@/domain/audit/dataError"
import { spanOf } from "@/schema/period"
import type { Report } from "@/schema/report"

/** Stands wherever something is to be filled in; no key takes it, and no report prints it alone. */
export const TO_FILL = "?"

type Json = { [key: string]: unknown }

/** `issuer`: another than the model's; its name, its words and its bodies are then to be filled in, too. */
export type NewReport = { year: number; issuer?: string }

export function newReport(model: Report, { year, issuer }: NewReport): Json {
  const shift = year - Number(model.document.periodEnd.slice(0, 4))
  const another = issuer !== undefined && issuer !== model.issuer.id
  const own = (node: unknown) => blank(node, shift)
  return {
    ...(model.$schema === undefined ? {} : { $schema: model.$schema }),
    id: `${issuer ?? model.issuer.id}-${year}`,
    issuer: another ? { id: issuer, name: marks(model.issuer.name), shortName: marks(model.issuer.shortName), stockCode: TO_FILL } : model.issuer,
    document: {
      ...(own(model.document) as Json),
      title: marks(model.document.title),
      published: TO_FILL,
      framework: { ...(own(model.document.framework) as Json), edition: TO_FILL },
      language: another ? TO_FILL : (model.document.language ?? "zh-Hant"),
      languagePrevailing: TO_FILL,
      assurance: null,
      // Of another issuer neither the financial year nor the frameworks are known.
      ...(another ? { periodStart: TO_FILL, periodEnd: TO_FILL, otherFrameworks: [] } : {}),
    },
    ...(model.periods === undefined ? {} : { periods: own(model.periods) }),
    boundary: another ? [] : own(model.boundary),
    ...(model.denominators === undefined || another ? {} : { denominators: own(model.denominators) }),
    ...(model.codes === undefined || another ? {} : { codes: model.codes }),
    observations: model.observations.map((observation) => figure(observation, shift, another)),
    ...(model.matrix === undefined || another ? {} : { matrix: own(model.matrix) }),
    topics: another ? [] : own(model.topics),
    stakeholders: another ? [] : own(model.stakeholders),
    targets: another ? [] : own(model.targets),
    governance: another ? NO_GOVERNANCE : own(model.governance),
    climateRisks: another ? [] : own(model.climateRisks),
    index: model.index.map(({ code, source }) => ({ code, gri: [], status: TO_FILL, reason: null, chapter: TO_FILL, source: own(source) })),
    notes: [],
    findings: [],
  }
}

const NO_GOVERNANCE = { layers: [], board: [], committees: [], attendance: [], riskCategories: [], riskProcess: [], certifications: [] }

function marks(text: Report["document"]["title"]): Json {
  return Object.fromEntries(Object.keys(text).map((language) => [language, TO_FILL]))
}

/** A row of its metric and group: printed or not, one cannot know before. */
function figure(observation: Report["observations"][number], shift: number, another: boolean): Json {
  const { metric, period, breakdown, basis, boundary, method, printed, source } = observation
  return {
    metric,
    period: later(period, shift),
    ...(breakdown === undefined ? {} : { breakdown }),
    ...(basis === undefined ? {} : { basis }),
    ...(boundary === undefined || another ? {} : { boundary }),
    status: "reported",
    value: TO_FILL,
    unit: observation.status === "reported" ? observation.unit : TO_FILL,
    printed: { value: TO_FILL, ...(printed.unit === undefined ? {} : { unit: another ? TO_FILL : printed.unit }), label: another ? TO_FILL : printed.label },
    source: another ? { section: TO_FILL, line: TO_FILL } : blank(source, shift),
    ...(method === undefined || another ? {} : { method }),
  }
}

/** Keys that belong to one year's figure, its misprints and what was said of them. */
const OF_ONE_YEAR: ReadonlySet<string> = new Set(["note", "alsoPrinted", "qualifier", "bound", "valueTo", "range", "readAs", "mark", "absence"])
/** Keys whose content is another every year, or a person's judgement of that year. */
const TO_JUDGE: ReadonlySet<string> = new Set(["line", "tier", "tierBasis", "status", "people", "entities", "revenue", "changePercent", "onBoardAtYearEnd"])
const TO_MOVE: ReadonlySet<string> = new Set(["period", "periodStart", "periodEnd", "start", "end"])

function blank(node: unknown, shift: number): unknown {
  if (Array.isArray(node)) return node.map((item) => blank(item, shift))
  if (typeof node !== "object" || node === null) return node
  const holdsFigure = "printed" in node && "value" in node
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, child]): [string, unknown][] => {
      if (OF_ONE_YEAR.has(key)) return []
      if (key === "position" || key === "change") return [[key, null]]
      if (key === "value" && (holdsFigure || "label" in node)) return [[key, TO_FILL]]
      if (TO_JUDGE.has(key) && child !== null) return [[key, TO_FILL]]
      if (TO_MOVE.has(key) && typeof child === "string") return [[key, later(child, shift)]]
      return [[key, blank(child, shift)]]
    }),
  )
}

/** A year, a day or a stretch of days so many years later; a name of the report's own stays, and 29 February becomes the last of its month. */
export function later(period: string, years: number): string {
  if (spanOf(period) === null && !/^\d{4}-\d{2}-\d{2}$/.test(period)) return period
  return period.replaceAll(/(\d{4})(-\d{2}-\d{2})?/g, (_, year: string, day: string = "") => {
    const moved = String(Number(year) + years)
    if (day === "-02-28" && isLeap(Number(moved)) && !isLeap(Number(year))) return `${moved}-02-29`
    return day === "-02-29" && !isLeap(Number(moved)) ? `${moved}-02-28` : moved + day
  })
}

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
}

/** One fault for all marks that are left in a file, with the first places; null where nothing is left. */
export function unfilled(file: string, json: unknown): DataError | null {
  const places: string[] = []
  const look = (node: unknown, path: string): void => {
    if (node === TO_FILL) places.push(path)
    else if (Array.isArray(node)) node.forEach((item, i) => look(item, `${path}[${i}]`))
    else if (typeof node === "object" && node !== null) for (const [key, child] of Object.entries(node)) look(child, path === "" ? key : `${path}.${key}`)
  }
  look(json, "")
  if (places.length === 0) return null
  const lists = new Map<string, Set<string>>()
  for (const place of places) {
    const [, list = "", entry = ""] = /^(\w+)([^\]]*\])?/.exec(place) ?? []
    lists.set(list, (lists.get(list) ?? new Set()).add(entry))
  }
  const where = [...lists].map(([list, entries]) => (entries.has("") ? list : `${list} (${entries.size})`)).join(", ")
  return {
    file,
    path: places[0] ?? "",
    problem: `${places.length} ${places.length === 1 ? "place is" : "places are"} still to be filled in: ${where}`,
    mend: `write what the report prints in place of "${TO_FILL}"; take an entry out where the report has no such row, and write status "not-disclosed" where it prints the row without a figure`,
  }
}
