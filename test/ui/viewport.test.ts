// Zoom and pan: what stays where it is, and what cannot be lost from sight.
import fc from "fast-check"
import { expect, it } from "vitest"
import { fitted, inside, panned, showing, toPicture, toScreen, zoomed } from "@/ui/viewport"

const PICTURE = { width: 1200, height: 900 }
const SCREEN = { width: 800, height: 600 }
const START = fitted(PICTURE, SCREEN)
const onScreen = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) })

it("fits the whole picture, in the middle", () => {
  expect(fitted({ width: 1000, height: 500 }, SCREEN)).toEqual({ scale: 0.8, left: 0, top: 100 })
})

it("keeps the point under the pointer where it is while zooming in", () => {
  fc.assert(
    fc.property(onScreen, fc.double({ min: 1, max: 8, noNaN: true }), (at, factor) => {
      const before = toPicture(START, at)
      const after = toScreen(zoomed(START, factor, at, PICTURE, SCREEN), before)
      expect(after.x).toBeCloseTo(at.x, 6)
      expect(after.y).toBeCloseTo(at.y, 6)
    }),
  )
})

it("never zooms out beyond the whole picture nor in beyond sixteen times", () => {
  expect(zoomed(START, 0.01, { x: 0, y: 0 }, PICTURE, SCREEN).scale).toBeCloseTo(START.scale)
  expect(zoomed(START, 1e6, { x: 0, y: 0 }, PICTURE, SCREEN).scale).toBe(16)
})

it("always keeps part of the picture in the middle of the window", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }), (x, y) => {
      const middle = toPicture(panned(START, { x, y }, PICTURE, SCREEN), { x: 400, y: 300 })
      const nearest = inside(middle, PICTURE)
      expect(nearest.x).toBeCloseTo(middle.x, 6)
      expect(nearest.y).toBeCloseTo(middle.y, 6)
    }),
  )
})

it("moves just far enough to show a point, and not at all for one in sight", () => {
  const close = zoomed(START, 8, { x: 400, y: 300 }, PICTURE, SCREEN)
  expect(showing(close, toPicture(close, { x: 400, y: 300 }), PICTURE, SCREEN)).toBe(close)
  const shown = showing(close, toPicture(close, { x: 900, y: 300 }), PICTURE, SCREEN)
  expect(toScreen(shown, toPicture(close, { x: 900, y: 300 })).x).toBeCloseTo(800 - 32)
})
