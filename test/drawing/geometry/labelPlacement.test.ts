// Labels of marks, as properties over arbitrary crowds: apart from each other and from every mark, inside, and always the same.
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Box, isInside, overlap } from "@/drawing/geometry/box"
import { crosses, type LabelRequest, placeLabels } from "@/drawing/geometry/labelPlacement"

const plot: Box = { x: 40, y: 10, width: 420, height: 320 }

const request = fc.record({
  at: fc.record({ x: fc.integer({ min: 50, max: 450 }), y: fc.integer({ min: 20, max: 320 }) }),
  priority: fc.integer({ min: 0, max: 3 }),
  full: fc.record({ width: fc.integer({ min: 30, max: 220 }), height: fc.constantFrom(16, 32, 64) }),
})
const crowds = fc
  .array(request, { maxLength: 30 })
  .map((list) =>
    list.map(({ at, priority, full }, i): LabelRequest => ({ id: `mark-${i}`, at, radius: 6, priority, sizes: [full, { width: 20, height: 16 }] })),
  )

describe("placeLabels", () => {
  it("never lets two labels overlap", () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const boxes = [...placeLabels(crowd, plot).values()].map(({ box }) => box)
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false)
        })
      }),
      { numRuns: 60 },
    )
  })

  it("keeps every label inside the plot, off every mark and off what is taken", () => {
    const taken: Box = { x: 60, y: 20, width: 90, height: 30 }
    fc.assert(
      fc.property(crowds, (crowd) => {
        for (const { box } of placeLabels(crowd, plot, [taken]).values()) {
          expect(isInside(box, plot)).toBe(true)
          expect(overlap(box, taken)).toBe(false)
          for (const { at } of crowd) expect(overlap(box, { x: at.x - 6, y: at.y - 6, width: 12, height: 12 })).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  it("draws no leader through another label", () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const labels = [...placeLabels(crowd, plot).values()]
        for (const label of labels)
          for (const other of labels) if (label !== other && label.leader !== null) expect(crosses(label.leader.from, label.leader.to, other.box)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it("gives the same places whatever the order of the marks", () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const places = (list: readonly LabelRequest[]) => [...placeLabels(list, plot)].toSorted(([a], [b]) => (a < b ? -1 : 1))
        expect(places(crowd.toReversed())).toEqual(places(crowd))
      }),
      { numRuns: 40 },
    )
  })

  it("serves the important label first where there is room for one full label only", () => {
    const narrow: Box = { x: 0, y: 0, width: 150, height: 40 }
    const both = (first: number, second: number): LabelRequest[] => [
      {
        id: "a",
        at: { x: 10, y: 20 },
        radius: 5,
        priority: first,
        sizes: [
          { width: 100, height: 30 },
          { width: 14, height: 14 },
        ],
      },
      {
        id: "b",
        at: { x: 140, y: 20 },
        radius: 5,
        priority: second,
        sizes: [
          { width: 100, height: 30 },
          { width: 14, height: 14 },
        ],
      },
    ]
    const forms = (list: LabelRequest[]) => ["a", "b"].map((id) => placeLabels(list, narrow).get(id)?.form)
    expect(forms(both(0, 1))).toEqual([0, 1])
    expect(forms(both(1, 0))).toEqual([1, 0])
  })

  it("keeps a name in the part of the plot it belongs to, and lets only a number leave it", () => {
    const within: Box = { x: 40, y: 10, width: 60, height: 60 }
    fc.assert(
      fc.property(crowds, (crowd) => {
        const kept = crowd.map((request) => ({ ...request, within }))
        for (const label of placeLabels(kept, plot).values()) if (label.form === 0) expect(isInside(label.box, within)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it("leaves a label out that fits nowhere, rather than clip it", () => {
    expect(
      placeLabels([{ id: "a", at: { x: 5, y: 5 }, radius: 5, priority: 0, sizes: [{ width: 90, height: 16 }] }], { x: 0, y: 0, width: 60, height: 60 }).size,
    ).toBe(0)
  })
})

describe("crosses", () => {
  const box: Box = { x: 10, y: 10, width: 10, height: 10 }
  it.each([
    ["through the middle", { x: 0, y: 15 }, { x: 30, y: 15 }, true],
    ["along an edge", { x: 0, y: 10 }, { x: 30, y: 10 }, false],
    ["past a corner", { x: 0, y: 12 }, { x: 12, y: 0 }, false],
    ["ending before it", { x: 0, y: 15 }, { x: 9, y: 15 }, false],
  ])("is right about a segment %s", (_, from, to, met) => {
    expect(crosses(from, to, box)).toBe(met)
  })
})
