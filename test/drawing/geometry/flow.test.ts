// Panels in rows: all of them, in order, apart from each other and inside the width, and as wide as they ask for where there is room.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { flow } from "@/drawing/geometry/flow"

const items = fc.array(fc.record({ basis: fc.integer({ min: 100, max: 700 }), grow: fc.integer({ min: 1, max: 10 }), max: fc.constant(640) }), {
  minLength: 1,
  maxLength: 9,
})

describe("flow", () => {
  it("places every panel once, in order, apart and within the width", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 120, max: 1400 }), (list, width) => {
        const rows = flow(list, width, 28)
        expect(rows.flat().map(({ index }) => index)).toEqual(list.map((_, i) => i))
        for (const row of rows)
          for (const [i, { x, width: own }] of row.entries()) {
            expect(own).toBeGreaterThan(0)
            expect(x + own).toBeLessThanOrEqual(width + 1e-6)
            if (i > 0) expect(x).toBeCloseTo((row[i - 1]?.x ?? 0) + (row[i - 1]?.width ?? 0) + 28, 6)
          }
      }),
    )
  })

  it("gives a panel no less than it asks for unless it stands alone, and never more than its most", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 120, max: 1400 }), (list, width) => {
        for (const row of flow(list, width, 28))
          for (const { index, width: own } of row) {
            const { basis, max } = list[index] ?? { basis: 0, max: 0 }
            expect(own).toBeLessThanOrEqual(max + 1e-6)
            expect(own).toBeGreaterThanOrEqual(Math.min(basis, max, width) - 1e-6)
          }
      }),
    )
  })

  it("fills a row whose panels may still grow", () => {
    const row = flow(
      [
        { basis: 136, grow: 1, max: 640 },
        { basis: 268, grow: 3, max: 640 },
      ],
      532,
      28,
    )[0]
    expect(row).toEqual([
      { index: 0, x: 0, width: 161 },
      { index: 1, x: 189, width: 343 },
    ])
  })

  it("gives what a full panel may not take to the others", () => {
    const row = flow(
      [
        { basis: 100, grow: 5, max: 200 },
        { basis: 100, grow: 1, max: 640 },
      ],
      628,
      28,
    )[0]
    expect(row?.map(({ width }) => width)).toEqual([200, 400])
  })
})
