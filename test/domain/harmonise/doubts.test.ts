// What a grade doubts: figures that a failed check touches and nothing else confirms, and the boundary of what is compared, not of another figure.
import { describe, expect, it } from "vitest"
import { indexReport } from "@/domain/dataset"
import { reconcile } from "@/domain/harmonise/harmonise"
import type { ReportedObservation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import { reported, reportOf } from "../../support/builders"
import { catalogue } from "../../support/checks"
import { find, kinds } from "../../support/harmonised"

const kindsOf = (report: Report, peer: Report, metric: string) =>
  kinds(find(reconcile(catalogue, [report, peer].map(indexReport), null).rows, metric, "as-printed"))

describe("a figure that a failed check touches", () => {
  const co2 = (metric: string, value: number) => reported({ metric, unit: "tCO2e", value })
  const scopes = [co2("scope-1-emissions", 50), co2("scope-2-emissions", 70), co2("scope-1-2-emissions", 120)]
  const peer = reportOf([...scopes, co2("scope-3-emissions", 400)], [], "peer-2023")

  it("is not doubted where it adds up with others, as long as another may be wrong", () => {
    const report = reportOf([...scopes, co2("scope-3-emissions", 419), co2("scope-1-2-3-emissions", 529)], [], "other-2023")
    expect(kindsOf(report, peer, "scope-1-2-emissions")).not.toContain("unreconciled")
    expect(kindsOf(report, peer, "scope-3-emissions")).toContain("unreconciled")
  })
})

describe("a boundary of some figures alone", () => {
  const water = reported({ metric: "water-consumption", unit: "m3", value: 100 })
  const peer = reportOf([water], [], "peer-2023")
  const of = (...more: ReportedObservation[]): Report => {
    const report = reportOf([water, ...more], [], "other-2023")
    const words = { en: "The plants" }
    return { ...report, boundary: [...report.boundary, { id: "plants", kind: "sites", people: 40, text: words, source: { section: "x", line: 1 } }] }
  }

  it("is no other boundary of the rest", () => {
    expect(kindsOf(of(), peer, "water-consumption")).toContain("gap")
    const waste = reported({ metric: "hazardous-waste", unit: "t", value: 3, boundary: "plants" })
    expect(kindsOf(of(waste), peer, "water-consumption")).not.toContain("gap")
  })
})
