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
  for (const [i, band] of bands.entries()) {
    const next = bands[i + 1]
    if (next !== undefined && next.low > band.high + 1) return { lower: band.code, upper: next.code, from: band.high + 1, to: next.low - 1 }
  }
  return null
}
