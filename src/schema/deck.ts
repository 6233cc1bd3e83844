// A deck: slides that a reader has put together, as the device keeps it, as a file holds it and as a link carries it. It holds no
// figures, only which cards they stand in; `seen` tells whether those have changed since.
import * as z from "zod/mini"
import { LOGO_BYTES, MOST_SLIDES } from "./deckLimits"

/** One's own words, by the id of the language they are written in; a language without any has the card's. */
const Words = z.record(z.string(), z.string().check(z.maxLength(2000)))

/** What the address said when the card was taken: issuers, basis and the card's own choices. */
const Query = z.record(z.string(), z.string().check(z.maxLength(500)))

/** An id, or a fingerprint. */
const Name = z.string().check(z.maxLength(200))

/** Letters of a file: a hundred slides with words of their own and a logo are far fewer. */
const LONGEST = 800_000

/** `seen`: the fingerprint of the figures that the reader has seen (see src/figures/fingerprint.ts). */
const common = { query: Query, seen: Name, headline: Words, note: Words }

const CardSlide = z.strictObject({ kind: z.literal("card"), view: Name, card: Name, ...common })
/** A question to the board, by the check that raises it. */
const QuestionSlide = z.strictObject({ kind: z.literal("question"), check: Name, ...common })

export const DeckSlide = z.discriminatedUnion("kind", [CardSlide, QuestionSlide])
export type DeckSlide = z.infer<typeof DeckSlide>

export const Deck = z.strictObject({
  format: z.literal("esg-deck/1"),
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  name: z.string().check(z.maxLength(200)),
  slides: z.array(DeckSlide).check(z.maxLength(MOST_SLIDES)),
  /** A picture in the address itself; absent: none. */
  logo: z.optional(z.string().check(z.regex(/^data:image\/png;base64,[A-Za-z0-9+/=]+$/), z.maxLength(LOGO_BYTES))),
  /** Six hexadecimal digits; absent: the site's colour. */
  accent: z.optional(z.string().check(z.regex(/^[\dA-F]{6}$/))),
})
export type Deck = z.infer<typeof Deck>

/** A slide or deck without one of its optional parts. */
export function without<Whole extends object, Part extends keyof Whole>(whole: Whole, part: Part): Omit<Whole, Part> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== part)) as Omit<Whole, Part>
}

/** The deck that a text holds; else what is wrong with it, as the path of the first thing that is, or null where it is no JSON. */
export function readDeck(text: string): { deck: Deck } | { fault: string | null } {
  if (text.length > LONGEST) return { fault: "size" }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { fault: null }
  }
  const read = Deck.safeParse(json)
  return read.success ? { deck: read.data } : { fault: read.error.issues[0]?.path.join(".") ?? "" }
}
