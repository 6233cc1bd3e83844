// Three printed tables of a board: what is compared, what is not, and that nothing is judged.
import { describe, expect, it } from "vitest"
import { boardAtYearEnd, bodyName, differingAttributes, directorOf, membershipDifferences } from "@/domain/boards"
import type { CommitteeMember, Director, Governance, GovernanceFigure, Report } from "@/schema/report"
import { the } from "../support/dataset"
import { minimalReport } from "../support/minimalReport"
import { realReports } from "../support/view"

const source = { section: "董事會", line: 1 }
const figure = (value: number, printed = String(value)): GovernanceFigure => ({ value, unit: "years", printed: { value: printed, label: "年齡" }, source })
const director = (id: string, fields: Partial<Director> = {}): Director => ({
  id,
  name: { "zh-Hant": id, en: id },
  roles: [],
  expertise: "finance",
  gender: "male",
  age: figure(50),
  tenureYears: figure(5),
  directorships: null,
  independent: true,
  tie: null,
  change: null,
  onBoardAtYearEnd: true,
  source,
  ...fields,
})
const member = (id: string, fields: Partial<CommitteeMember> = {}): CommitteeMember => ({
  director: id,
  role: "member",
  expertise: "finance",
  gender: "male",
  age: figure(50),
  tenureYears: figure(5),
  independent: true,
  source,
  ...fields,
})
const committee = (members: CommitteeMember[]) => ({ id: "audit", name: { "zh-Hant": "審計委員會", en: "Audit Committee" }, members, source })
const attended = (id: string) => ({ body: "audit", director: id, due: figure(2), attended: figure(2), rate: figure(100), source })
const reportWith = (fields: Partial<Governance>): Report => ({ ...minimalReport, governance: { ...minimalReport.governance, ...fields } })

describe("differingAttributes", () => {
  const report = reportWith({ board: [director("a"), director("b", { independent: null, age: null })] })

  it("finds nothing where both tables print the same", () => {
    expect(differingAttributes(report, member("a"))).toEqual([])
  })

  it("names every attribute that the two tables print otherwise", () => {
    expect(differingAttributes(report, member("a", { independent: false, gender: "female", age: figure(51) }))).toEqual(["independent", "gender", "age"])
  })

  it("compares figures as printed: 1 is not less than 1", () => {
    const young = reportWith({ board: [director("a", { tenureYears: figure(1, "<1") })] })
    expect(differingAttributes(young, member("a", { tenureYears: figure(1) }))).toEqual(["tenureYears"])
    expect(differingAttributes(young, member("a", { tenureYears: figure(1, "<1") }))).toEqual([])
  })

  it("does not hold a committee table against what the board table leaves out, or against a director it does not have", () => {
    expect(differingAttributes(report, member("b"))).toEqual([])
    expect(differingAttributes(report, member("nobody", { independent: false }))).toEqual([])
  })
})

describe("membershipDifferences", () => {
  it("finds members without attendance and attendance without membership", () => {
    const report = reportWith({ committees: [committee([member("a"), member("b")])], attendance: [attended("b"), attended("c")] })
    expect(membershipDifferences(report)).toEqual([
      { kind: "member-without-attendance", body: "audit", director: "a" },
      { kind: "attendance-without-membership", body: "audit", director: "c" },
    ])
  })

  it("compares nothing where one of the two tables is not printed", () => {
    expect(membershipDifferences(reportWith({ committees: [committee([member("a")])] }))).toEqual([])
    expect(membershipDifferences(reportWith({ attendance: [attended("a")] }))).toEqual([])
    expect(membershipDifferences(reportWith({ committees: [committee([])], attendance: [attended("a")] }))).toEqual([])
  })
})

describe("the board at the year's end", () => {
  it("leaves out who has resigned, who can still be found by id", () => {
    const report = reportWith({ board: [director("a"), director("gone", { onBoardAtYearEnd: false })] })
    expect(boardAtYearEnd(report).map(({ id }) => id)).toEqual(["a"])
    expect(directorOf(report, "gone")?.id).toBe("gone")
    expect(directorOf(report, "nobody")).toBeUndefined()
  })

  it("finds a body among committees and layers, and says when there is none", () => {
    const layer = {
      id: "board",
      name: { "zh-Hant": "董事會", en: "Board" },
      level: null,
      role: { "zh-Hant": "x", "zh-Hans": "x", en: "x" },
      reportsTo: null,
      source,
    }
    const report = reportWith({ committees: [committee([])], layers: [layer] })
    expect([bodyName(report, "audit")?.en, bodyName(report, "board")?.en, bodyName(report, "x")]).toEqual(["Audit Committee", "Board", null])
  })
})

it("finds the printed differences of the real reports", () => {
  const report = the(realReports().find(({ id }) => id === "weimob-2023"))
  const found = report.governance.committees.flatMap(({ id, members }) =>
    members.flatMap((each) => differingAttributes(report, each).map((attribute) => `${id} ${each.director} ${attribute}`)),
  )
  expect(found).toEqual(["remuneration-committee xu-xiaoou independent", "remuneration-committee sun-taoyong independent"])
  expect(membershipDifferences(report)).toHaveLength(6)
})
