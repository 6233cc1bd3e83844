// Interval arithmetic: whatever the unrounded figures were, the result computed from them lies in the computed interval.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  contains,
  exactly,
  type Interval,
  intersection,
  middle,
  minus,
  over,
  overlap,
  plus,
  printedInterval,
  scaled,
  sumOf,
  times,
  weightedMean,
} from "@/domain/interval"

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const width = fc.double({ min: 0, max: 1e4, noNaN: true })
const fraction = fc.double({ min: 0, max: 1, noNaN: true })

/** An interval and a point inside it, which stands for the unrounded figure. */
type Held = { interval: Interval; inside: number }
const held: fc.Arbitrary<Held> = fc
  .tuple(number, width, fraction)
  .map(([low, wide, at]) => ({ interval: { low, high: low + wide }, inside: Math.min(low + wide, low + wide * at) }))
const positive: fc.Arbitrary<Held> = fc
  .tuple(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), width, fraction)
  .map(([low, wide, at]) => ({ interval: { low, high: low + wide }, inside: Math.min(low + wide, low + wide * at) }))

describe("interval arithmetic", () => {
  it("holds the sum, difference and product of any figures inside", () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        expect(contains(plus(a.interval, b.interval), a.inside + b.inside)).toBe(true)
        expect(contains(minus(a.interval, b.interval), a.inside - b.inside)).toBe(true)
        expect(contains(times(a.interval, b.interval), a.inside * b.inside)).toBe(true)
      }),
    )
  })

  it("holds the quotient by any positive figure", () => {
    fc.assert(fc.property(held, positive, (a, b) => contains(over(a.interval, b.interval), a.inside / b.inside)))
  })

  it("holds the mean of any figures by any weights inside, and no more than it must", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(held, positive), { minLength: 1, maxLength: 6 }), (parts) => {
        const mean = weightedMean(parts.map(([value, weight]) => ({ value: value.interval, weight: weight.interval })))
        const total = parts.reduce((sum, [, weight]) => sum + weight.inside, 0)
        const inside = parts.reduce((sum, [value, weight]) => sum + value.inside * weight.inside, 0) / total
        expect(mean !== null && contains(mean, inside)).toBe(true)
        expect(mean?.low).toBeGreaterThanOrEqual(Math.min(...parts.map(([{ interval }]) => interval.low)) - 1e-3)
        expect(mean?.high).toBeLessThanOrEqual(Math.max(...parts.map(([{ interval }]) => interval.high)) + 1e-3)
      }),
    )
  })

  it("has no mean where nothing may weigh anything, or a weight has no end", () => {
    expect(weightedMean([])).toBeNull()
    expect(weightedMean([{ value: exactly(3), weight: { low: 0, high: 2 } }])).toBeNull()
    expect(weightedMean([{ value: exactly(3), weight: { low: 1, high: Number.POSITIVE_INFINITY } }])).toBeNull()
  })

  it("holds the sum of many figures", () => {
    fc.assert(
      fc.property(fc.array(held, { maxLength: 12 }), (all) =>
        contains(
          sumOf(all.map(({ interval }) => interval)),
          all.reduce((sum, { inside }) => sum + inside, 0),
        ),
      ),
    )
  })

  it("has ends that figures reach: it is no wider than it must be", () => {
    const [a, b] = [
      { low: -2, high: 3 },
      { low: 4, high: 5 },
    ]
    expect(plus(a, b)).toEqual({ low: 2, high: 8 })
    expect(minus(a, b)).toEqual({ low: -7, high: -1 })
    expect(times(a, b)).toEqual({ low: -10, high: 15 })
    expect(over({ low: 10, high: 20 }, { low: 4, high: 5 })).toEqual({ low: 2, high: 5 })
    expect(scaled(a, -2)).toEqual({ low: -6, high: 4 })
    expect(middle(a)).toBe(0.5)
    expect(sumOf([])).toEqual(exactly(0))
  })

  it("keeps its ends in order", () => {
    fc.assert(
      fc.property(
        held,
        held,
        number,
        (a, b, factor) =>
          [plus, minus, times].every((combine) => combine(a.interval, b.interval).low <= combine(a.interval, b.interval).high) &&
          scaled(a.interval, factor).low <= scaled(a.interval, factor).high,
      ),
    )
  })

  it("refuses a divisor that may be zero or negative", () => {
    for (const divisor of [exactly(0), { low: -1, high: 2 }, { low: -3, high: -2 }]) expect(() => over(exactly(1), divisor)).toThrow(RangeError)
  })

  it("takes an open end ('more than') through sums, products and quotients without losing its number", () => {
    const open = { low: 4, high: Number.POSITIVE_INFINITY }
    expect(plus(open, exactly(1))).toEqual({ low: 5, high: Number.POSITIVE_INFINITY })
    expect(times(open, exactly(0))).toEqual(exactly(0))
    expect(times(open, { low: 0, high: 2 })).toEqual({ low: 0, high: Number.POSITIVE_INFINITY })
    expect(over(open, open)).toEqual({ low: 0, high: Number.POSITIVE_INFINITY })
  })
})

describe("intersection", () => {
  it("holds every figure that lies in all of the intervals", () => {
    fc.assert(
      fc.property(number, fc.array(fc.tuple(width, width), { minLength: 1, maxLength: 8 }), (inside, sides) => {
        const common = intersection(sides.map(([below, above]) => ({ low: inside - below, high: inside + above })))
        expect(common !== null && contains(common, inside)).toBe(true)
      }),
    )
  })

  it("is null exactly where two intervals do not overlap", () => {
    fc.assert(fc.property(held, held, (a, b) => (intersection([a.interval, b.interval]) === null) === !overlap(a.interval, b.interval)))
  })

  it("lies inside each interval and does not depend on their order", () => {
    fc.assert(
      fc.property(fc.array(held, { minLength: 1, maxLength: 6 }), (all) => {
        const intervals = all.map(({ interval }) => interval)
        const common = intersection(intervals)
        expect(intersection(intervals.toReversed())).toEqual(common)
        if (common !== null) expect(intervals.every((interval) => contains(interval, common.low) && contains(interval, common.high))).toBe(true)
      }),
    )
  })

  it("of intervals that only touch is that point", () => {
    expect(intersection([printedInterval({ value: 12.3, decimals: 1 }), printedInterval({ value: 12.4, decimals: 1 })])).toEqual({
      low: expect.closeTo(12.35, 9),
      high: expect.closeTo(12.35, 9),
    })
  })
})
