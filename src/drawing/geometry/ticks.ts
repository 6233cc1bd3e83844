// Value axes: round ticks from zero, their places, and which of them have room for their words.
import { textWidth } from "./text"

/** Round ticks from zero to the first one at or above `max`, at most `count` steps of 1, 2, 2.5 or 5 × 10ⁿ. */
export function niceTicks(max: number, count: number): number[] {
  if (!(max > 0)) return [0, 1]
  const least = max / count
  const power = 10 ** Math.floor(Math.log10(least))
  const step = ([1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10) * power
  const steps = Math.ceil((max / step) * (1 - 1e-9))
  return Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12)))
}

/** The same from the last round step at or below `min`, which may lie below zero; zero is always among them. */
export function niceTicksBetween(min: number, max: number, count: number): number[] {
  if (!(min < 0)) return niceTicks(max, count)
  const [, step = 1] = niceTicks(max - min, count)
  const [first, last] = [Math.floor((min / step) * (1 + 1e-9)), Math.ceil((Math.max(0, max) / step) * (1 - 1e-9))]
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** Room under a plot for one line of words. */
export const AXIS_HEIGHT = 26

/** A value in pixels along an axis; `start` and `end` are the values at its ends. */
export type Scale = (value: number) => number

export function linear(end: number, from: number, to: number, start = 0): Scale {
  return (value) => from + ((value - start) / (end - start)) * (to - from)
}

/** A rule of the grid; `text` null: a rule alone, its words would touch those of a neighbour. */
export type Tick = { value: number; at: number; text: string | null }

export const TICK_FONT = 12

/** Ticks in pixels. `along` "x": every so many ticks has its word, that neighbours keep 8 pixels between them. */
export function placeTicks(values: readonly number[], scale: Scale, format: (value: number) => string, along: "x" | "y"): Tick[] {
  const ticks = values.map((value) => ({ value, at: scale(value), text: format(value) }))
  const [first, second] = ticks
  if (along === "y" || first === undefined || second === undefined) return ticks
  const widest = Math.max(...ticks.map(({ text }) => textWidth(text, TICK_FONT)))
  const every = Math.max(1, Math.ceil((widest + 8) / Math.max(1, Math.abs(second.at - first.at))))
  return ticks.map((tick, i) => (i % every === 0 ? tick : { ...tick, text: null }))
}

/** Room at the left of a plot for the words of its ticks. */
export function axisRoom(values: readonly number[], format: (value: number) => string): number {
  return Math.max(24, ...values.map((value) => textWidth(format(value), TICK_FONT))) + 10
}
