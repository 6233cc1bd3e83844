// Where this device keeps its decks, and whether it keeps any; apart from the decks themselves, which the first view can do without.

export const DECKS_KEY = "esg-decks"

/** False, too, where the browser refuses storage. */
export function keepsDecks(): boolean {
  try {
    return localStorage.getItem(DECKS_KEY) !== null
  } catch {
    return false
  }
}
