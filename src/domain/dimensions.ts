// Codes of a dimension against one another: trees of regions, other measures of one total, and groups that only one issuer has.
import type { Dimension } from "@/schema/catalogue"
import type { CatalogueIndex, ReportIndex } from "./dataset"

/** The codes above one, the nearest first; none for the top of a tree, and for a code that nobody declares. */
export function ancestors(dimension: Dimension | undefined, code: string): string[] {
  const parent = dimension?.codes.find(({ id }) => id === code)?.parent
  return parent === undefined ? [] : [parent, ...ancestors(dimension, parent)]
}

/** Those of some codes that none of the others holds: Hong Kong beside Greater China is a part of it, and no part beside it. */
export function topmost(dimension: Dimension | undefined, codes: readonly string[]): string[] {
  return codes.filter((code) => !ancestors(dimension, code).some((above) => codes.includes(above)))
}

/** Whether a code is another one, or lies in it. */
export function isWithin(dimension: Dimension | undefined, code: string, other: string): boolean {
  return code === other || ancestors(dimension, code).includes(other)
}

/**
 * The catalogue with the groups that only the issuers of some reports have (segments, sites), under its open dimensions; metrics that
 * are told apart by them have the dimension. Itself where no report adds any.
 */
export function withOwnCodes(catalogue: CatalogueIndex, reports: readonly ReportIndex[]): CatalogueIndex {
  const added = reports.filter(({ report }) => (report.codes ?? []).length > 0)
  if (added.length === 0) return catalogue
  const before = known.get(catalogue)
  if (before?.added.length === added.length && added.every((index, i) => before.added[i] === index)) return before.result
  const result = extended(catalogue, added)
  known.set(catalogue, { added, result })
  return result
}

/** The same reports give the same catalogue, so that what is worked out with it is kept. */
const known = new WeakMap<CatalogueIndex, { added: readonly ReportIndex[]; result: CatalogueIndex }>()

function extended(catalogue: CatalogueIndex, added: readonly ReportIndex[]): CatalogueIndex {
  const dimensions = new Map(catalogue.dimensions)
  const metrics = new Map(catalogue.metrics)
  for (const { report } of added) {
    for (const { dimension, id, name } of report.codes ?? []) {
      const declared = dimensions.get(dimension)
      if (declared?.open !== true || declared.codes.some((code) => code.id === id)) continue
      const words = name["zh-Hant"] ?? name.en ?? id
      dimensions.set(dimension, {
        ...declared,
        codes: [...declared.codes, { id, name: { "zh-Hant": words, "zh-Hans": name["zh-Hans"] ?? words, en: name.en ?? words } }],
      })
    }
    for (const { metric: id, breakdown = {} } of report.observations) {
      const metric = metrics.get(id)
      const open = Object.keys(breakdown).filter((dimension) => dimensions.get(dimension)?.open === true)
      if (metric !== undefined && open.some((dimension) => !metric.dimensions.includes(dimension)))
        metrics.set(id, { ...metric, dimensions: [...new Set([...metric.dimensions, ...open])] })
    }
  }
  return { ...catalogue, dimensions, metrics }
}
