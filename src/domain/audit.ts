// The data files held against their own contract, beyond what a schema can say: ids that exist, units that fit,
// figures that equal their printed string, no figure twice. Pure; the reading of files lives in src/tools.
import type { MetricCatalogue } from "@/schema/catalogue"
import type { Observation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import type { Standards, TopicVocabulary } from "@/schema/standards"
import { type CatalogueIndex, indexCatalogue, keyOf } from "./dataset"
import { convertUnit, readPrinted } from "./printedNumber"

/** One fault in a data file: where it is, what is wrong and how to mend it. */
export type DataError = { file: string; path: string; problem: string; mend: string }

/** Everything an audit needs; parsed, so that only meaning is left to check. */
export type AuditedDataset = {
  catalogue: MetricCatalogue
  topics: TopicVocabulary
  standards: Standards
  reports: readonly { file: string; report: Report }[]
}

export function auditDataset(dataset: AuditedDataset): DataError[] {
  const index = indexCatalogue(dataset.catalogue)
  return [
    ...auditCatalogue(dataset.catalogue, index),
    ...auditIds(dataset),
    ...auditTopics(dataset, index),
    ...auditStandards(dataset, index),
    ...dataset.reports.flatMap(({ file, report }) => auditReport(file, report, dataset, index)),
  ]
}

/** Two reports under one id would overwrite one another. */
function auditIds({ reports }: AuditedDataset): DataError[] {
  return reports.flatMap(({ file, report }, i) => {
    const earlier = reports.findIndex((other) => other.report.id === report.id)
    return earlier < i
      ? [
          {
            file,
            path: "id",
            problem: `id "${report.id}" is already that of ${reports[earlier]?.file}`,
            mend: "give each report an id of its own: <issuer>-<year>",
          },
        ]
      : []
  })
}

function auditCatalogue(catalogue: MetricCatalogue, index: CatalogueIndex): DataError[] {
  const file = "metrics.json"
  const errors = (["units", "dimensions", "methods", "metrics"] as const).flatMap((part) =>
    duplicates(
      file,
      part,
      catalogue[part].map((entry) => entry.id),
    ),
  )
  catalogue.metrics.forEach((metric, i) => {
    const path = `metrics[${i}]`
    if (!index.units.has(metric.unit))
      errors.push({ file, path: `${path}.unit`, problem: `unit "${metric.unit}" is not declared`, mend: "declare it in units, or use a declared one" })
    for (const dimension of metric.dimensions)
      if (!index.dimensions.has(dimension))
        errors.push({ file, path: `${path}.dimensions`, problem: `dimension "${dimension}" is not declared`, mend: "declare it in dimensions" })
  })
  return errors
}

function auditTopics({ topics: { topics }, standards }: AuditedDataset, index: CatalogueIndex): DataError[] {
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

function auditStandards({ standards }: AuditedDataset, index: CatalogueIndex): DataError[] {
  return standards.hkex.flatMap(({ answeredBy = [] }, i) =>
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
}

function auditReport(file: string, report: Report, dataset: AuditedDataset, index: CatalogueIndex): DataError[] {
  const notes = new Set(report.notes.map((note) => note.id))
  const methods = new Set(dataset.catalogue.methods.map((method) => method.id))
  return [
    ...duplicates(file, "observations", report.observations.map(keyOf)),
    ...report.observations.flatMap((o, i) => auditObservation(file, `observations[${i}]`, o, index, notes, methods, report.document.periodEnd.slice(0, 4))),
    ...auditReferences(file, report, dataset, index),
  ]
}

/** How reports print that a row has no figure. */
const NOT_DISCLOSED_SIGNS: ReadonlySet<string> = new Set(["/", "–", "—", "-", "N/A", "n/a", "未披露"])

/** No issuer has figures from before its stock exchange; earlier years are slips of the keyboard. */
const FIRST_YEAR = "1891"

function auditObservation(
  file: string,
  path: string,
  observation: Observation,
  index: CatalogueIndex,
  notes: ReadonlySet<string>,
  methods: ReadonlySet<string>,
  year: string,
): DataError[] {
  const errors: DataError[] = []
  const fault = (where: string, problem: string, mend: string) => errors.push({ file, path: `${path}${where}`, problem, mend })
  const metric = index.metrics.get(observation.metric)
  if (metric === undefined) {
    fault(".metric", `metric "${observation.metric}" is not in metrics.json`, "use an id of metrics.json, or add the metric there")
    return errors
  }
  for (const [dimension, code] of Object.entries(observation.breakdown ?? {})) {
    if (!metric.dimensions.includes(dimension))
      fault(".breakdown", `"${observation.metric}" has no dimension "${dimension}"`, "add it to the metric's dimensions, or correct the breakdown")
    else if (!index.dimensions.get(dimension)?.codes.some((known) => known.id === code))
      fault(`.breakdown.${dimension}`, `code "${code}" is not declared`, `add it to dimension "${dimension}" of metrics.json, or correct it`)
  }
  if (observation.method !== undefined && !methods.has(observation.method))
    fault(".method", `method "${observation.method}" is not declared`, "declare it in methods of metrics.json")
  for (const id of [observation.note, ...(observation.alsoPrinted ?? []).map((place) => place.note)])
    if (id !== undefined && !notes.has(id)) fault(".note", `note "${id}" does not exist`, "add it to the report's notes, or correct the id")
  if (observation.status === "reported") auditValue(observation, metric.unit, index, fault)
  else if (observation.status === "not-disclosed" && !NOT_DISCLOSED_SIGNS.has(observation.printed.value))
    fault(
      ".printed.value",
      `"${observation.printed.value}" is not a sign for "not disclosed"`,
      `write the sign that is printed (${[...NOT_DISCLOSED_SIGNS].join(" ")}), or set the status to "reported"`,
    )
  if (observation.printed.readAs !== undefined && observation.note === undefined)
    fault(".printed.readAs", "a misprint is read as something else without a word about it", "add a note that says why it is read so")
  if (observation.period !== "undated" && (observation.period > year || observation.period < FIRST_YEAR))
    fault(".period", `${observation.period} cannot be the year of a figure in a report on ${year}`, `write a year from ${FIRST_YEAR} to ${year}, or "undated"`)
  return errors
}

function auditValue(
  observation: Extract<Observation, { status: "reported" }>,
  unit: string,
  index: CatalogueIndex,
  fault: (where: string, problem: string, mend: string) => void,
) {
  if (observation.unit !== unit) {
    fault(".unit", `unit "${observation.unit}" is not the metric's unit "${unit}"`, `convert the value and write "${unit}"`)
    return
  }
  const printedUnit = observation.printed.unit
  const factor = printedUnit === undefined ? 1 : index.units.get(unit)?.printedForms[printedUnit]
  const printed = readPrinted(observation.printed)
  if (factor === undefined)
    fault(
      ".printed.unit",
      `"${printedUnit}" is not a printed form of unit "${unit}"`,
      `add it with its factor to printedForms of "${unit}" in metrics.json, or correct it`,
    )
  else if (printed === null)
    fault(
      ".printed.value",
      `"${observation.printed.value}" cannot be read as a figure`,
      "write the figure exactly as printed; for a misprint add printed.readAs with a note; or change the status",
    )
  else {
    expectEqual(".value", observation.value, convertUnit(printed.value, factor), observation.printed.value, fault)
    const upper = printed.valueTo === undefined ? undefined : convertUnit(printed.valueTo, factor)
    if (observation.valueTo !== upper)
      fault(
        ".valueTo",
        `printed "${observation.printed.value}" has the upper end ${upper ?? "(none)"}, not ${observation.valueTo ?? "(none)"}`,
        "write the upper end of the printed range, or leave it out",
      )
  }
}

function expectEqual(where: string, actual: number, expected: number, printed: string, fault: (where: string, problem: string, mend: string) => void) {
  if (Math.abs(actual - expected) > 1e-9 * Math.max(1, Math.abs(expected)))
    fault(where, `value ${actual} does not equal the printed "${printed}" (${expected})`, `write ${expected}, or correct the printed string`)
}

function auditReferences(file: string, report: Report, dataset: AuditedDataset, index: CatalogueIndex): DataError[] {
  const errors = [
    ...duplicates(
      file,
      "topics",
      report.topics.map((topic) => topic.id),
    ),
    ...duplicates(
      file,
      "notes",
      report.notes.map((note) => note.id),
    ),
    ...duplicates(
      file,
      "index",
      report.index.map((row) => row.code),
    ),
    ...duplicates(
      file,
      "targets",
      report.targets.map((target) => target.id),
    ),
  ]
  const expect = (known: boolean, path: string, problem: string, mend: string) => {
    if (!known) errors.push({ file, path, problem, mend })
  }
  const topics = new Set(dataset.topics.topics.map((topic) => topic.id))
  const codes = new Set(dataset.standards.hkex.map((row) => row.code))
  const directors = new Set(report.governance.board.map((director) => director.id))
  const bodies = new Set(["board", ...report.governance.committees.map((committee) => committee.id)])
  report.topics.forEach((topic, i) => {
    expect(topics.has(topic.topic), `topics[${i}].topic`, `topic "${topic.topic}" is not in topics.json`, "use an id of topics.json")
    expect(
      (topic.tier === null) === (topic.tierBasis === null),
      `topics[${i}].tierBasis`,
      "a tier needs its basis, and a basis its tier",
      "set both or neither",
    )
  })
  report.stakeholders.forEach((group, i) => {
    for (const expectation of group.expectations)
      for (const link of expectation.topics)
        expect(topics.has(link.topic), `stakeholders[${i}].expectations`, `topic "${link.topic}" is not in topics.json`, "use an id of topics.json")
  })
  report.targets.forEach((target, i) => {
    expect(
      target.metric === null || index.metrics.has(target.metric),
      `targets[${i}].metric`,
      `metric "${target.metric}" is not in metrics.json`,
      "use an id of metrics.json, or null",
    )
    const ordered = target.baseYear === null || target.targetYear === null || target.baseYear < target.targetYear
    expect(ordered, `targets[${i}].targetYear`, `target year ${target.targetYear} is not after base year ${target.baseYear}`, "correct the years as printed")
    for (const topic of target.topics ?? [])
      expect(topics.has(topic), `targets[${i}].topics`, `topic "${topic}" is not in topics.json`, "use an id of topics.json")
  })
  const notes = new Set(report.notes.map((note) => note.id))
  report.targets.forEach((target, i) => {
    for (const id of [target.note, ...(target.alsoPrinted ?? []).map((place) => place.note)])
      expect(id === undefined || notes.has(id), `targets[${i}].note`, `note "${id}" does not exist`, "add it to the report's notes, or correct the id")
  })
  const layers = new Set(report.governance.layers.map((layer) => layer.id))
  report.governance.layers.forEach((layer, i) => {
    const known = layer.reportsTo === null || layers.has(layer.reportsTo)
    expect(known, `governance.layers[${i}].reportsTo`, `layer "${layer.reportsTo}" does not exist`, "use the id of a layer, or null")
  })
  report.governance.committees.forEach((committee, i) => {
    committee.members.forEach((member, k) => {
      const path = `governance.committees[${i}].members[${k}].director`
      expect(directors.has(member.director), path, `director "${member.director}" is not on the board list`, "add the director to governance.board")
    })
  })
  report.index.forEach((row, i) => {
    expect(codes.has(row.code), `index[${i}].code`, `code "${row.code}" is not in standards.json`, "use a code of standards.json")
    expect(row.status === "referenced" || row.reason !== null, `index[${i}].reason`, "not applicable without a reason", "write the reason the report gives")
  })
  report.governance.attendance.forEach((row, i) => {
    expect(
      directors.has(row.director),
      `governance.attendance[${i}].director`,
      `director "${row.director}" is not on the board list`,
      "add the director to governance.board",
    )
    expect(bodies.has(row.body), `governance.attendance[${i}].body`, `body "${row.body}" is unknown`, 'use "board" or a committee id')
  })
  return errors
}

function duplicates(file: string, path: string, keys: readonly string[]): DataError[] {
  const first = new Map<string, number>()
  return keys.flatMap((key, i) => {
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, i)
      return []
    }
    return [
      { file, path: `${path}[${i}]`, problem: `"${key}" is already at ${path}[${earlier}]`, mend: "keep one; a second printed place belongs in alsoPrinted" },
    ]
  })
}
