// Findings: every fault of the committed reports has words, no words are about a fault that is gone, and the check says both.
import { describe, expect, it } from "vitest"
import { auditFindings, findingFor } from "@/domain/checks/runChecks"
import { VERDICTS } from "@/domain/checks/verdict"
import { checkData, dataCheck } from "@/tools/dataCheck"
import { checksOf } from "../support/checks"
import { copyOfData, NO_SEEDS, plant, readCheckOutput } from "../support/dataFolder"
import { positionOf, realDataset, realReport, the } from "../support/dataset"
import { soundReport } from "../support/soundReport"

const WEIMOB = "reports/weimob-2023.json"
const CARLINK = "reports/gl-carlink-2024.json"
const weimob = realReport("weimob-2023")
const carlink = realReport("gl-carlink-2024")

describe("the committed findings", () => {
  it.each(realDataset.reports.map(({ report }) => report))("of $id explain every fault and no other thing", (report) => {
    expect(auditFindings(checksOf(report), report.findings)).toEqual({ unexplained: [], stale: [] })
  })

  it("are each about some fault, and each fault has one finding", () => {
    for (const { report } of realDataset.reports) {
      const named = report.findings.flatMap(({ checks }) => checks)
      expect(new Set(named).size).toBe(named.length)
      for (const check of checksOf(report)) expect(findingFor(check, report.findings) !== undefined, check.id).toBe(check.verdict === "inconsistent")
    }
  })

  it("stand beside these verdicts, which are facts of the data", () => {
    const counts = realDataset.reports.map(({ report }) => {
      const checks = checksOf(report)
      return [report.id, Object.fromEntries(VERDICTS.map((verdict) => [verdict, checks.filter((check) => check.verdict === verdict).length]))]
    })
    expect(Object.fromEntries(counts)).toEqual({
      "gl-carlink-2024": { inconsistent: 7, restated: 0, explained: 0, rounding: 1, consistent: 48, "not-checkable": 3 },
      "weimob-2023": { inconsistent: 37, restated: 0, explained: 0, rounding: 3, consistent: 239, "not-checkable": 10 },
    })
  })
})

describe("auditFindings", () => {
  const checks = checksOf(carlink)

  it("names a fault that no finding explains", () => {
    const without = carlink.findings.slice(1)
    expect(auditFindings(checks, without).unexplained.map(({ id }) => id)).toEqual(the(carlink.findings[0]).checks)
  })

  it("names a finding about what is no fault, or does not exist, with its place", () => {
    const sound = the(checks.find(({ verdict }) => verdict === "consistent")).id
    const added = [...carlink.findings, { ...the(carlink.findings[0]), checks: [sound, "no-such-check"] }]
    expect(auditFindings(checks, added).stale).toEqual([
      { finding: carlink.findings.length, check: sound },
      { finding: carlink.findings.length, check: "no-such-check" },
    ])
  })

  it("has nothing to say of a sound report without findings", () => {
    expect(auditFindings(checksOf(soundReport()), [])).toEqual({ unexplained: [], stale: [] })
  })
})

describe("the data check", () => {
  it("reports a fault whose finding is removed, in words, and exits with 1", async () => {
    const folder = copyOfData()
    plant(folder, CARLINK, ["findings"], carlink.findings.slice(1))
    const { code, stdout } = await dataCheck([folder, "--json"], NO_SEEDS)
    const { errors } = readCheckOutput(stdout)
    const complaints = positionOf(carlink, "complaints", "2024")
    expect(errors.map(({ file, path, problem }) => [file, path, problem.split(" is inconsistent")[0]])).toEqual(
      the(carlink.findings[0]).checks.map((id) => [CARLINK, `observations[${complaints}]`, `check ${id}`]),
    )
    expect(the(errors[0]).problem).toContain("printed as 11 in one place and as 0 in another")
    expect(code).toBe(1)
  })

  it("reports a finding whose fault is mended", async () => {
    const folder = copyOfData()
    const fault = weimob.findings.findIndex(({ checks }) => checks.some((id) => id.startsWith("printed-twice:scope-3")))
    const scope3 = positionOf(weimob, "scope-3-emissions", "2023")
    plant(folder, WEIMOB, ["observations", scope3, "alsoPrinted", 0, "printed", "value"], "2,364.85")
    const { errors } = await checkData(folder, NO_SEEDS)
    expect(errors).toEqual([
      {
        file: WEIMOB,
        path: `findings[${fault}].checks`,
        problem: "check printed-twice:scope-3-emissions:2023:1 is not inconsistent, or does not exist",
        mend: "take it out of the finding, or remove the finding",
      },
    ])
  })

  it("reports a new fault that a steward's slip brings in", async () => {
    const folder = copyOfData()
    const at = positionOf(carlink, "ip-rights", "2024", { "ip-type": "trademark" })
    plant(folder, CARLINK, ["observations", at, "value"], 49)
    plant(folder, CARLINK, ["observations", at, "printed", "value"], "49")
    const { errors } = await checkData(folder, NO_SEEDS)
    expect(errors).toHaveLength(1)
    expect(the(errors[0]).problem).toContain("parts-and-total:ip-type:ip-rights:2024 is inconsistent and no finding explains it")
  })

  it("runs no rule on figures that do not fit their own metric, and says only that", async () => {
    const folder = copyOfData()
    plant(folder, CARLINK, ["observations", positionOf(carlink, "lost-days", "2024"), "unit"], "hours")
    const { errors, checks, harmonised } = await checkData(folder, NO_SEEDS)
    expect(errors).toHaveLength(1)
    expect([checks, harmonised]).toEqual([[], []])
  })
})
