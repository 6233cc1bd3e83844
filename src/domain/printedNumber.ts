// Reading printed figures: "2,830.10", "43.40%", "140,000+", "20-30", "七", "百萬". What cannot be read is null, never 0.

/** A printed figure before any unit conversion. `decimals` = printed decimal places, the precision of the figure. */
export type PrintedNumber = { value: number; decimals: number; valueTo?: number }

const CHINESE_DIGITS = "零一二三四五六七八九"
const CHINESE_POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1_000, 萬: 10_000, 億: 100_000_000 }
/** Reports say "did not occur" where a table would print 0. */
const ZERO_IN_WORDS = "未發生"

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?`
const FIGURE = new RegExp(`^¥?${NUMBER}(?:\\s*[–-]\\s*${NUMBER})?\\s*%?\\+?$`)

/** Reads a printed figure, or returns null when it is not one ("/", "不適用", a malformed separator). */
export function parsePrintedNumber(printed: string): PrintedNumber | null {
  const text = printed.trim()
  if (text === ZERO_IN_WORDS) return { value: 0, decimals: 0 }
  const match = FIGURE.exec(text)
  if (match === null) return parseChineseNumeral(text)
  const [, whole = "", fraction = "", wholeTo, fractionTo = ""] = match
  const lower = { value: toNumber(whole, fraction), decimals: Math.max(0, fraction.length - 1) }
  return wholeTo === undefined ? lower : { ...lower, valueTo: toNumber(wholeTo, fractionTo) }
}

function toNumber(whole: string, fraction: string): number {
  return Number(whole.replaceAll(",", "") + fraction)
}

function parseChineseNumeral(text: string): PrintedNumber | null {
  let total = 0
  let digit: number | null = null
  if (text === "") return null
  for (const character of text.replaceAll("兩", "二")) {
    const power = CHINESE_POWERS[character]
    const value = CHINESE_DIGITS.indexOf(character)
    if (value >= 0 && digit === null) digit = value
    else if (power === undefined) return null
    else if (power >= 10_000) {
      total = (total + (digit ?? (total === 0 ? 1 : 0))) * power
      digit = null
    } else {
      total += (digit ?? 1) * power
      digit = null
    }
  }
  return { value: total + (digit ?? 0), decimals: 0 }
}

/** Applies a unit factor without leaving binary noise behind: 265,923 kWh × 0.001 = 265.923 MWh. */
export function convertUnit(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}
