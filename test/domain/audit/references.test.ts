// What cannot be in a report: a period that ends before it starts, an id twice, a layer above itself, a company under two codes.
import { describe, expect, it } from "vitest"
import { auditDataset } from "@/domain/audit/audit"
import type { Report } from "@/schema/report"
import { realDataset, realReport, the } from "../../support/dataset"
import { minimalReport } from "../../support/minimalReport"

const FILE = "reports/weimob-2023.json"
const faultsOf = (report: Report) => auditDataset({ ...realDataset, reports: [{ file: FILE, report }] })
const weimob = realReport("weimob-2023")
const places = (report: Report) => faultsOf(report).map(({ path }) => path)

describe("dates", () => {
  it.each([
    ["2023-12-31", "2023-01-01"],
    ["2023-12-31", "2023-12-31"],
  ])("a period from %s to %s is named", (periodStart, periodEnd) => {
    expect(places({ ...minimalReport, observations: [], document: { ...minimalReport.document, periodStart, periodEnd } })).toContain("document.periodEnd")
  })

  it("a period of many years is named, one of eighteen months is not", () => {
    const from = (periodStart: string) => places({ ...minimalReport, document: { ...minimalReport.document, periodStart } })
    expect(from("2014-01-01")).toEqual(["document.periodStart"])
    expect(from("2021-07-01")).toEqual([])
  })

  it("an id that carries another year than the period is named", () => {
    expect(places({ ...minimalReport, id: "third-2021" })).toEqual(["id"])
  })

  it("a report published before its period ends is named; one in the same month is not", () => {
    const published = (month: string) => ({ ...minimalReport, document: { ...minimalReport.document, published: month } })
    expect(places(published("2022-11"))).toEqual(["document.published"])
    expect(places(published("2022-12"))).toEqual([])
  })
})

describe("an id that stands twice in a list is named", () => {
  const { governance } = weimob
  const twice = <Entry>(list: readonly Entry[]): Entry[] => [...list, the(list[0])]
  it.each([
    ["stakeholders", { ...weimob, stakeholders: twice(weimob.stakeholders) }],
    ["climateRisks", { ...weimob, climateRisks: twice(weimob.climateRisks) }],
    ["boundary", { ...weimob, boundary: twice(weimob.boundary) }],
    ["governance.layers", { ...weimob, governance: { ...governance, layers: twice(governance.layers) } }],
    ["governance.board", { ...weimob, governance: { ...governance, board: twice(governance.board) } }],
    ["governance.committees", { ...weimob, governance: { ...governance, committees: twice(governance.committees) } }],
    ["governance.certifications", { ...weimob, governance: { ...governance, certifications: twice(governance.certifications) } }],
  ] as const)("in %s", (path, report) => {
    const found = faultsOf(report)
    expect(found).toHaveLength(1)
    expect(the(found[0]).path).toMatch(new RegExp(`^${path.replaceAll(".", "\\.")}\\[\\d+\\]$`))
    expect(the(found[0]).problem).toContain(`is already at ${path}[0]`)
  })
})

it("a note that says the report explains a change says where", () => {
  const [first, ...others] = weimob.notes
  const { source: _source, ...unsourced } = the(first)
  expect(places({ ...weimob, notes: [{ ...unsourced, explainsChange: true }, ...others] })).toContain("notes[0].source")
  const source = { section: "附錄", line: 1 }
  expect(places({ ...weimob, notes: [{ ...unsourced, source, explainsChange: true }, ...others] })).toEqual([])
})

it("names a governance layer that reports to itself", () => {
  const layers = weimob.governance.layers.map((layer, i) => (i === 1 ? { ...layer, reportsTo: layer.id } : layer))
  expect(places({ ...weimob, governance: { ...weimob.governance, layers } })).toEqual(["governance.layers[1].reportsTo"])
})

it("names a target whose change has another size than is printed, whatever its sign", () => {
  const i = weimob.targets.findIndex(({ changePercent }) => changePercent === -50)
  const changed = (changePercent: number) => ({ ...weimob, targets: weimob.targets.map((target, k) => (k === i ? { ...target, changePercent } : target)) })
  expect(places(changed(-5))).toEqual([`targets[${i}].changePercent`])
  expect(places(changed(50))).toEqual([])
})

describe("a company", () => {
  const gl = realReport("gl-carlink-2024")
  const beside = (issuer: Partial<Report["issuer"]>) =>
    auditDataset({
      ...realDataset,
      reports: [
        { file: "reports/gl-carlink-2024.json", report: gl },
        { file: FILE, report: { ...weimob, issuer: { ...weimob.issuer, ...issuer } } },
      ],
    })

  it("has an id of its own", () => {
    expect(beside({ id: gl.issuer.id })).toMatchObject([{ file: FILE, path: "issuer.id", problem: expect.stringContaining("has stock code") }])
  })

  it("has a stock code of its own", () => {
    expect(beside({ stockCode: gl.issuer.stockCode })).toMatchObject([{ file: FILE, path: "issuer.stockCode" }])
  })

  it("has one stock code however many zeros stand before it", () => {
    expect(beside({ stockCode: `0${gl.issuer.stockCode}` })).toMatchObject([{ file: FILE, path: "issuer.stockCode" }])
  })

  it("has one name", () => {
    expect(beside({ id: gl.issuer.id, stockCode: gl.issuer.stockCode })).toMatchObject([{ file: FILE, path: "issuer.name" }])
  })

  it("has one id in the reports of two years", () => {
    const earlier = {
      ...gl,
      id: "gl-carlink-2023",
      document: { ...gl.document, periodStart: "2023-01-01", periodEnd: "2023-12-31", published: null },
      observations: [],
      targets: [],
    }
    const reports = [gl, earlier].map((report) => ({ file: `reports/${report.id}.json`, report }))
    expect(auditDataset({ ...realDataset, reports })).toEqual([])
  })
})
