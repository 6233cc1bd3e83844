// What a deck may hold at most; apart from its schema, which a card that is added to a deck has no need of.

export const MOST_SLIDES = 100
/** Letters of a logo's address. Pixels do not matter, bytes do: a device keeps five million of them for a site. */
export const LOGO_BYTES = 200_000
