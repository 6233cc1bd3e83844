// Colours and shapes of issuers in drawings, for any number of issuers: the first have colours of their own in the tokens,
// further ones get hues that lie far from one another, mixed with the ink so that they stand out on light and dark cards.

/** How many issuers have a colour in tokens.css. */
const NAMED = 6
/** The golden angle: however many hues are taken, the next one lies far from all. */
const TURN = 137.508
const FIRST_HUE = 20

/** The fill of an issuer's mark: solid for the latest year, lighter for earlier ones. `tone`: 0, 1, 2 … in order of the reports. */
export function issuerFill(tone: number, prior = false): string {
  const colour = tone < NAMED ? `var(--issuer-${tone})` : `color-mix(in oklab, oklch(0.64 0.16 ${hue(tone - NAMED)}) 78%, var(--ink))`
  return prior ? `color-mix(in srgb, ${colour} 45%, var(--card))` : colour
}

function hue(further: number): number {
  return Math.round((FIRST_HUE + further * TURN) % 360)
}

/** The first part in the issuer's colour, further parts ever lighter. */
export function partFill(tone: number, part: number): string {
  const share = [100, 50, 28][part] ?? 20
  return share === 100 ? issuerFill(tone) : `color-mix(in srgb, ${issuerFill(tone)} ${share}%, var(--card))`
}

/** Shapes in turn; seven shapes and six colours meet again only at the forty-third issuer. */
export const SHAPES = ["circle", "diamond", "square", "triangle", "triangle-down", "hexagon", "cross"] as const

export function issuerShape(tone: number): (typeof SHAPES)[number] {
  return SHAPES[tone % SHAPES.length] ?? "circle"
}
