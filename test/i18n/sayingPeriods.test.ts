// Messages put every period that they are told into words; whatever else they are told reaches them as it is.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sayingPeriods } from "@/i18n/sayingPeriods"

const words = sayingPeriods(
  {
    plain: "2018-09-01/2019-08-31",
    alone: (year: string) => year,
    named: ({ issuer, year, count }: { issuer: string; year: string; count: number | null }) => `${issuer} ${year} ${count}`,
    group: { rest: (values: { a: string; b: number }) => JSON.stringify({ ...values }) },
  },
  (period) => `<${period.slice(-10)}>`,
)

describe("messages that say periods", () => {
  it("say them alone, by name, within a text and deep in a catalogue", () => {
    expect(words.alone("2018-09-01/2019-08-31")).toBe("<2019-08-31>")
    expect(words.alone("A 2018-09-01/2019-08-31 0.7; 2017-09-01/2018-08-31 0.6")).toBe("A <2019-08-31> 0.7; <2018-08-31> 0.6")
    expect(words.named({ issuer: "A", year: "2018-09-01/2019-08-31", count: 3 })).toBe("A <2019-08-31> 3")
    expect(words.group.rest({ a: "2018-09-01/2019-08-31", b: 1 })).toBe('{"a":"<2019-08-31>","b":1}')
  })

  it("leave alone what no period is: text that is no function, years, dates, null and numbers", () => {
    expect(words.plain).toBe("2018-09-01/2019-08-31")
    expect(words.named({ issuer: "2019-08-31", year: "2019", count: null })).toBe("2019-08-31 2019 null")
    fc.assert(fc.property(fc.string(), (text) => words.alone(text) === text))
  })
})
