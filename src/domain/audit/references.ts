// A report's parts held against one another and against the shared files: ids that exist, once; dates, years and reasons that can be.
import type { Report } from "@/schema/report"
import type { Standards, TopicVocabulary } from "@/schema/standards"
import type { CatalogueIndex } from "../dataset"
import { readPrinted } from "../printedNumber"
import { type DataError, didYouMean, duplicates } from "./dataError"

type Vocabularies = { topics: TopicVocabulary; standards: Standards }

/** In months; a change of the financial year makes a period longer than twelve. */
const LONGEST_PERIOD = 18

/** When a report is about and when it came out; its id carries its year. */
export function auditDocument(file: string, report: Report): DataError[] {
  const { periodStart, periodEnd, published } = report.document
  const errors: DataError[] = []
  if (periodStart >= periodEnd)
    errors.push({
      file,
      path: "document.periodEnd",
      problem: `the period ends on ${periodEnd}, not after it starts on ${periodStart}`,
      mend: "correct the dates as printed",
    })
  const months = (Number(periodEnd.slice(0, 4)) - Number(periodStart.slice(0, 4))) * 12 + Number(periodEnd.slice(5, 7)) - Number(periodStart.slice(5, 7))
  if (months > LONGEST_PERIOD)
    errors.push({
      file,
      path: "document.periodStart",
      problem: `the period from ${periodStart} to ${periodEnd} is longer than a reporting year can be`,
      mend: "correct the dates as printed",
    })
  if (published !== null && published < periodEnd.slice(0, 7))
    errors.push({
      file,
      path: "document.published",
      problem: `published in ${published}, before the period ends on ${periodEnd}`,
      mend: "correct the month as printed, or write null",
    })
  if (!report.id.endsWith(`-${periodEnd.slice(0, 4)}`))
    errors.push({
      file,
      path: "id",
      problem: `id "${report.id}" does not end with the year of the period, ${periodEnd.slice(0, 4)}`,
      mend: "call it <issuer>-<year>, or correct the period",
    })
  return errors
}

/** What a list of a report calls its entries, by which another entry or a link may name them. */
function listsWithIds(report: Report): [path: string, keys: readonly string[]][] {
  const { layers, board, committees, riskCategories, riskProcess, certifications } = report.governance
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  return [
    ["boundary", ids(report.boundary)],
    ["topics", ids(report.topics)],
    ["stakeholders", ids(report.stakeholders)],
    ["targets", ids(report.targets)],
    ["governance.layers", ids(layers)],
    ["governance.board", ids(board)],
    ["governance.committees", ids(committees)],
    ["governance.riskCategories", ids(riskCategories)],
    ["governance.riskProcess", ids(riskProcess)],
    ["governance.certifications", ids(certifications)],
    ["climateRisks", ids(report.climateRisks)],
    ["index", report.index.map(({ code }) => code)],
    ["notes", ids(report.notes)],
  ]
}

/** Periods, boundaries, denominators and codes of its own that a report defines: each once, in order, and known where it is named. */
export function auditDefinitions(file: string, report: Report, index: CatalogueIndex): DataError[] {
  const { periods = [], boundary, denominators = [], codes = [] } = report
  const regions = new Set(index.dimensions.get("region")?.codes.map(({ id }) => id))
  const entries = new Set(boundary.map(({ id }) => id))
  const errors = [
    ...duplicates(
      file,
      "periods",
      periods.map(({ id }) => id),
    ),
    ...duplicates(
      file,
      "codes",
      codes.map(({ dimension, id }) => `${dimension}=${id}`),
    ),
  ]
  const expect = (known: boolean, path: string, problem: string, mend: string) => {
    if (!known) errors.push({ file, path, problem, mend })
  }
  periods.forEach(({ id, start, end }, i) => {
    expect(start < end, `periods[${i}].end`, `period "${id}" ends on ${end}, not after it starts on ${start}`, "correct the dates as printed")
  })
  boundary.forEach(({ id, regions: places = [] }, i) => {
    for (const place of places)
      expect(
        regions.has(place),
        `boundary[${i}].regions`,
        `region "${place}" of boundary "${id}" is not declared`,
        'use a code of dimension "region" of metrics.json',
      )
  })
  denominators.forEach(({ of, boundary: covered }, i) => {
    const known = of === "employees" || index.metrics.has(of)
    expect(known, `denominators[${i}].of`, `"${of}" is neither "employees" nor a metric of metrics.json`, 'write "employees", "revenue" or the id of a metric')
    expect(
      covered === undefined || entries.has(covered),
      `denominators[${i}].boundary`,
      `boundary "${covered}" does not exist`,
      "add it to the report's boundary, or correct the id",
    )
  })
  codes.forEach(({ dimension, id }, i) => {
    const open = index.dimensions.get(dimension)?.open === true
    expect(
      open,
      `codes[${i}].dimension`,
      `dimension "${dimension}" of "${id}" takes no codes of a report`,
      'use "segment" or "site", or add the code to metrics.json',
    )
  })
  report.observations.forEach((observation, i) => {
    expect(
      observation.boundary === undefined || entries.has(observation.boundary),
      `observations[${i}].boundary`,
      `boundary "${observation.boundary}" does not exist${didYouMean(observation.boundary ?? "", entries)}`,
      "add it to the report's boundary, or correct the id",
    )
  })
  return errors
}

export function auditReferences(file: string, report: Report, dataset: Vocabularies, index: CatalogueIndex): DataError[] {
  const errors = listsWithIds(report).flatMap(([path, keys]) => duplicates(file, path, keys))
  const expect = (known: boolean, path: string, problem: string, mend: string) => {
    if (!known) errors.push({ file, path, problem, mend })
  }
  const topics = new Set(dataset.topics.topics.map((topic) => topic.id))
  const codes = new Set(dataset.standards.hkex.map((row) => row.code))
  const directors = new Set(report.governance.board.map((director) => director.id))
  const bodies = new Set(["board", ...report.governance.committees.map((committee) => committee.id)])
  report.topics.forEach((topic, i) => {
    expect(
      topics.has(topic.topic),
      `topics[${i}].topic`,
      `topic "${topic.topic}" is not in topics.json${didYouMean(topic.topic, topics)}`,
      "use an id of topics.json",
    )
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
        expect(
          topics.has(link.topic),
          `stakeholders[${i}].expectations`,
          `topic "${link.topic}" is not in topics.json${didYouMean(link.topic, topics)}`,
          "use an id of topics.json",
        )
  })
  report.targets.forEach((target, i) => {
    expect(
      target.metric === null || index.metrics.has(target.metric),
      `targets[${i}].metric`,
      `metric "${target.metric}" is not in metrics.json${didYouMean(target.metric ?? "", index.metrics.keys())}`,
      "use an id of metrics.json, or null",
    )
    const ordered = target.baseYear === null || target.targetYear === null || target.baseYear < target.targetYear
    const stated = Math.abs(target.changePercent ?? 0)
    expect(
      target.changePercent === null || readPrinted(target.printed)?.value === stated,
      `targets[${i}].changePercent`,
      `change ${target.changePercent}% does not have the size of the printed "${target.printed.value}"`,
      "write the printed size with the sign of the change (a reduction is negative), or null",
    )
    expect(ordered, `targets[${i}].targetYear`, `target year ${target.targetYear} is not after base year ${target.baseYear}`, "correct the years as printed")
    for (const topic of target.topics ?? [])
      expect(topics.has(topic), `targets[${i}].topics`, `topic "${topic}" is not in topics.json${didYouMean(topic, topics)}`, "use an id of topics.json")
  })
  report.notes.forEach((note, i) => {
    expect(
      note.explainsChange !== true || note.source !== undefined,
      `notes[${i}].source`,
      `note "${note.id}" says that the report explains a change, but not where`,
      "add the source of the report's own reason, or leave out explainsChange",
    )
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
    expect(layer.reportsTo !== layer.id, `governance.layers[${i}].reportsTo`, `layer "${layer.id}" reports to itself`, "use the id of another layer, or null")
  })
  report.governance.committees.forEach((committee, i) => {
    committee.members.forEach((member, k) => {
      const path = `governance.committees[${i}].members[${k}].director`
      expect(
        directors.has(member.director),
        path,
        `director "${member.director}" is not on the board list${didYouMean(member.director, directors)}`,
        "correct the spelling, or add the director to governance.board",
      )
    })
  })
  report.index.forEach((row, i) => {
    expect(codes.has(row.code), `index[${i}].code`, `code "${row.code}" is not in standards.json${didYouMean(row.code, codes)}`, "use a code of standards.json")
    expect(row.status === "referenced" || row.reason !== null, `index[${i}].reason`, "not applicable without a reason", "write the reason the report gives")
  })
  report.governance.attendance.forEach((row, i) => {
    expect(
      directors.has(row.director),
      `governance.attendance[${i}].director`,
      `director "${row.director}" is not on the board list${didYouMean(row.director, directors)}`,
      "correct the spelling, or add the director to governance.board",
    )
    expect(bodies.has(row.body), `governance.attendance[${i}].body`, `body "${row.body}" is unknown`, 'use "board" or a committee id')
  })
  return errors
}
