// Whether a data file is, byte for byte, the one that the site was built with and that the build held against its schema.

/** The first half of a SHA-256 is enough to tell files apart; whoever can change them can change the page as well. */
export const DIGEST_LENGTH = 32

/** What the build makes of metrics.json for the reports it has (see tools/usedCatalogue.ts). */
export const USED_CATALOGUE = "catalogue.json"

let known: ReadonlyMap<string, string> | null = null

/** The built page names its files with their digests, "manifest.json:ab12… reports/x.json:cd34…"; a page in development names none. */
function digests(): ReadonlyMap<string, string> {
  known ??= new Map(
    (document.querySelector<HTMLMetaElement>('meta[name="sealed"]')?.content ?? "").split(" ").map((pair) => {
      const [file = "", digest = ""] = pair.split(":")
      return [file, digest]
    }),
  )
  return known
}

const arrived = new Set<string>()

/** Whether the site was built with such a file and this browser can tell; false in development, and on a page that came without encryption. */
export function mayBeSealed(file: string): boolean {
  return digests().has(file) && globalThis.crypto?.subtle !== undefined
}

/** Whether a file that was fetched before was sealed. */
export function cameSealed(file: string): boolean {
  return arrived.has(file)
}

export async function isSealed(file: string, bytes: ArrayBuffer): Promise<boolean> {
  const expected = digests().get(file)
  if (expected === undefined || !mayBeSealed(file)) return false
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  const sealed = [...digest]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .startsWith(expected)
  if (sealed) arrived.add(file)
  return sealed
}
