// What reports state beside what they print: nothing happened, who could be at a meeting, what a certificate is for.
import { describe, expect, it } from "vitest"
import type { Report } from "@/schema/report"
import { reported, reportOf } from "../../support/builders"
import { checksOf, faultsOf } from "../../support/checks"
import { attending, certified, governed } from "../../support/plant"

const count = (metric: string, value: number, printed = String(value), unit = "cases") =>
  reported({ metric, unit, value, printed: { value: printed, label: metric } })

describe("none of something", () => {
  const incidents = (printed = "0") => count("corruption-related-incidents", 0, printed)
  const concluded = (value: number) => count("corruption-cases-concluded", value)

  it("cannot stand beside what cannot be without it, in figures or in words", () => {
    const named = ["statements-and-figures:corruption-related-incidents:corruption-cases-concluded:2023"]
    expect(faultsOf(reportOf([incidents(), concluded(1)]))).toEqual(named)
    expect(faultsOf(reportOf([incidents("未發生"), concluded(1)]))).toEqual(named)
  })

  it("may stand beside none, beside a case of another year, and beside one that is not concluded", () => {
    expect(faultsOf(reportOf([incidents(), concluded(0)]))).toEqual([])
    expect(faultsOf(reportOf([incidents(), { ...concluded(1), period: "2022" }]))).toEqual([])
    expect(faultsOf(reportOf([incidents(), count("integrity-litigation-cases", 1)]))).toEqual([])
  })

  it("of the cases says nothing of the incidents", () => {
    expect(faultsOf(reportOf([count("corruption-related-incidents", 2), concluded(0)]))).toEqual([])
  })

  it("is not what is only rounded to it", () => {
    const rate = (value: number, printed: string) => count("work-fatality-rate", value, printed, "percent")
    const deaths = (value: number) => count("work-fatalities", value, String(value), "persons")
    expect(faultsOf(reportOf([deaths(0), rate(0.02, "0.02%")]))).toEqual(["statements-and-figures:work-fatalities:work-fatality-rate:2023"])
    expect(faultsOf(reportOf([deaths(0), rate(0, "0.00%")]))).toEqual([])
    expect(faultsOf(reportOf([deaths(1), rate(0, "0.00%")]))).toEqual([])
  })
})

describe("who left and who joined", () => {
  const joining = (date: string, due: number) =>
    governed(({ board }) => ({
      board: board.map((each) => (each.id === "ng" && each.change !== null ? { ...each, change: { ...each.change, date } } : each)),
      attendance: attending("board", "leung", { due, attended: due }).governance.attendance,
    }))
  const open = (report: Report) =>
    checksOf(report)
      .filter(({ rule, verdict }) => verdict !== "consistent" && (rule === "statements-and-figures" || rule === "lists-and-flags"))
      .map(({ id, verdict }) => `${id} ${verdict}`)

  it("apart may be due at all that were held, and no more", () => {
    expect(open(joining("2024-06-20", 1))).toEqual([])
    expect(open(joining("2024-06-20", 2))).toEqual(["statements-and-figures:board:leung:ng inconsistent"])
  })

  it("on one day may both be due at a meeting of that day", () => {
    expect(open(joining("2024-05-20", 2))).toEqual(["lists-and-flags:board:leung:ng not-checkable"])
    expect(open(joining("2024-05-20", 3))).toEqual(["lists-and-flags:board:leung:ng inconsistent"])
  })

  it("in the other order may have sat together", () => {
    expect(open(joining("2024-04-20", 4))).toEqual([])
  })
})

describe("the standard of a certificate", () => {
  const told = (standard: string) =>
    checksOf(certified("quality", standard))
      .filter(({ rule }) => rule === "statements-and-figures")
      .map(({ facts }) => facts.kind)

  it.each([
    "ISO 9001",
    "ISO9001:2015",
    "iso-9001",
    "GB/T19001-2016",
    "IATF 16949",
    "ISO/TS 16949",
    "ISO 13485",
    "ISO 9001 及 ISO 14001",
    "ISO/IEC 20000-1:2018",
    "DCMM",
    "等級保護三級",
  ])("is one that there is, whatever the certificate is for: %s", (standard) => {
    expect(told(standard)).toEqual([])
  })

  it.each([
    ["ISO19001", "standard-unknown"],
    ["ISO 90011", "standard-unknown"],
    ["ISO 9001 及 ISO 19001", "standard-unknown"],
    ["ISO 19011:2018", "standard-of-guidance"],
  ] as const)("is a fault: %s, %s", (standard, kind) => {
    expect(told(standard)).toEqual([kind])
  })

  it("of another body, or of a country, is not judged where it is not known", () => {
    expect(told("SaaS 安全能力")).toEqual([])
    expect(told("GB/T 12345")).toEqual([])
  })

  it("is not judged without the list of standards", () => {
    expect(checksOf(certified("quality", "ISO19001"), null).filter(({ rule }) => rule === "statements-and-figures")).toEqual([])
  })
})
