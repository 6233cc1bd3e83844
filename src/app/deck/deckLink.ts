// A deck in an address: its JSON, packed, in letters that addresses take as they are. It stands behind the #, which no server sees.
import { type Deck, readDeck } from "@/schema/deck"

/** Letters of an address that mail and chat programs pass on whole. */
const LONGEST = 6000
const START = "#deck="

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}

/** The address at which the deck opens on any device, without its logo; null where it would be too long. */
export async function deckLink(deck: Deck, language: string): Promise<string | null> {
  const packed = await through(new TextEncoder().encode(JSON.stringify({ ...deck, logo: undefined })), new CompressionStream("deflate-raw"))
  const letters = btoa(String.fromCharCode(...packed))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")
  if (letters.length > LONGEST) return null
  const address = new URL(window.location.href)
  address.search = `?lang=${language}&deck=shared`
  address.hash = START + letters
  return address.href
}

/** The deck that the hash of an address carries; null where it carries none that can be read. */
export async function deckInLink(hash: string): Promise<Deck | null> {
  if (!hash.startsWith(START)) return null
  try {
    const letters = hash.slice(START.length).replaceAll("-", "+").replaceAll("_", "/")
    const packed = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
    const read = readDeck(new TextDecoder().decode(await through(packed, new DecompressionStream("deflate-raw"))))
    return "deck" in read ? read.deck : null
  } catch {
    return null
  }
}
