// A change as one says it is never more than a few points off, and says on which side.
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rough, SHARES } from "@/domain/rough"

describe("rough", () => {
  it.each([
    [-46.5, { kind: "share", direction: "down", share: "half", lean: "under" }],
    [-39.5, { kind: "share", direction: "down", share: "two-fifths", lean: "exact" }],
    [-27, { kind: "share", direction: "down", share: "quarter", lean: "over" }],
    [75.5, { kind: "share", direction: "up", share: "three-quarters", lean: "exact" }],
    [-50, { kind: "share", direction: "down", share: "half", lean: "exact" }],
    [100, { kind: "times", times: 2, lean: "exact" }],
    [125, { kind: "times", times: 2, lean: "over" }],
    [474.4, { kind: "times", times: 6, lean: "under" }],
    [-100, { kind: "gone" }],
    [0, { kind: "percent", direction: "same", percent: 0 }],
    [-0.7, { kind: "percent", direction: "down", percent: 0.7 }],
    [-140, { kind: "percent", direction: "down", percent: 140 }],
  ])("says %d percent as %o", (percent, said) => {
    expect(rough(percent)).toEqual(said)
  })

  it("names a share within seven points, on the side that it says", () => {
    fc.assert(
      fc.property(fc.double({ min: -99.9, max: 94, noNaN: true }), (percent) => {
        const said = rough(percent)
        if (said.kind !== "share") return
        const off = Math.abs(percent) / 100 - SHARES[said.share]
        expect(said.direction).toBe(percent > 0 ? "up" : "down")
        expect(Math.abs(off)).toBeLessThan(0.1001)
        if (said.lean === "exact") expect(Math.abs(off)).toBeLessThanOrEqual(0.01)
        if (said.lean === "under") expect([off < 0, off >= -0.0400001]).toEqual([true, true])
        if (said.lean === "over") expect(off).toBeGreaterThan(0)
      }),
    )
  })

  it("names a number of times that is reached, or all but reached", () => {
    fc.assert(
      fc.property(fc.double({ min: 95, max: 5000, noNaN: true }), (percent) => {
        const said = rough(percent)
        if (said.kind !== "times") throw new Error("no number of times")
        const factor = 1 + percent / 100
        expect(factor).toBeGreaterThanOrEqual(said.times * 0.949)
        expect(factor).toBeLessThan(said.times + 1)
        if (said.lean === "under") expect(factor).toBeLessThan(said.times)
        if (said.lean === "over") expect(factor).toBeGreaterThan(said.times)
      }),
    )
  })
})
