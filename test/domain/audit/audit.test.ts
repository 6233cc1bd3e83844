// The audit of parsed data: one planted fault gives one named fault, with the place to look at and the way to mend it.
import { describe, expect, it } from "vitest"
import { type AuditedDataset, auditDataset } from "@/domain/audit/audit"
import type { Observation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import { notDisclosed, reported } from "../../support/builders"
import { positionOf, realDataset, the } from "../../support/dataset"

type Editable = { catalogue: AuditedDataset["catalogue"]; weimob: Report; gl: Report; dataset: AuditedDataset }

/** A copy of the real data to plant faults in. */
function copy(): Editable {
  const dataset = structuredClone(realDataset)
  const find = (id: string) => the(dataset.reports.find(({ report }) => report.id === id)).report
  return { catalogue: dataset.catalogue, weimob: find("weimob-2023"), gl: find("gl-carlink-2024"), dataset }
}

const WEIMOB = "reports/weimob-2023.json"
const GL = "reports/gl-carlink-2024.json"

function at(report: Report, metric: string, period: string, breakdown?: Record<string, string>): { i: number; observation: Observation } {
  const i = positionOf(report, metric, period, breakdown)
  return { i, observation: the(report.observations[i]) }
}

describe("auditDataset", () => {
  it("finds no fault in the committed data", () => {
    expect(auditDataset(realDataset)).toEqual([])
  })

  describe("of a figure", () => {
    it("names a unit that is not the metric's, before anything about the value", () => {
      const { dataset, weimob } = copy()
      const { i, observation } = at(weimob, "nox-emissions", "2023")
      Object.assign(observation, { unit: "t" })
      expect(auditDataset(dataset)).toEqual([
        {
          file: WEIMOB,
          path: `observations[${i}].unit`,
          problem: expect.stringContaining('"t" is not the metric\'s unit "kg"'),
          mend: 'convert the value and write "kg"',
        },
      ])
    })

    it("names a value that does not equal its printed string, and what it should be", () => {
      const { dataset, weimob } = copy()
      const { i, observation } = at(weimob, "scope-2-emissions", "2023")
      Object.assign(observation, { value: 1772.46 })
      expect(auditDataset(dataset)).toEqual([
        {
          file: WEIMOB,
          path: `observations[${i}].value`,
          problem: 'value 1772.46 does not equal the printed "1,772.64" (1772.64)',
          mend: "write 1772.64, or correct the printed string",
        },
      ])
    })

    it("names a value that was not converted from its printed unit", () => {
      const { dataset, gl } = copy()
      const { i, observation } = at(gl, "electricity-consumption", "2024")
      Object.assign(observation, { value: 265923 })
      expect(auditDataset(dataset)).toMatchObject([{ file: GL, path: `observations[${i}].value`, mend: "write 265.923, or correct the printed string" }])
    })

    it("holds a small figure to its last digit", () => {
      const { dataset, gl } = copy()
      Object.assign(at(gl, "packaging-material", "2024").observation, { value: 0.0500001 })
      expect(auditDataset(dataset)).toHaveLength(1)
    })

    it("names a printed unit without a known factor", () => {
      const { dataset, weimob } = copy()
      const { i, observation } = at(weimob, "nox-emissions", "2023")
      observation.printed.unit = "磅"
      expect(auditDataset(dataset)).toMatchObject([
        { file: WEIMOB, path: `observations[${i}].printed.unit`, mend: expect.stringContaining('printedForms of "kg"') },
      ])
    })

    it("names a printed string that is no figure", () => {
      const { dataset, weimob } = copy()
      const { i, observation } = at(weimob, "nox-emissions", "2023")
      observation.printed.value = "104,55"
      expect(auditDataset(dataset)).toMatchObject([
        {
          file: WEIMOB,
          path: `observations[${i}].printed.value`,
          mend: "write the figure exactly as printed; for a misprint add printed.readAs with a note; or change the status",
        },
      ])
    })

    it.each([
      ["is missing", { valueTo: undefined }],
      ["is another", { valueTo: 40 }],
    ])("names the upper end of a printed range when it %s", (_, fields) => {
      const { dataset, weimob } = copy()
      const { i, observation } = at(weimob, "advertising-risk-staff", "2023")
      Object.assign(observation, fields)
      expect(auditDataset(dataset)).toMatchObject([
        {
          file: WEIMOB,
          path: `observations[${i}].valueTo`,
          problem: expect.stringContaining('"20-30" has the upper end 30'),
          mend: "write the upper end of the printed range, or leave it out",
        },
      ])
    })

    it("names an upper end that is not printed", () => {
      const { dataset, weimob } = copy()
      const { i, observation } = at(weimob, "nox-emissions", "2023")
      Object.assign(observation, { valueTo: 200 })
      expect(auditDataset(dataset)).toMatchObject([{ path: `observations[${i}].valueTo`, problem: expect.stringContaining("(none), not 200") }])
    })

    it("accepts the misprint 120% as it is printed", () => {
      const { dataset, weimob } = copy()
      const { observation } = at(weimob, "trainee-composition", "2021", { "employee-category": "senior-management" })
      expect(observation).toMatchObject({ value: 120, printed: { value: "120%" } })
      expect(auditDataset(dataset)).toEqual([])
    })
  })

  describe("of what a figure refers to", () => {
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

  describe("of a report's other parts", () => {
    it.each<[string, (report: Report) => void, string, string]>([
      ["a topic", (report) => Object.assign(the(report.topics[0]), { topic: "weather" }), "topics[0].topic", "use an id of topics.json"],
      [
        "a tier without its basis",
        (report) => Object.assign(the(report.topics[0]), { tier: "high", tierBasis: null }),
        "topics[0].tierBasis",
        "set both or neither",
      ],
      [
        "an expectation's topic",
        (report) => Object.assign(the(report.stakeholders[0]?.expectations[0]), { topics: [{ topic: "weather", basis: "printed" }] }),
        "stakeholders[0].expectations",
        "use an id of topics.json",
      ],
      [
        "a target's metric",
        (report) => Object.assign(the(report.targets[0]), { metric: "weather" }),
        "targets[0].metric",
        "use an id of metrics.json, or null",
      ],
      ["a target's topic", (report) => Object.assign(the(report.targets[0]), { topics: ["weather"] }), "targets[0].topics", "use an id of topics.json"],
      ["an index code", (report) => Object.assign(the(report.index[0]), { code: "Z9" }), "index[0].code", "use a code of standards.json"],
      [
        "a missing reason",
        (report) => Object.assign(the(report.index[0]), { status: "not-applicable", reason: null }),
        "index[0].reason",
        "write the reason the report gives",
      ],
      [
        "a director",
        (report) => Object.assign(the(report.governance.attendance[0]), { director: "nobody" }),
        "governance.attendance[0].director",
        "correct the spelling, or add the director to governance.board",
      ],
      [
        "a body",
        (report) => Object.assign(the(report.governance.attendance[0]), { body: "cabinet" }),
        "governance.attendance[0].body",
        'use "board" or a committee id',
      ],
    ])("names %s that does not fit", (_, plant, path, mend) => {
      const { dataset, weimob } = copy()
      plant(weimob)
      expect(auditDataset(dataset)).toEqual([{ file: WEIMOB, path, problem: expect.any(String), mend }])
    })

    it.each(["topics", "notes", "index", "targets"] as const)("names an entry of %s that stands twice", (part) => {
      const { dataset, weimob } = copy()
      const list: unknown[] = weimob[part]
      const last = list.push(structuredClone(the(list[0]))) - 1
      expect(auditDataset(dataset)).toMatchObject([{ file: WEIMOB, path: `${part}[${last}]`, problem: expect.stringContaining(`already at ${part}[0]`) }])
    })

    it("names a target's note that does not exist", () => {
      const { dataset, weimob } = copy()
      the(weimob.targets[0]).note = "no-such-note"
      expect(auditDataset(dataset)).toHaveLength(1)
    })

    it("names a committee member who is not on the board list", () => {
      const { dataset, weimob } = copy()
      the(weimob.governance.committees[0]?.members[0]).director = "nobody"
      expect(auditDataset(dataset)).toHaveLength(1)
    })

    it("names a governance layer that reports to none of the layers", () => {
      const { dataset, weimob } = copy()
      the(weimob.governance.layers[0]).reportsTo = "nothing"
      expect(auditDataset(dataset)).toHaveLength(1)
    })
  })

  it("names a metric that could never answer its code", () => {
    const { dataset } = copy()
    const i = dataset.standards.hkex.findIndex(({ code }) => code === "B6.2")
    the(dataset.standards.hkex[i]).answeredBy = ["headcount"]
    expect(auditDataset(dataset)).toMatchObject([{ file: "standards.json", path: `hkex[${i}].answeredBy[0]` }])
  })

  describe("of the common topics", () => {
    const TOPICS = "topics.json"

    it("names a linked metric that is not in the catalogue", () => {
      const { dataset } = copy()
      the(the(dataset.topics.topics[0]).metrics[0]).metric = "weather"
      expect(auditDataset(dataset)).toEqual([
        { file: TOPICS, path: "topics[0].metrics[0].metric", problem: 'metric "weather" is not in metrics.json', mend: "use an id of metrics.json" },
      ])
    })

    it("names a code that the guide does not have", () => {
      const { dataset } = copy()
      the(dataset.topics.topics[0]).hkex[0] = "Z9"
      expect(auditDataset(dataset)).toEqual([
        { file: TOPICS, path: "topics[0].hkex[0]", problem: 'code "Z9" is not in standards.json', mend: "use a code of standards.json" },
      ])
    })

    it.each(["metrics", "hkex"] as const)("names an entry of %s that is linked twice, which would count twice", (part) => {
      const { dataset } = copy()
      const list: unknown[] = the(dataset.topics.topics[0])[part]
      const last = list.push(structuredClone(list[0])) - 1
      expect(auditDataset(dataset)).toMatchObject([{ file: TOPICS, path: `topics[0].${part}[${last}]` }])
    })

    it("names a topic that stands twice", () => {
      const { dataset } = copy()
      const { topics } = dataset.topics
      const last = topics.push(structuredClone(the(topics[0]))) - 1
      expect(auditDataset(dataset)).toMatchObject([{ file: TOPICS, path: `topics[${last}]` }])
    })
  })

  describe("of the catalogue", () => {
    it("names a metric whose unit is not declared", () => {
      const { dataset, catalogue } = copy()
      const i = catalogue.metrics.findIndex((metric) => metric.id === "revenue")
      the(catalogue.metrics[i]).unit = "shells"
      expect(auditDataset(dataset)[0]).toEqual({
        file: "metrics.json",
        path: `metrics[${i}].unit`,
        problem: 'unit "shells" is not declared',
        mend: "declare it in units, or use a declared one",
      })
    })

    it("names a metric's dimension that is not declared", () => {
      const { dataset, catalogue } = copy()
      the(catalogue.metrics[0]).dimensions.push("weather")
      expect(auditDataset(dataset)).toEqual([
        { file: "metrics.json", path: "metrics[0].dimensions", problem: 'dimension "weather" is not declared', mend: "declare it in dimensions" },
      ])
    })

    it("names a metric that stands twice", () => {
      const { dataset, catalogue } = copy()
      const last = catalogue.metrics.push(structuredClone(the(catalogue.metrics[0]))) - 1
      expect(auditDataset(dataset)).toMatchObject([{ file: "metrics.json", path: `metrics[${last}]` }])
    })

    it.each(["units", "dimensions", "methods"] as const)("names an entry of %s that stands twice", (part) => {
      const { dataset, catalogue } = copy()
      const list: unknown[] = catalogue[part]
      list.push(structuredClone(the(list[0])))
      expect(auditDataset(dataset)).toHaveLength(1)
    })
  })
})
