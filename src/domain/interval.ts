// Interval arithmetic for printed figures. A printed 12.3 stands for anything in [12.25, 12.35]; carrying that through a sum
// or a quotient means that rounding is never blamed for a fault, and a fault never excused as rounding.

/** A closed range of what a figure may be; `high` may be infinite ("more than 4,500"). */
export type Interval = { low: number; high: number }

export function exactly(value: number): Interval {
  return { low: value, high: value }
}

/** What a printed number stands for: half a unit of its last decimal to either side. */
export function printedInterval({ value, decimals }: { value: number; decimals: number }): Interval {
  const half = 0.5 * 10 ** -decimals
  return { low: value - half, high: value + half }
}

export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high }
}

export function minus(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low }
}

export function times(a: Interval, b: Interval): Interval {
  const products = [product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high)]
  return { low: Math.min(...products), high: Math.max(...products) }
}

/** Nothing of anything is nothing, however much that is: an open end stands for figures that are all finite. */
function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b
}

/** Quotient; throws RangeError when the divisor may be zero or negative, which no caller's figures can be. */
export function over(a: Interval, b: Interval): Interval {
  if (b.low <= 0) throw new RangeError(`a divisor must be positive, not [${b.low}, ${b.high}]`)
  return times(a, { low: 1 / b.high, high: 1 / b.low })
}

export function scaled(a: Interval, factor: number): Interval {
  return times(a, exactly(factor))
}

export function sumOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce(plus, exactly(0))
}

/**
 * The mean of values by weights that are known to lie in intervals of their own; null where nothing may weigh anything, or a weight has
 * no end. Its own ends are reached with every weight at one end of its interval: the greater values heavy for the upper one.
 */
export function weightedMean(parts: readonly { value: Interval; weight: Interval }[]): Interval | null {
  const weighed = parts.map(({ value, weight }) => ({ value, weight: { low: Math.max(0, weight.low), high: weight.high } }))
  const all = sumOf(weighed.map(({ weight }) => weight))
  if (all.low <= 0 || !Number.isFinite(all.high)) return null
  const lowest = weighed.map(({ value, weight }) => ({ value: value.low, weight })).toSorted((a, b) => a.value - b.value)
  const highest = weighed.map(({ value, weight }) => ({ value: value.high, weight })).toSorted((a, b) => b.value - a.value)
  return { low: Math.min(...meansOf(lowest)), high: Math.max(...meansOf(highest)) }
}

/** The means with none, one, two … of the first heavy and the others light. */
function meansOf(parts: readonly { value: number; weight: Interval }[]): number[] {
  return [...parts, null].map((_, heavy) => {
    const weights = parts.map(({ weight }, place) => (place < heavy ? weight.high : weight.low))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return parts.reduce((sum, { value }, place) => sum + product(value, weights[place] ?? 0), 0) / total
  })
}

/** What lies in all of them, or null when nothing does. Intervals that only touch share that point. */
export function intersection(intervals: readonly Interval[]): Interval | null {
  const low = Math.max(...intervals.map((interval) => interval.low))
  const high = Math.min(...intervals.map((interval) => interval.high))
  if (low > high + tolerance(low)) return null
  return { low: Math.min(low, high), high: Math.max(low, high) }
}

/** Touching counts as overlapping: 4,298.55 and 4,298.56 may be the same figure, rounded up and down. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high + tolerance(a.low) && b.low <= a.high + tolerance(b.low)
}

export function contains(interval: Interval, value: number): boolean {
  return overlap(interval, exactly(value))
}

export function middle({ low, high }: Interval): number {
  return (low + high) / 2
}

/** Room for binary noise: a billionth of the size compared. */
function tolerance(size: number): number {
  return 1e-9 * Math.max(1, Math.abs(size))
}
