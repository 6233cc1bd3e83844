// Age bands as numbers: "31-39", "<=30", ">=50", ">50". Whole years of age, as reports print them.

/** Lowest and highest age of a band, both included; open ends are 0 and infinite. Null for a code that is not a band. */
export type Band = { low: number; high: number }

export function parseBand(code: string): Band | null {
  const range = /^(\d+)-(\d+)$/.exec(code)
  if (range !== null) return { low: Number(range[1]), high: Number(range[2]) }
  const open = /^(<=|<|>=|>)(\d+)$/.exec(code)
  if (open === null) return null
  const limit = Number(open[2])
  const [, sign = ""] = open
  const including = sign.endsWith("=")
  return sign.startsWith("<") ? { low: 0, high: including ? limit : limit - 1 } : { low: including ? limit : limit + 1, high: Number.POSITIVE_INFINITY }
}

/** The first ages that a set of bands leaves out between two neighbours, or null when every age has a band. */
export function firstGap(codes: readonly string[]): { lower: string; upper: string; from: number; to: number } | null {
  const bands = codes
    .flatMap((code) => {
      const band = parseBand(code)
      return band === null ? [] : [{ code, ...band }]
    })
    .toSorted((a, b) => a.low - b.low)
  // The band that reaches furthest so far: a wide one covers what a narrower one after it leaves out.
  let [furthest] = bands
  for (const band of bands) {
    if (furthest !== undefined && band.low > furthest.high + 1) return { lower: furthest.code, upper: band.code, from: furthest.high + 1, to: band.low - 1 }
    if (furthest === undefined || band.high > furthest.high) furthest = band
  }
  return null
}
