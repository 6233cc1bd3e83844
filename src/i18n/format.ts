// Numbers as a reader of the report would write them: 1,234.5, the printed decimals kept, no rounding of what is printed.
import type { Language } from "./language"

/**
 * 1,772.64; `decimals` fixed when given, else up to six, so that a converted figure loses nothing. All languages of the
 * product write numbers alike, so this does without Intl, whose set-up alone cost 40 ms on a slow phone's first view.
 */
export function formatNumber(value: number, _language: Language, decimals?: number): string {
  const text = decimals === undefined ? String(Number(Math.abs(value).toFixed(6))) : Math.abs(value).toFixed(decimals)
  const [whole = "", fraction] = text.split(".")
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",")
  const negative = value < 0 && Number(text) !== 0
  return `${negative ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`
}

/** Axis ticks, where a full figure would not fit: 4,584 stays, 2,928.08 becomes 2,928. A small tick such as 0.075 stays whole. */
export function formatShort(value: number, language: Language): string {
  const size = Math.abs(value)
  const small = Number(size.toFixed(2)) === size ? 2 : undefined
  return formatNumber(value, language, size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : small)
}

/** "A、B和C" or "A, B and C". */
export function formatList(items: readonly string[], { listSeparator, lastSeparator }: { listSeparator: string; lastSeparator: string }): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(listSeparator)}${lastSeparator}${items.at(-1)}`
}
