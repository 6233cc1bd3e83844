// Colours and shapes of issuers, for any number of issuers: the first have colours of their own in the tokens, further ones get
// hues that lie far from one another, mixed with the ink so that they stand out on light and dark cards. No style sheet
// knows how many issuers there are: it paints with var(--issuer), which is set where an issuer is spoken of.

/** How many issuers have a colour in tokens.css. */
const NAMED = 6
/** The golden angle: however many hues are taken, the next one lies far from all. */
const TURN = 137.508
const FIRST_HUE = 20

/** The colour of an issuer's marks. `tone`: 0, 1, 2 … in order of the reports. */
export function issuerFill(tone: number): string {
  return tone < NAMED ? `var(--issuer-${tone})` : `color-mix(in oklab, oklch(0.64 0.16 ${Math.round(FIRST_HUE + (tone - NAMED) * TURN) % 360}) 78%, var(--ink))`
}

/** For the `style` of an element that speaks of an issuer. Words of an issuer beyond the named take a darker tone of its colour (shell.css). */
export function issuerStyle(tone: number): { "--issuer": string; "--issuer-text": string } {
  return { "--issuer": issuerFill(tone), "--issuer-text": `var(--issuer-text-${tone})` }
}

/** Shapes in turn; seven shapes and six colours meet again only at the forty-third issuer. */
export const SHAPES = ["circle", "diamond", "square", "triangle", "triangle-down", "hexagon", "cross"] as const

export function issuerShape(tone: number): (typeof SHAPES)[number] {
  return SHAPES[tone % SHAPES.length] ?? "circle"
}
