// Whether a data file is, byte for byte, the one that the site was built with and that the build held against its schema.

/** The first half of a SHA-256 is enough to tell files apart; whoever can change them can change the page as well. */
export const DIGEST_LENGTH = 32

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

/** False also where the browser computes no digests, as on a page that came without encryption. */
export async function isSealed(file: string, bytes: ArrayBuffer): Promise<boolean> {
  const expected = digests().get(file)
  if (expected === undefined || globalThis.crypto?.subtle === undefined) return false
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .startsWith(expected)
}
