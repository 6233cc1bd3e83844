// Periods with dates: what a report's own name for one stands for, and periods against one another.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { comparePeriods, follows, inOrder, isSameLength, isSameYear, monthsOf, periodAsFiled, periodAsRead, sharedMonths, yearBefore } from "@/domain/period"
import { LANGUAGES } from "@/i18n/language"
import { periodOf, spanOf, wholeMonths } from "@/schema/period"
import { Report } from "@/schema/report"
import { reported, reportOf } from "../support/builders"
import { MESSAGES } from "../support/view"

/** A report of a period, with names of its own. */
const report = (periodStart: string, periodEnd: string, periods?: { id: string; start: string; end: string }[]) => {
  const base = reportOf([])
  return { document: { ...base.document, periodStart, periodEnd }, ...(periods && { periods }) }
}

const year = fc.integer({ min: 1950, max: 2080 }).map(String)
const date = fc.date({ min: new Date("1950-01-01"), max: new Date("2080-12-30"), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))
const stretch = fc
  .tuple(date, date)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => periodOf(a < b ? { start: a, end: b } : { start: b, end: a }))

describe("a report's name for a period", () => {
  it.each([
    ["2023-01-01", "2023-12-31", "2023", "2023"],
    ["2023-01-01", "2023-12-31", "2021", "2021"],
    ["2018-09-01", "2019-08-31", "2019", "2018-09-01/2019-08-31"],
    ["2018-09-01", "2019-08-31", "2018", "2017-09-01/2018-08-31"],
    ["2019-03-01", "2020-02-29", "2020", "2019-03-01/2020-02-29"],
    ["2019-03-01", "2020-02-29", "2019", "2018-03-01/2019-02-28"],
    ["2020-03-01", "2021-02-28", "2020", "2019-03-01/2020-02-29"],
    // A short first year is what it is; the years before it are not shorter for it.
    ["2018-05-17", "2018-12-31", "2018", "2018-05-17/2018-12-31"],
    ["2018-05-17", "2018-12-31", "2017", "2017"],
    ["2023-01-01", "2023-12-31", "undated", "undated"],
  ])("in a report on %s to %s: %s is %s", (start, end, name, expected) => {
    expect(periodAsRead(report(start, end), name)).toBe(expected)
  })

  it("may be explained, even where it is a year", () => {
    const own = [
      { id: "2019", start: "2018-09-01", end: "2019-08-31" },
      { id: "first-quarter", start: "2020-01-01", end: "2020-03-31" },
    ]
    expect(periodAsRead(report("2020-01-01", "2020-12-31", own), "2019")).toBe("2018-09-01/2019-08-31")
    expect(periodAsRead(report("2020-01-01", "2020-12-31", own), "first-quarter")).toBe("2020-01-01/2020-03-31")
    expect(periodAsFiled(report("2020-01-01", "2020-12-31", own), "2020-01-01/2020-03-31")).toBe("first-quarter")
  })

  it("comes back from its dates, whatever the financial year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2000, max: 2060 }), fc.integer({ min: 0, max: 5 }), (month, last, back) => {
        const end = new Date(Date.UTC(last, month, 0)).toISOString().slice(0, 10)
        const start = new Date(Date.UTC(last - 1, month, 1)).toISOString().slice(0, 10)
        const own = report(start, end)
        const name = String(last - back)
        const read = periodAsRead(own, name)
        expect(monthsOf(read)).toBe(12)
        expect(periodAsFiled(own, read)).toBe(name)
        if (back > 0) expect(follows(periodAsRead(own, String(last - back + 1)), read)).toBe(true)
      }),
    )
  })
})

describe("periods against one another", () => {
  it("have one order, which is that of their last days", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(year, stretch, fc.constant("undated")), { maxLength: 8 }), (periods) => {
        const ends = inOrder(periods).map((period) => spanOf(period)?.end ?? "")
        expect(ends).toEqual([...ends].sort())
        for (const a of periods) for (const b of periods) expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0)
      }),
    )
  })

  it("share no more than either has, and the same whichever is asked first", () => {
    fc.assert(
      fc.property(fc.oneof(year, stretch), fc.oneof(year, stretch), (a, b) => {
        const shared = sharedMonths(a, b)
        expect(shared).toBe(sharedMonths(b, a))
        expect(shared).toBeLessThanOrEqual(Math.min(monthsOf(a) ?? 0, monthsOf(b) ?? 0) + 0.1)
      }),
    )
  })

  it.each([
    ["2019", "2018-10-01/2019-09-30", 9, true],
    ["2019", "2018-09-01/2019-08-31", 8, false],
    ["2019", "2019-04-01/2020-03-31", 9, true],
    ["2019", "2019-07-01/2020-06-30", 6, false],
    ["2019", "2020", 0, false],
  ])("%s and %s share %d months", (a, b, months, same) => {
    expect(sharedMonths(a, b)).toBe(months)
    expect(isSameYear(a, b)).toBe(same)
  })

  it("are of one length or not", () => {
    expect(isSameLength("2020", "2018-09-01/2019-08-31")).toBe(true)
    expect(isSameLength("2020", "2020-01-01/2020-03-31")).toBe(false)
    expect(wholeMonths({ start: "2018-05-17", end: "2018-12-31" })).toBeNull()
  })

  it("have the same months a year before", () => {
    expect(yearBefore("2023")).toBe("2022")
    expect(yearBefore("2018-09-01/2019-08-31")).toBe("2017-09-01/2018-08-31")
    expect(yearBefore("2019-03-01/2020-02-29")).toBe("2018-03-01/2019-02-28")
    expect(yearBefore("undated")).toBe("")
  })
})

describe("what is no period", () => {
  it.each(["2023-02-31/2023-12-31", "2023-13-01/2023-14-01", "2023-12-31/2023-01-01", "2023-01-01", "FY23", "undated"])("has no dates: %s", (text) => {
    expect(spanOf(text)).toBeNull()
  })

  it("is refused by the schema of a report, so that no page computes with it", () => {
    const on = (period: string) => Report.safeParse(reportOf([reported({ value: 5, period })])).success
    expect(["2022-09-01/2023-08-31", "2023-02-31/2023-12-31", "2023-12-31/2023-01-01"].map(on)).toEqual([true, false, false])
  })
})

describe("the words for a period", () => {
  it.each([
    ["2018-09-01/2019-08-31", "12 months to Aug 2019", "截至2019年8月止 12 個月"],
    ["2020-01-01/2020-03-31", "3 months to Mar 2020", "截至2020年3月止 3 個月"],
    ["2018-05-17/2018-12-31", "17 May 2018 to 31 Dec 2018", "2018年5月17日至2018年12月31日"],
    ["2023", "2023", "2023年"],
  ])("%s", (period, english, chinese) => {
    expect(MESSAGES.en.year(period)).toBe(english)
    expect(MESSAGES["zh-Hant"].year(period)).toBe(chinese)
  })

  it("stay as they are when they are put into words twice", () => {
    for (const language of LANGUAGES) {
      const { period } = MESSAGES[language]
      fc.assert(fc.property(fc.oneof(year, stretch), (name) => period(period(name)) === period(name)))
    }
  })
})
