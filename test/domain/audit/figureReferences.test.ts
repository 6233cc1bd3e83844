// The audit of what a figure refers to: metrics, codes, notes and periods that exist, and no figure twice.
import { describe, expect, it } from "vitest"
import { auditDataset } from "@/domain/audit/audit"
import { at, copy, GL, WEIMOB } from "../../support/audited"
import { notDisclosed, reported } from "../../support/builders"
import { the } from "../../support/dataset"

describe("the audit of what a figure refers to", () => {
  it.each([
    ["a metric", { metric: "nox-emisions" }, ".metric", "use an id of metrics.json, or add the metric there"],
    ["a note", { note: "no-such-note" }, ".note", "add it to the report's notes, or correct the id"],
    ["a method", { method: "no-such-method" }, ".method", "correct the spelling, or declare it in methods of metrics.json"],
    ["a code", { breakdown: { gender: "mail" } }, ".breakdown.gender", 'add it to dimension "gender" of metrics.json, or correct it'],
    ["a dimension", { breakdown: { programme: "general" } }, ".breakdown", "add it to the metric's dimensions, or correct the breakdown"],
  ])("names %s that does not exist", (_, fields, path, mend) => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "headcount", "2023", { gender: "male" })
    Object.assign(observation, fields)
    expect(auditDataset(dataset)).toEqual([{ file: WEIMOB, path: `observations[${i}]${path}`, problem: expect.any(String), mend }])
  })

  it("names an unknown note of another printed place", () => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "nox-emissions", "2023")
    Object.assign(the(observation.alsoPrinted?.[0]), { note: "no-such-note" })
    expect(auditDataset(dataset)).toMatchObject([
      { file: WEIMOB, path: expect.stringContaining(`observations[${i}]`), problem: 'note "no-such-note" does not exist' },
    ])
  })

  it("names a row that is called not disclosed although it prints something", () => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "leavers", "2022")
    observation.printed.value = "4,078"
    expect(auditDataset(dataset)).toMatchObject([
      { file: WEIMOB, path: `observations[${i}].printed.value`, problem: '"4,078" is not a sign for "not disclosed"' },
    ])
  })

  it.each(["/", "–", "—", "-", "N/A"])("takes %s for not disclosed", (sign) => {
    const { dataset, weimob } = copy()
    at(weimob, "leavers", "2022").observation.printed.value = sign
    expect(auditDataset(dataset)).toEqual([])
  })

  it("takes a misprint that is no number with this project's reading of it and a note, and names one without a note", () => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "scope-3-emissions", "2023")
    observation.printed = { ...observation.printed, value: "2,36485", readAs: "2,364.85" }
    expect(auditDataset(dataset)).toEqual([])
    delete observation.note
    expect(auditDataset(dataset)).toMatchObject([{ file: WEIMOB, path: `observations[${i}].printed.readAs` }])
  })

  it.each(["2024", "1066"])("names a figure about %s in a report on 2023", (period) => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "leavers", "2023")
    observation.period = period
    expect(auditDataset(dataset)).toMatchObject([{ file: WEIMOB, path: `observations[${i}].period` }])
  })

  it("names a target year that does not come after its base year", () => {
    const { dataset, weimob } = copy()
    Object.assign(the(weimob.targets[0]), { baseYear: "2030", targetYear: "2024" })
    expect(auditDataset(dataset)).toMatchObject([{ file: WEIMOB, path: "targets[0].targetYear" }])
  })

  it("names a report that has the id of another", () => {
    const { dataset } = copy()
    const [first, second] = dataset.reports
    the(second).report.id = the(first).report.id
    expect(auditDataset(dataset)).toMatchObject([
      { file: WEIMOB, path: "id", problem: expect.stringContaining("is already that of") },
      { file: WEIMOB, path: "id", problem: expect.stringContaining("does not end with the year") },
    ])
  })

  it("names a figure that stands twice, and where the first one is", () => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "headcount", "2023", { gender: "male" })
    const last = weimob.observations.push(structuredClone(observation)) - 1
    expect(auditDataset(dataset)).toEqual([
      {
        file: WEIMOB,
        path: `observations[${last}]`,
        problem: `"headcount|2023|gender=male" is already at observations[${i}]`,
        mend: "keep one; a second printed place belongs in alsoPrinted",
      },
    ])
  })

  it("takes a row that is not disclosed for the same row as its figure", () => {
    const { dataset, weimob } = copy()
    weimob.observations.push(notDisclosed({ breakdown: { gender: "male" } }))
    expect(auditDataset(dataset)).toMatchObject([{ mend: expect.stringContaining("keep one") }])
  })

  it("names the same figure in each report where it is wrong", () => {
    const { dataset, weimob, gl } = copy()
    for (const report of [weimob, gl]) report.observations.push(reported({ metric: "unheard-of", value: 1 }))
    expect(auditDataset(dataset).map(({ file, path }) => [file, path])).toEqual([
      [GL, `observations[${gl.observations.length - 1}].metric`],
      [WEIMOB, `observations[${weimob.observations.length - 1}].metric`],
    ])
  })
})

it("takes an absence in the report's own words, the same in both places", () => {
  const { dataset, weimob } = copy()
  const { i, observation } = at(weimob, "nox-emissions", "2023")
  const { value: _value, unit: _unit, ...rest } = observation as Extract<typeof observation, { status: "reported" }>
  const absent = (words: string) => ({
    ...rest,
    status: "not-disclosed",
    printed: { ...rest.printed, value: "not calculated this year" },
    absence: { words, lang: "en" },
  })
  weimob.observations[i] = absent("not calculated this year") as never
  expect(auditDataset(dataset)).toEqual([])
  weimob.observations[i] = absent("not calculated") as never
  expect(auditDataset(dataset)).toMatchObject([{ file: WEIMOB, path: `observations[${i}].absence.words` }])
})
