// What a deck may hold at most; apart from its schema, which a card that is added to a deck has no need of.

export const MOST_SLIDES = 100
