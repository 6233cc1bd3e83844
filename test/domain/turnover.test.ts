// The algebra of turnover: formulas turned into one another without loss, bounds where joiners are not printed, whole people.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { contains, exactly, type Interval, plus, printedInterval } from "@/domain/interval"
import {
  gapBetween,
  isPossible,
  isTurnoverBasis,
  leaversOf,
  overClosing,
  overClosingPlusLeavers,
  rateOf,
  TURNOVER_BASES,
  wholeLeavers,
} from "@/domain/turnover"
import { realDataset } from "../support/dataset"

const [A, B, C, D] = TURNOVER_BASES
const people = fc.integer({ min: 1, max: 20_000 })
const somebody = fc.integer({ min: 0, max: 20_000 })
const close = (value: number, other: number) => Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(other))

describe("the formulas", () => {
  it("are those of the catalogue, and no other word is one", () => {
    expect(realDataset.catalogue.methods.map(({ id }) => id)).toEqual([...TURNOVER_BASES])
    expect([A, undefined, "", "leavers"].map(isTurnoverBasis)).toEqual([true, false, false, false])
  })

  it("give a, b, c of one year: 460 leavers, 400 left, 100 joined", () => {
    expect(rateOf(exactly(460), A, exactly(400)).low).toBeCloseTo(1.15, 12)
    expect(rateOf(exactly(460), B, exactly(400)).low).toBeCloseTo(460 / 860, 12)
    expect(rateOf(exactly(460), C, exactly(400), exactly(100)).low).toBeCloseTo(460 / 960, 12)
  })

  it("turn a into b and back without loss", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), (a) => {
        const back = overClosing(overClosingPlusLeavers(exactly(a)))
        return close(back.low, a) && close(back.high, a)
      }),
    )
  })

  it("turn b into a and back without loss", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.95, noNaN: true }), (b) => {
        const back = overClosingPlusLeavers(overClosing(exactly(b)))
        return close(back.low, b) && close(back.high, b)
      }),
    )
  })

  it("widen the rounding of b by 1/(1−b)² in a", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.9, noNaN: true }), (b) => {
        const r = 0.0005
        const { low, high } = overClosing({ low: b - r, high: b + r })
        expect(high - low).toBeCloseTo((2 * r) / ((1 - b) ** 2 - r ** 2), 9)
      }),
    )
  })

  it("refuse a b of 100 % or more, which leaves nobody to divide by", () => {
    for (const b of [1, 1.2]) expect(() => overClosing(exactly(b))).toThrow(RangeError)
    expect([isPossible(exactly(1), A), isPossible(exactly(1), B), isPossible(exactly(1), C), isPossible({ low: 0.99, high: 1.01 }, B)]).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  it("have no upper end where rounding may have made b 100 %", () => {
    expect(overClosing({ low: 0.75, high: 1.005 })).toEqual({ low: 3, high: Number.POSITIVE_INFINITY })
    expect(rateOf({ low: 3, high: Number.POSITIVE_INFINITY }, B, exactly(1))).toEqual({ low: 0.75, high: 1 })
    expect(wholeLeavers({ low: 0.995, high: 1.005 }, B, 1)).toEqual({ feasible: true, below: 199, above: 199 })
  })

  it.each([A, B])("give the leavers back that %s was made of", (basis) => {
    fc.assert(
      fc.property(somebody, people, (leavers, closing) => {
        const back = leaversOf(rateOf(exactly(leavers), basis, exactly(closing)), basis, exactly(closing), null)
        expect(back.low).toBeCloseTo(leavers, 5)
        expect(back.high).toBeCloseTo(leavers, 5)
      }),
    )
  })

  it("give the leavers back that c was made of, where the joiners are printed", () => {
    fc.assert(
      fc.property(somebody, people, somebody, (leavers, closing, joiners) => {
        const rate = rateOf(exactly(leavers), C, exactly(closing), exactly(joiners))
        const back = leaversOf(rate, C, exactly(closing), exactly(joiners))
        expect(back.low).toBeCloseTo(leavers, 4)
        expect(back.high).toBeCloseTo(leavers, 4)
      }),
    )
  })

  it.each(TURNOVER_BASES)("rise with the leavers: %s", (basis) => {
    fc.assert(
      fc.property(somebody, fc.integer({ min: 1, max: 500 }), people, somebody, (leavers, more, closing, joiners) => {
        const rate = (count: number) => rateOf(exactly(count), basis, exactly(closing), exactly(joiners)).low
        expect(rate(leavers + more)).toBeGreaterThan(rate(leavers))
      }),
    )
  })

  it.each(TURNOVER_BASES)("hold the true rate whatever the unrounded inputs were: %s", (basis) => {
    const wide = (value: number, by: number): Interval => ({ low: Math.max(0, value - by), high: value + by })
    fc.assert(
      fc.property(somebody, people, somebody, fc.double({ min: 0, max: 0.9, noNaN: true }), (leavers, closing, joiners, by) => {
        const others = { [A]: closing, [B]: closing + leavers, [C]: closing + leavers + joiners, [D]: closing }[basis]
        const rate = rateOf(wide(leavers, by), basis, wide(closing, by), wide(joiners, by))
        expect(contains(rate, leavers / others)).toBe(true)
      }),
    )
  })

  it("bound the leavers under c from below, whatever the joiners were", () => {
    fc.assert(
      fc.property(somebody, people, somebody, (leavers, closing, joiners) => {
        const printed = leavers / (closing + leavers + joiners)
        const bound = leaversOf(exactly(printed), C, exactly(closing), null)
        expect(bound.low).toBeLessThanOrEqual(leavers + 1e-6)
        expect(bound.high).toBe(Number.POSITIVE_INFINITY)
        // With no joiners at all the bound is the truth: it cannot be tightened.
        if (joiners === 0) expect(bound.low).toBeCloseTo(leavers, 5)
      }),
    )
  })

  it("take a rate that rounding carries below zero for zero leavers at least", () => {
    expect(leaversOf(printedInterval({ value: 0, decimals: 2 }), A, exactly(100), null).low).toBe(0)
    expect(leaversOf(printedInterval({ value: 0, decimals: 2 }), B, exactly(100), null).low).toBe(0)
  })

  it("refuse a rate without anybody in its denominator", () => {
    expect(() => rateOf(exactly(0), B, exactly(0))).toThrow(RangeError)
    expect(() => rateOf(exactly(3), A, exactly(0))).toThrow(RangeError)
    expect(rateOf(exactly(3), B, exactly(0))).toEqual(exactly(1))
  })
})

describe("bands merged by people", () => {
  const band = fc.tuple(people, fc.integer({ min: 0, max: 5_000 })).map(([closing, leavers]) => ({ closing, leavers }))
  const bands = fc.array(band, { minLength: 2, maxLength: 6 })
  const total = (all: readonly { closing: number; leavers: number }[], of: "closing" | "leavers") => all.reduce((sum, each) => sum + each[of], 0)

  it.each([A, B])("equal the rate of all the people: %s", (basis) => {
    fc.assert(
      fc.property(bands, (all) => {
        const back = all.map(({ closing, leavers }) => leaversOf(rateOf(exactly(leavers), basis, exactly(closing)), basis, exactly(closing), null))
        const merged = rateOf(back.reduce(plus), basis, exactly(total(all, "closing")))
        const whole = rateOf(exactly(total(all, "leavers")), basis, exactly(total(all, "closing")))
        expect(merged.low).toBeCloseTo(whole.low, 7)
        expect(merged.high).toBeCloseTo(whole.high, 7)
      }),
    )
  })

  it.each([A, B])("lie between the rates of their parts: %s", (basis) => {
    fc.assert(
      fc.property(bands, (all) => {
        const rates = all.map(({ closing, leavers }) => rateOf(exactly(leavers), basis, exactly(closing)).low)
        const merged = rateOf(exactly(total(all, "leavers")), basis, exactly(total(all, "closing"))).low
        expect(merged).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12)
        expect(merged).toBeLessThanOrEqual(Math.max(...rates) + 1e-12)
      }),
    )
  })
})

describe("wholeLeavers", () => {
  const printed = fc.record({ tenths: fc.integer({ min: 0, max: 999 }), decimals: fc.constantFrom(0, 1, 2) })

  it.each([A, B])("is feasible exactly where one whole number, tried one by one, gives the printed rate: %s", (basis) => {
    fc.assert(
      fc.property(printed, fc.integer({ min: 1, max: 400 }), ({ tenths, decimals }, closing) => {
        // Thirds of a unit keep the ends of the interval off every fraction of whole people.
        const value = tenths / 10 / 100 + 1e-7
        const { low, high } = printedInterval({ value, decimals: decimals + 2 })
        if (high >= 1) return
        const rate = (leavers: number) => (basis === A ? leavers / closing : leavers / (closing + leavers))
        const fits: number[] = []
        for (let leavers = 0; rate(leavers) <= high; leavers++) if (rate(leavers) >= low) fits.push(leavers)
        const found = wholeLeavers({ low, high }, basis, closing)
        expect(found.feasible).toBe(fits.length > 0)
        if (found.feasible) expect(fits).toContain(found.below)
        else {
          expect(found.above).toBe(found.below + 1)
          expect(rate(found.below)).toBeLessThan(low)
          expect(rate(found.above)).toBeGreaterThan(high)
        }
      }),
      { numRuns: 300 },
    )
  })

  it("finds 64 of 141 behind 45.4 %, and nobody behind 35.6 %", () => {
    expect(wholeLeavers({ low: 0.4535, high: 0.4545 }, A, 141)).toEqual({ feasible: true, below: 64, above: 64 })
    expect(wholeLeavers({ low: 0.3555, high: 0.3565 }, A, 141)).toEqual({ feasible: false, below: 50, above: 51 })
  })

  it("takes every rate printed from whole people, to any decimals, for feasible", () => {
    fc.assert(
      fc.property(fc.constantFrom(A, B), people, somebody, fc.integer({ min: 0, max: 4 }), (basis, closing, leavers, decimals) => {
        const percent = Number((100 * (basis === A ? leavers / closing : leavers / (closing + leavers))).toFixed(decimals))
        const { low, high } = printedInterval({ value: percent, decimals })
        if (basis === B && high >= 100) return
        expect(wholeLeavers({ low: low / 100, high: high / 100 }, basis, closing).feasible).toBe(true)
      }),
    )
  })
})

describe("gapBetween", () => {
  it("is zero where two counts can be the same, and the least distance where they cannot, either way round", () => {
    const count = fc.tuple(somebody, fc.nat(50)).map(([low, wide]) => ({ low, high: low + wide }))
    fc.assert(
      fc.property(count, count, (a, b) => {
        const apart = Math.max(0, a.low - b.high, b.low - a.high)
        expect(gapBetween(a, b)).toBe(apart)
        expect(gapBetween(b, a)).toBe(apart)
      }),
    )
  })
})
