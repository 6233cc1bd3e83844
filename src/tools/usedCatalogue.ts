// What the reports of a site use of metrics.json: the whole vocabulary fits any report, and a page needs only what its own reports name.
// Whatever is left out changes nothing that a view, a check or a file says (a test says everything with both).
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { printedFactor } from "@/domain/printedUnit"
import type { Dimension, Metric, MetricCatalogue, Unit } from "@/schema/catalogue"
import type { Report } from "@/schema/report"

/** `named`: ids that the source code says itself, such as "headcount"; they stay, used or not. */
export function usedCatalogue(catalogue: MetricCatalogue, reports: readonly Report[], named: ReadonlySet<string>): MetricCatalogue {
  const { words, units: printedUnits } = saidIn(reports)
  const isSaid = (id: string) => words.has(id) || named.has(id)
  const metrics = usedMetrics(catalogue.metrics, isSaid)
  const inUse = new Set(metrics.map(({ unit }) => unit))
  return {
    ...catalogue,
    units: usedUnits(catalogue.units, (id) => inUse.has(id) || isSaid(id), printedUnits),
    dimensions: catalogue.dimensions.map((dimension) => ({ ...dimension, codes: usedCodes(dimension, isSaid) })),
    metrics,
  }
}

/** Every id between quotation marks in the source code below a folder. */
export function idsInCode(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file))
  return new Set(files.flatMap((file) => Array.from(readFileSync(join(folder, file), "utf8").matchAll(/"([\w-]+)"/g), ([, id = ""]) => id)))
}

/** All texts that reports hold, and among them the printed units; "" stands for a figure without one. */
function saidIn(reports: readonly Report[]): { words: ReadonlySet<string>; units: ReadonlySet<string> } {
  const [words, units] = [new Set<string>(), new Set([""])]
  const read = (node: unknown, key: string): void => {
    if (typeof node === "string") {
      words.add(node)
      if (key === "unit") units.add(node)
    } else if (typeof node === "object" && node !== null) for (const [name, child] of Object.entries(node)) read(child, name)
  }
  read(reports, "")
  return { words, units }
}

/**
 * Those that are said or are worked out of any report; what these are made of, weighed by, held against or
 * stand in for; and totals that can be added up from them.
 */
function usedMetrics(all: readonly Metric[], isSaid: (id: string) => boolean): Metric[] {
  const byId = new Map(all.map((metric) => [metric.id, metric]))
  const used = new Set(all.flatMap(({ id, computed }) => (isSaid(id) || computed === true ? [id] : [])))
  for (const id of used) {
    const totals = all.filter(({ sumOf = [] }) => sumOf.includes(id) && sumOf.every((part) => used.has(part)))
    for (const other of [...madeOf(byId.get(id)), ...totals.map((total) => total.id)]) used.add(other)
  }
  return all.filter(({ id }) => used.has(id))
}

function madeOf(metric: Metric | undefined): readonly string[] {
  const { sumOf = [], partOf, averageOf, numerator, denominator, weights = [], contradicts = [], headline } = metric ?? {}
  return [
    ...sumOf,
    ...weights,
    ...contradicts,
    ...[partOf, averageOf, numerator, denominator, headline?.fallbackOf, headline?.stated].flatMap((id) => id ?? []),
  ]
}

/** Units with the forms that are printed, each with its factor: spellings and quotients are read already. */
function usedUnits(all: readonly Unit[], isUsed: (id: string) => boolean, printed: ReadonlySet<string>): Unit[] {
  const byId = new Map(all.map((unit) => [unit.id, unit]))
  const parts = new Set(all.filter(({ id }) => isUsed(id)).flatMap(({ ratio }) => (ratio === undefined ? [] : [ratio.numerator, ratio.denominator])))
  return all
    .filter(({ id }) => isUsed(id) || parts.has(id))
    .map((unit) => ({
      ...unit,
      printedForms: Object.fromEntries(
        [...printed].flatMap((form): [string, number][] => {
          const factor = printedFactor(byId, unit, form)
          return factor === undefined ? [] : [[form, factor]]
        }),
      ),
    }))
}

/** Codes that are said, and those that they are parts of or another label for. */
function usedCodes({ codes }: Dimension, isSaid: (id: string) => boolean): Dimension["codes"] {
  const byId = new Map(codes.map((code) => [code.id, code]))
  const used = new Set(codes.flatMap(({ id }) => (isSaid(id) ? [id] : [])))
  for (const id of used) {
    const { parent, sameGroup } = byId.get(id) ?? {}
    for (const other of [parent, sameGroup]) if (other !== undefined) used.add(other)
  }
  return codes.filter(({ id }) => used.has(id))
}
