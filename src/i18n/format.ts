// Numbers as a reader of the report would write them: 1,234.5, the printed decimals kept, no rounding of what is printed.
import type { Language } from "./language"

const formatters = new Map<string, Intl.NumberFormat>()

/** 1,772.64; `decimals` fixed when given, else up to six, so that a converted figure loses nothing. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const key = `${language}:${decimals ?? "free"}`
  let formatter = formatters.get(key)
  if (formatter === undefined) {
    const digits = decimals === undefined ? { maximumFractionDigits: 6 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
    formatter = new Intl.NumberFormat(language, digits)
    formatters.set(key, formatter)
  }
  return formatter.format(value).replace("-", "−")
}

/** Axis ticks and chart labels where a full figure would not fit: 4,584 stays, 2,928.08 becomes 2,928. */
export function formatShort(value: number, language: Language): string {
  const size = Math.abs(value)
  return formatNumber(value, language, size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2)
}

/** "A、B及C" or "A, B and C". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(items)
}
