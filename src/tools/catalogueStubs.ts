// What a new report needs that metrics.json does not have yet, as entries to paste there and complete. Only what the report itself says
// is filled in; "…" stands where a person has to decide.

import type { AuditedDataset } from "@/domain/audit/audit"
import { namesake } from "@/domain/audit/figures"
import { indexCatalogue } from "@/domain/dataset"
import { printedFactor, standsFor } from "@/domain/printedUnit"
import type { Observation } from "@/schema/observation"

/** `part`: the list of metrics.json that the entries belong to, or the entry whose list they go into. */
export type CatalogueStub = { part: string; entries: Record<string, unknown>[] }

const OPEN = "…"

/** Named once each, however many figures need them; nothing for a dataset that lacks nothing. */
export function catalogueStubs({ catalogue, reports }: Pick<AuditedDataset, "catalogue" | "reports">): CatalogueStub[] {
  const index = indexCatalogue(catalogue)
  const observations = reports.flatMap(({ report }) => report.observations)
  // What is only called otherwise is there already: the check says under which id.
  const unknown = groupedBy(observations, (o) => (index.metrics.has(o.metric) || namesake(o, index) !== null ? null : o.metric))
  const known = observations.filter(({ metric }) => index.metrics.has(metric))
  const stubs: CatalogueStub[] = [{ part: "metrics", entries: [...unknown].map(([id, of]) => metricStub(id, of)) }]
  const all = [...unknown.values()].flat()
  const units = new Set(all.flatMap((o) => (o.status === "reported" && !index.units.has(o.unit) ? [o.unit] : [])))
  stubs.push({
    part: "units",
    entries: [...units].map((id) => ({ id, name: named(OPEN), printedForms: formsOf(all.filter((o) => o.status === "reported" && o.unit === id)) })),
  })
  for (const [unit, of] of groupedBy(known, (o) => (lacksForm(o, index) ? (unitOf(o, index) ?? null) : null)))
    stubs.push({ part: `units › ${unit} › printedForms`, entries: [formsOf(of)] })
  // A report names the codes of open dimensions, such as its segments and sites, itself.
  const codes = reports.flatMap(({ report }) => {
    const own = new Set((report.codes ?? []).map(({ dimension, id }) => `${dimension}:${id}`))
    const used = report.observations.flatMap((o) => Object.entries(o.breakdown ?? {}).map(([dimension, code]) => ({ dimension, code })))
    return used.filter(({ dimension, code }) => !own.has(`${dimension}:${code}`))
  })
  for (const [dimension, of] of groupedBy(codes, ({ dimension, code }) =>
    index.dimensions.get(dimension)?.codes.some(({ id }) => id === code) ? null : dimension,
  ))
    stubs.push({
      part: index.dimensions.has(dimension) ? `dimensions › ${dimension} › codes` : `dimensions › ${dimension} (new)`,
      entries: [...new Set(of.map(({ code }) => code))].map((id) => ({ id, name: named(OPEN) })),
    })
  const methods = new Set(observations.flatMap(({ method }) => (method === undefined || index.methods.has(method) ? [] : [method])))
  stubs.push({ part: "methods", entries: [...methods].map((id) => ({ id, name: named(OPEN), formula: OPEN })) })
  return stubs.filter(({ entries }) => entries.length > 0)
}

/** As a person reads and copies them. */
export function stubLines(stubs: readonly CatalogueStub[]): string[] {
  return stubs.flatMap(({ part, entries }) => [`+ metrics.json › ${part}: paste and complete`, ...entries.map((entry) => `    ${JSON.stringify(entry)},`)])
}

function metricStub(id: string, of: readonly Observation[]): Record<string, unknown> {
  const [first] = of
  const reported = of.find((o) => o.status === "reported")
  const dimensions = [...new Set(of.flatMap(({ breakdown }) => Object.keys(breakdown ?? {})))]
  return {
    id,
    name: named(first?.printed.label ?? OPEN),
    pillar: OPEN,
    theme: OPEN,
    hkex: [],
    gri: [],
    ifrsS2: [],
    esrs: [],
    sdg: [],
    unit: reported?.status === "reported" ? reported.unit : OPEN,
    direction: OPEN,
    aggregation: OPEN,
    dimensions,
    kind: OPEN,
  }
}

/** The label as the report prints it, in the language it prints; the others are for a person to write. */
function named(label: string): Record<"zh-Hant" | "zh-Hans" | "en", string> {
  const chinese = /\p{Script=Han}/u.test(label)
  return { "zh-Hant": chinese ? label : OPEN, "zh-Hans": OPEN, en: chinese || label === OPEN ? OPEN : label }
}

function lacksForm(observation: Observation, { metrics, units }: ReturnType<typeof indexCatalogue>): boolean {
  const form = observation.printed.unit
  const wanted = metrics.get(observation.metric)?.unit
  // A figure in a unit that is not its metric's at all is written otherwise; no form is lacking.
  if (observation.status === "reported" && units.has(observation.unit) && wanted !== undefined && !standsFor(units, observation.unit, wanted)) return false
  const unit = units.get(unitOf(observation, { metrics, units }) ?? "")
  return observation.status === "reported" && form !== undefined && unit !== undefined && printedFactor(units, unit, form) === undefined
}

/** The unit in which a figure is, where it may be in it; else its metric's. */
function unitOf(observation: Observation, { metrics, units }: Pick<ReturnType<typeof indexCatalogue>, "metrics" | "units">): string | undefined {
  const unit = metrics.get(observation.metric)?.unit
  return observation.status === "reported" && unit !== undefined && standsFor(units, observation.unit, unit) ? observation.unit : unit
}

function formsOf(of: readonly Observation[]): Record<string, string> {
  return Object.fromEntries(of.flatMap(({ printed }) => (printed.unit === undefined ? [] : [[printed.unit, OPEN] as const])))
}

function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const name = key(item)
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), item])
  }
  return groups
}
