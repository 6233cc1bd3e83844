// What third reports print that the two at hand do not: no rule stumbles over it or calls it a fault, and none lets a fault pass.
import { describe, expect, it } from "vitest"
import { figureOf } from "@/domain/figure"
import type { ReportedObservation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import { indexOf, reported, reportOf } from "../../support/builders"
import { catalogue, checksOf, faultsOf } from "../../support/checks"
import { the } from "../../support/dataset"
import { soundReport, withFigure, withObservation } from "../../support/soundReport"

const sound = soundReport()

function figure(metric: string, unit: string, value: number, printed: string, more: Partial<ReportedObservation> = {}): ReportedObservation {
  return reported({ metric, unit, value, printed: { value: printed, label: "x" }, ...more })
}

describe("averages", () => {
  it("of a whole may lie below its other groups where one group took no part", () => {
    const hours = (value: number, category?: string) =>
      figure(
        "training-hours-per-employee",
        "hours-per-person",
        value,
        value.toFixed(1),
        category === undefined ? {} : { breakdown: { "employee-category": category } },
      )
    const report = reportOf([hours(4), hours(0, "senior-management"), hours(5, "middle-management"), hours(5, "general-employees")])
    expect(faultsOf(report)).toEqual([])
    expect(faultsOf(reportOf([hours(6), hours(0, "senior-management"), hours(5, "general-employees")]))).toHaveLength(1)
  })

  it("of 'more than' some hours do not fail for a group of nobody", () => {
    const by = (code: string) => ({ breakdown: { gender: code } })
    const report = reportOf([
      figure("training-hours", "hours", 50, "50"),
      figure("headcount", "persons", 10, "10", by("male")),
      figure("headcount", "persons", 0, "0", by("female")),
      figure("training-hours-per-employee", "hours-per-person", 5, "5.0", by("male")),
      figure("training-hours-per-employee", "hours-per-person", 2, "2.0", { ...by("female"), qualifier: "more-than" }),
    ])
    expect(faultsOf(report)).toEqual([])
  })
})

describe("turnover", () => {
  const rate = (printed: string, more: Partial<ReportedObservation> = {}) =>
    figure("turnover-rate", "percent", Number(printed.replace("%", "")), printed, { method: "leavers-over-closing-plus-leavers", ...more })
  const closing = (value: number, more: Partial<ReportedObservation> = {}) => figure("headcount", "persons", value, String(value), more)
  const group = { breakdown: { age: ">50" } }

  it("of 100 % by leavers over headcount plus leavers is read where nobody is left", () => {
    expect(faultsOf(reportOf([closing(20), rate("50%"), closing(0, group), rate("100%", group)]))).toEqual([])
  })

  it("of 100 % by that formula is read where the group's headcount is not printed", () => {
    expect(faultsOf(reportOf([closing(20), rate("50%"), rate("100%", group)]))).toEqual([])
  })

  it("of 100 % by that formula is open, not a fall of the program, where rounding may have made it: 999 left, 1 stayed", () => {
    expect(faultsOf(reportOf([closing(1), rate("100%")]))).toEqual([])
  })

  it("of 120 % by that formula is a fault, since no number of people gives it", () => {
    expect(faultsOf(reportOf([closing(20), rate("120%")]))).toEqual(["whole-people:turnover-rate:2023"])
  })

  it("above 100 % by leavers over headcount is legitimate", () => {
    expect(faultsOf(reportOf([closing(20), { ...rate("120%"), method: "leavers-over-closing" }]))).toEqual([])
  })

  it("by a formula that is not stated is not judged", () => {
    const { method: _, ...unknown } = rate("35.6%")
    expect(checksOf(reportOf([closing(141), unknown])).filter(({ rule }) => rule === "whole-people")).toEqual([])
  })
})

describe("emissions", () => {
  const scope1 = (period: string, value: number, printed = String(value)) => figure("scope-1-emissions", "tCO2e", value, printed, { period })
  const fuel = (period: string, value: number) => figure("direct-energy-consumption", "MWh", value, String(value), { period })

  it("of zero in two years have no factor that could jump", () => {
    expect(faultsOf(reportOf([scope1("2022", 0), fuel("2022", 3), scope1("2023", 0), fuel("2023", 3)]))).toEqual([])
  })

  it("rounded to whole tonnes do not jump where their decimals would not have", () => {
    // 0.26 t and 0.27 t per MWh.
    expect(faultsOf(reportOf([scope1("2022", 1), fuel("2022", 5.2), scope1("2023", 2), fuel("2023", 5.6)]))).toEqual([])
  })

  it("jump when they rise by half", () => {
    expect(faultsOf(reportOf([scope1("2022", 100), fuel("2022", 400), scope1("2023", 150), fuel("2023", 400)]))).toEqual([
      "implied-factor:scope-1-emissions:2023",
    ])
  })
})

describe("a turnover table that leaves the oldest band out", () => {
  const observations = sound.observations.filter((o) => o.metric !== "turnover-rate" || o.breakdown?.["age"] !== ">50")

  it("labels no band otherwise than the headcount does", () => {
    expect(faultsOf({ ...sound, observations })).toEqual([])
  })
})

describe("counts", () => {
  const rounded = (printed: string, unit: string) =>
    the(figureOf(catalogue, indexOf([]), figure("enterprises-served", "companies", 300_000, printed, { printed: { value: printed, unit, label: "企業" } })))

  it("printed in hundreds of thousands are rounded, printed one by one are exact", () => {
    expect(rounded("300,000", "家").interval).toEqual({ low: 300_000, high: 300_000 })
    expect(rounded("3", "十萬家").interval).toEqual({ low: 250_000, high: 350_000 })
  })
})

describe("attendance", () => {
  const printed = (rate: string): Report => ({
    ...sound,
    governance: {
      ...sound.governance,
      attendance: sound.governance.attendance.map((row) =>
        row.body === "board" && row.director === "ng"
          ? { ...row, rate: row.rate && { ...row.rate, value: Number(rate.replace("%", "")), printed: { ...row.rate.printed, value: rate } } }
          : row,
      ),
    },
  })

  it.each(["66.7%", "67%", "66.67%"])("of two meetings of three is %s", (rate) => {
    expect(faultsOf(printed(rate))).toEqual([])
  })

  it.each(["66%", "66.2%", "67.1%", "66.60%"])("of two meetings of three is not %s: a fault is not excused as rounding", (rate) => {
    expect(faultsOf(printed(rate))).toEqual(["lists-and-flags:board:ng:rate"])
  })
})

describe("committees", () => {
  const audit = the(sound.governance.attendance.find(({ body }) => body === "audit-committee"))

  const one = { ...audit.due, value: 1, printed: { ...audit.due.printed, value: "1" } }

  it("may have had a member who left the board in the year, as the report prints", () => {
    const report: Report = {
      ...sound,
      governance: { ...sound.governance, attendance: [...sound.governance.attendance, { ...audit, director: "leung", due: one, attended: one }] },
    }
    expect(faultsOf(report)).toEqual([])
  })
})

/** Where one figure of every kind stands: of a metric's groups and years the latest of each dimension. */
const ONE_OF_EACH = [...new Map(sound.observations.map((o, i) => [[o.metric, ...Object.keys(o.breakdown ?? {})].join(" "), i])).values()]

describe("figures", () => {
  it("that are not printed leave their rules silent: every single figure may be missing without a fault", () => {
    for (const i of ONE_OF_EACH) {
      const o = the(sound.observations[i])
      const missing = { ...sound, observations: sound.observations.toSpliced(i, 1) }
      // A total lacks its missing part, a table its band, and an index row its only figure: those are faults.
      const faults = faultsOf(missing).filter((id) => !/^(index-row|parts-and-total|shares-of-a-composition|band-labels)/.test(id))
      expect(faults, `${o.metric} ${o.period}`).toEqual([])
    }
  }, 30_000)

  it("printed as zero, or more or less than zero or anything, leave every rule on its feet with numbers that are finite", () => {
    const qualifiers = ["at-least", "about", "less-than", "more-than"] as const
    for (const i of ONE_OF_EACH) {
      const o = the(sound.observations[i])
      if (o.status !== "reported") continue
      const qualified = { ...o, qualifier: the(qualifiers[i % qualifiers.length]) }
      const zero = { ...o, value: 0, printed: { ...o.printed, value: "0" } }
      for (const odd of [qualified, zero]) {
        const checks = checksOf({ ...sound, observations: sound.observations.with(i, odd) })
        const numbers = checks.flatMap(({ computed, difference }) => [computed ?? 0, difference ?? 0])
        expect(numbers.every(Number.isFinite), o.metric).toBe(true)
      }
    }
  }, 30_000)

  it("smaller or greater by a qualifier are held to what they say", () => {
    const qualified = (qualifier: "at-least" | "less-than", value: number) =>
      withObservation(withFigure(sound, { metric: "suppliers" }, value), { metric: "suppliers" }, (o) => ({ ...o, qualifier }))
    expect(faultsOf(qualified("at-least", 200))).toEqual([])
    expect(faultsOf(qualified("less-than", 300))).toEqual([])
    expect(faultsOf(qualified("at-least", 230))).toEqual(["parts-and-total:region:suppliers:2024"])
    expect(faultsOf(qualified("less-than", 200))).toEqual(["parts-and-total:region:suppliers:2024"])
  })
})

describe("a figure that is not whole", () => {
  const faults = (metric: string, unit: string, value: number) => faultsOf(reportOf([reported({ metric, unit, value })]))

  it("is a fault of people, and of what only comes in whole numbers whatever its unit", () => {
    expect(faults("headcount", "persons", 5.5)).toEqual([expect.stringContaining("within-bounds:whole")])
    expect(faults("network-protection-level", "level", 2.5)).toEqual([expect.stringContaining("within-bounds:whole")])
    expect(faults("network-protection-level", "level", 3)).toEqual([])
  })

  it("is none of an average of people, or of what is measured", () => {
    expect(faults("club-average-participants", "persons", 5.5)).toEqual([])
    expect(faults("training-hours", "hours", 5.5)).toEqual([])
  })
})
