// The QR code, held against what the standard says of every code: three finders, timing lines, quiet zone.
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { qrCode } from "@/export/qr"

/** Dark squares by place. */
function squares(text: string): { size: number; dark: Set<string> } {
  const { d, size } = qrCode(text)
  return { size, dark: new Set([...d.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`)) }
}

describe("a QR code", () => {
  it("has a quiet zone of four, three finders and timing lines, whatever the address", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        const { size, dark } = squares(address)
        const modules = size - 8
        expect((modules - 17) % 4).toBe(0)
        for (const place of dark) {
          const [x = 0, y = 0] = place.split(" ").map(Number)
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(4)
          expect(Math.max(x, y)).toBeLessThan(size - 4)
        }
        for (const [left, top] of [
          [4, 4],
          [size - 11, 4],
          [4, size - 11],
        ] as const)
          for (let y = 0; y < 7; y++)
            for (let x = 0; x < 7; x++) {
              const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3))
              expect(dark.has(`${left + x} ${top + y}`), `${x} ${y}`).toBe(ring !== 2)
            }
        for (let i = 8; i < modules - 8; i++) expect(dark.has(`${4 + i} 10`), `timing ${i}`).toBe(i % 2 === 0)
      }),
      { numRuns: 40 },
    )
  })

  it("refuses what no code can hold", () => {
    expect(() => qrCode("x".repeat(5000))).toThrow()
  })
})
