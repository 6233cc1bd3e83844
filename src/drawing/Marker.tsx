// The mark of an issuer: its shape follows its colour, so that neither is needed alone. Hollow = computed, not printed.
import { issuerFill, issuerShape, type SHAPES } from "@/figures/issuerColours"

const PATHS: Readonly<Record<Exclude<(typeof SHAPES)[number], "circle">, string>> = {
  diamond: "M0 -8L8 0L0 8L-8 0Z",
  square: "M-6 -6H6V6H-6Z",
  triangle: "M0 -7L7.5 6L-7.5 6Z",
  "triangle-down": "M0 7L7.5 -6L-7.5 -6Z",
  hexagon: "M-7 0L-3.5 -6.5H3.5L7 0L3.5 6.5H-3.5Z",
  cross: "M-2.5 -7H2.5V-2.5H7V2.5H2.5V7H-2.5V2.5H-7V-2.5H-2.5Z",
}

export function Marker({ tone, x, y, hollow }: { tone: number; x: number; y: number; hollow: boolean }) {
  const colour = issuerFill(tone)
  const paint = { fill: hollow ? "var(--card)" : colour, stroke: colour, strokeWidth: hollow ? 2.5 : 0 }
  const shape = issuerShape(tone)
  if (shape === "circle") return <circle cx={x} cy={y} r={hollow ? 5.5 : 6.5} {...paint} />
  return <path d={PATHS[shape]} transform={`translate(${x} ${y})`} {...paint} />
}

/** Hatching for computed figures in the colours asked for; solid is kept for what is printed. `id` is the drawing's own. */
export function Hatches({ id, tones }: { id: string; tones: readonly number[] }) {
  return (
    <defs>
      {[...new Set(tones)].map((tone) => (
        <pattern key={tone} id={hatchId(id, tone)} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--card)" />
          <rect width="2.5" height="6" fill={issuerFill(tone)} />
        </pattern>
      ))}
    </defs>
  )
}

export function hatchId(id: string, tone: number): string {
  return `hatch-${id}-${tone}`
}
