// The shared files held against one another: units, dimensions, topics and codes that exist, each once.
import type { Dimension, MetricCatalogue, Unit } from "@/schema/catalogue"
import type { Standards, TopicVocabulary } from "@/schema/standards"
import type { CatalogueIndex } from "../dataset"
import { FACTOR_IDS } from "../energy"
import { type DataError, duplicates } from "./dataError"

export function auditCatalogue(catalogue: MetricCatalogue, index: CatalogueIndex): DataError[] {
  const file = "metrics.json"
  const errors = (["units", "dimensions", "methods", "factors", "metrics"] as const).flatMap((part) =>
    duplicates(
      file,
      part,
      catalogue[part].map((entry) => entry.id),
    ),
  )
  for (const id of FACTOR_IDS)
    if (!index.factors.has(id))
      errors.push({
        file,
        path: "factors",
        problem: `factor "${id}" is missing, which figures are converted with`,
        mend: "add it with its value, unit and source",
      })
  errors.push(...catalogue.units.flatMap((unit, i) => faultsOfRatio(unit, i, index)), ...catalogue.dimensions.flatMap(faultsOfTree))
  catalogue.metrics.forEach((metric, i) => {
    const path = `metrics[${i}]`
    if (!index.units.has(metric.unit))
      errors.push({ file, path: `${path}.unit`, problem: `unit "${metric.unit}" is not declared`, mend: "declare it in units, or use a declared one" })
    const { sumOf = [], partOf, averageOf, numerator, denominator, weights = [], contradicts = [], bounds } = metric
    for (const id of [...sumOf, ...[partOf, averageOf, numerator, denominator].flatMap((other) => other ?? [])])
      if (!index.metrics.has(id) || id === metric.id)
        errors.push({ file, path, problem: `"${metric.id}" is made of "${id}", which is no other metric`, mend: "use the id of another metric" })
    for (const id of [...weights, ...contradicts])
      if (!index.metrics.has(id) || id === metric.id)
        errors.push({ file, path, problem: `"${metric.id}" is held against "${id}", which is no other metric`, mend: "use the id of another metric" })
    if (numerator !== undefined && denominator === undefined)
      errors.push({ file, path: `${path}.denominator`, problem: `"${metric.id}" has a numerator and no denominator`, mend: "add the denominator" })
    if (bounds?.max !== undefined && bounds.max <= (bounds.min ?? 0))
      errors.push({
        file,
        path: `${path}.bounds`,
        problem: `"${metric.id}" may be nothing between its bounds`,
        mend: "write the lower bound below the upper one",
      })
    for (const dimension of metric.dimensions)
      if (!index.dimensions.has(dimension))
        errors.push({ file, path: `${path}.dimensions`, problem: `dimension "${dimension}" is not declared`, mend: "declare it in dimensions" })
  })
  return [...errors, ...auditPlaces(catalogue, index)]
}

/** Places on cards and among the headlines: each taken once, and every headline with a rank, or standing in for one that has it. */
function auditPlaces({ metrics }: MetricCatalogue, index: CatalogueIndex): DataError[] {
  const taken = new Set<string>()
  return metrics.flatMap(({ id, card, headline }, i) => {
    const errors: DataError[] = []
    const fault = (key: string, problem: string, mend: string) => errors.push({ file: "metrics.json", path: `metrics[${i}].${key}`, problem, mend })
    const take = (key: string, place: string, words: string) => {
      if (taken.has(place)) fault(key, `"${id}" takes ${words}, where another metric stands`, "use a number that is free, or renumber")
      taken.add(place)
    }
    if (card?.order !== undefined) take("card.order", `${card.id} ${card.order}`, `place ${card.order} of card "${card.id}"`)
    if (headline === undefined) return errors
    if (headline.rank !== undefined) take("headline.rank", `headline ${headline.rank}`, `place ${headline.rank} of the headlines`)
    if ((headline.rank === undefined) === (headline.fallbackOf === undefined))
      fault("headline", `"${id}" is to have a rank or to stand in for another headline, one of the two`, "write rank or fallbackOf")
    else if (!isRanked(index, id))
      fault("headline.fallbackOf", `"${id}" stands in for "${headline.fallbackOf}", which leads to no headline with a rank`, "use the id of a headline")
    if (headline.stated !== undefined && !index.metrics.has(headline.stated))
      fault("headline.stated", `"${headline.stated}" is no metric`, "use the id of a metric")
    return errors
  })
}

/** Whether a headline, or the one at the end of those it stands in for, has a rank. */
function isRanked(index: CatalogueIndex, id: string, passed: readonly string[] = []): boolean {
  const headline = index.metrics.get(id)?.headline
  if (headline === undefined || passed.includes(id)) return false
  return headline.fallbackOf === undefined ? headline.rank !== undefined : isRanked(index, headline.fallbackOf, [...passed, id])
}

/** A quotient is one of declared units, so that their printed forms can be read in it. */
function faultsOfRatio({ id, ratio }: Unit, i: number, index: CatalogueIndex): DataError[] {
  return Object.entries(ratio ?? {}).flatMap(([part, unit]) =>
    index.units.has(unit) && unit !== id
      ? []
      : [
          {
            file: "metrics.json",
            path: `units[${i}].ratio.${part}`,
            problem: `unit "${unit}" is no other declared unit`,
            mend: "declare it in units, or use a declared one",
          },
        ],
  )
}

/** Codes of a dimension are a tree: a parent is another code of it, and none is its own ancestor. */
function faultsOfTree({ id, codes }: Dimension, i: number): DataError[] {
  const parents = new Map(codes.map((code) => [code.id, code.parent]))
  return codes.flatMap(({ id: code, parent }, k) => {
    if (parent === undefined) return []
    const fault = { file: "metrics.json", path: `dimensions[${i}].codes[${k}].parent` }
    if (!parents.has(parent))
      return [{ ...fault, problem: `parent "${parent}" of "${code}" is no code of "${id}"`, mend: "use the id of another code of the same dimension" }]
    const above = new Set<string>()
    for (let at: string | undefined = parent; at !== undefined && !above.has(at); at = parents.get(at)) above.add(at)
    return above.has(code) ? [{ ...fault, problem: `"${code}" is a part of itself`, mend: "take the parent from the code that is the whole" }] : []
  })
}

export function auditTopics({ topics }: TopicVocabulary, standards: Standards, index: CatalogueIndex): DataError[] {
  const file = "topics.json"
  const codes = new Set(standards.hkex.map((row) => row.code))
  const ids = (path: string, keys: readonly string[]) => duplicates(file, path, keys)
  const errors = ids(
    "topics",
    topics.map((topic) => topic.id),
  )
  topics.forEach((topic, i) => {
    const metrics = topic.metrics.map((link) => link.metric)
    errors.push(...ids(`topics[${i}].metrics`, metrics), ...ids(`topics[${i}].hkex`, topic.hkex))
    metrics.forEach((metric, k) => {
      if (!index.metrics.has(metric))
        errors.push({
          file,
          path: `topics[${i}].metrics[${k}].metric`,
          problem: `metric "${metric}" is not in metrics.json`,
          mend: "use an id of metrics.json",
        })
    })
    topic.hkex.forEach((code, k) => {
      if (!codes.has(code))
        errors.push({ file, path: `topics[${i}].hkex[${k}]`, problem: `code "${code}" is not in standards.json`, mend: "use a code of standards.json" })
    })
  })
  return errors
}

export function auditStandards(standards: Standards, topics: TopicVocabulary, index: CatalogueIndex): DataError[] {
  const known = new Set(topics.topics.map(({ id }) => id))
  const untopical = standards.hkex.flatMap(({ targetTopics = [] }, i) =>
    targetTopics.flatMap((topic, k) =>
      known.has(topic)
        ? []
        : [
            {
              file: "standards.json",
              path: `hkex[${i}].targetTopics[${k}]`,
              problem: `topic "${topic}" is not in topics.json`,
              mend: "use an id of topics.json",
            },
          ],
    ),
  )
  const undeclared = standards.hkex.flatMap(({ asks }, i) =>
    (asks?.dimensions ?? []).flatMap((dimension, k) =>
      index.dimensions.has(dimension)
        ? []
        : [
            {
              file: "standards.json",
              path: `hkex[${i}].asks.dimensions[${k}]`,
              problem: `dimension "${dimension}" is not declared in metrics.json`,
              mend: "use an id of dimensions in metrics.json",
            },
          ],
    ),
  )
  const unanswering = standards.hkex.flatMap(({ answeredBy = [] }, i) =>
    answeredBy.flatMap((metric, k) =>
      index.metrics.get(metric)?.hkex.includes(standards.hkex[i]?.code ?? "")
        ? []
        : [
            {
              file: "standards.json",
              path: `hkex[${i}].answeredBy[${k}]`,
              problem: `metric "${metric}" is not in metrics.json under code "${standards.hkex[i]?.code}"`,
              mend: "use an id of metrics.json whose hkex names this code",
            },
          ],
    ),
  )
  return [...undeclared, ...untopical, ...unanswering]
}
