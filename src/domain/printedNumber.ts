// Reading printed figures: "2,830.10", "43.40%", "140,000+", "20-30", "七", "百萬", "(57.6)¹", "<0.01", "1.2 million". What cannot be
// read without guessing is null, never 0.
import type { Qualifier } from "@/schema/source"

/**
 * A printed figure before any unit conversion. `decimals` = printed decimal places, the precision of the figure; below zero where
 * thousands or more are printed in a word ("1.2萬" has −3). `valueTo`: the upper end of a printed range. `bound`: what the string
 * itself says of the figure. `mark`: the sign of a footnote that stands on it, which is no digit.
 */
export type PrintedNumber = { value: number; decimals: number; valueTo?: number; bound?: Qualifier; mark?: string }

const CHINESE_DIGITS = "零一二三四五六七八九"
const CHINESE_MYRIADS = [
  ["億", 100_000_000],
  ["萬", 10_000],
] as const
/** Reports say "did not occur" where a table would print 0. */
const ZERO_IN_WORDS = "未發生"

/** Thousands are set apart by commas, or by spaces, but not by both. */
const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(\.\d+)?`
/** A minus before a figure: the sign itself, a hyphen, or its full-width form; a dash alone is no figure. */
const SIGN = /^[-−－](?=\d)/
/** A column of amounts may print what is below zero in brackets. */
const BRACKETED = /^\(([^()]+)\)$/
const FIGURE = new RegExp(`^[¥$]?${NUMBER}(?:\\s*[–-]\\s*${NUMBER})?\\s*%?$`)

/** Footnote signs: stars and daggers, superscript digits and letters, digits and numerals in circles, in brackets or with a full stop of one sign. After a letter they belong to a unit (m²). */
const MARK =
  /(?<=[\d%)％）+億萬千百]|illion|bn|k)\s*((?:[*＊#†‡§]|[⁽(]?[⁰¹²³⁴-⁹ᵃ-ᶻ]+[⁾)]?|[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u3251-\u325F\u3280-\u3289\u32B1-\u32BF])+)$/u

const SMALL_DIGITS = /[⁰¹²³⁴-⁹₀-₉\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u3251-\u325F\u3280-\u3289\u32B1-\u32BF]/u

/** What is printed before or after a figure to bound it. Longer forms stand first. */
const BOUNDS: readonly { bound: Qualifier; before: RegExp; after?: RegExp }[] = [
  { bound: "at-least", before: /^(?:≥|>=|至少|不少於|不低於|at least|no less than)\s*/i, after: /(?:\+|以上|or more)$/i },
  { bound: "more-than", before: /^(?:>|超過|超逾|逾|多於|高於|more than|over|above)\s*/i },
  { bound: "less-than", before: /^(?:<(?!=)|少於|低於|不足|less than|under|below)\s*/i },
  { bound: "about", before: /^(?:~|≈|大約|約|about|approximately|approx\.?)\s*/i },
]

/** Words for powers of ten after a figure. One letter stands for a thousand only as "k": "m" may be metres. */
const POWERS: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:billion|bn)$/i, 9],
  [/\s*億$/, 8],
  [/\s*千萬$/, 7],
  [/\s*(?:million|mn|百萬)$/i, 6],
  [/\s*十萬$/, 5],
  [/\s*萬$/, 4],
  [/\s*(?:thousand|k|千)$/i, 3],
]

/** Reads a printed figure, or returns null when it is not one ("/", "不適用", a malformed separator, a range upside down, "一萬五"). */
export function parsePrintedNumber(printed: string): PrintedNumber | null {
  const { mark, text: unmarked } = withoutMark(printed.trim())
  // What is left of them would become plain digits below.
  if (SMALL_DIGITS.test(unmarked)) return null
  const { bound, text } = withoutBound(unmarked.normalize("NFKC").trim())
  const read = parseBare(text)
  if (read === null) return null
  // A bound of a range, or of less than nothing, says nothing that can be held against anything.
  if (bound !== undefined && (read.valueTo !== undefined || read.value < 0)) return null
  return { ...read, ...(bound === undefined ? {} : { bound }), ...(mark === undefined ? {} : { mark }) }
}

function withoutMark(printed: string): { text: string; mark?: string } {
  const mark = MARK.exec(printed)?.[1]
  return mark === undefined ? { text: printed } : { text: printed.slice(0, printed.lastIndexOf(mark)).trimEnd(), mark }
}

function withoutBound(text: string): { text: string; bound?: Qualifier } {
  for (const { bound, before, after } of BOUNDS) {
    if (before.test(text)) return { bound, text: text.replace(before, "") }
    if (after?.test(text)) return { bound, text: text.replace(after, "").trimEnd() }
  }
  return { text }
}

/** A figure without mark and bound: signed or bracketed, a range, in words, or with a word for its power of ten. */
function parseBare(text: string): PrintedNumber | null {
  if (text === ZERO_IN_WORDS) return { value: 0, decimals: 0 }
  const bracketed = BRACKETED.exec(text)?.[1]
  if (bracketed !== undefined) {
    const amount = parseBare(bracketed.trim())
    return amount === null || amount.value <= 0 || amount.valueTo !== undefined ? null : { ...amount, value: -amount.value }
  }
  const negative = SIGN.test(text)
  const figure = text.replace(SIGN, "")
  const read = parseFigure(figure) ?? parseScaled(figure) ?? (negative ? null : parseChineseNumeral(figure))
  if (read === null || !negative) return read
  // A range that starts below zero would leave open which sign its other end has.
  return read.valueTo === undefined ? { ...read, value: read.value > 0 ? -read.value : read.value } : null
}

function parseFigure(text: string): PrintedNumber | null {
  const match = FIGURE.exec(text)
  if (match === null) return null
  const [, whole = "", fraction = "", wholeTo, fractionTo = ""] = match
  const lower = { value: toNumber(whole, fraction), decimals: Math.max(0, fraction.length - 1) }
  if (wholeTo === undefined) return lower
  const valueTo = toNumber(wholeTo, fractionTo)
  return valueTo < lower.value ? null : { ...lower, valueTo }
}

/** "1.2萬", "130k", "2.5億": a figure in digits times a power of ten in words. */
function parseScaled(text: string): PrintedNumber | null {
  for (const [word, power] of POWERS) {
    if (!word.test(text)) continue
    const read = parseFigure(text.replace(word, ""))
    return read === null || read.valueTo !== undefined ? null : { value: convertUnit(read.value, 10 ** power), decimals: read.decimals - power }
  }
  return null
}

/**
 * The figure that a printed string stands for: by this project's reading where it is a misprint. A unit that stands in the string
 * itself ("1234.50千瓦時") is passed over where it is the one that is printed.
 */
export function readPrinted({ value, readAs, unit }: { value: string; readAs?: string | undefined; unit?: string | undefined }): PrintedNumber | null {
  const text = readAs ?? value
  const read = parsePrintedNumber(text)
  if (read !== null || unit === undefined) return read
  const at = text.lastIndexOf(unit)
  return at < 0 ? null : parsePrintedNumber(text.slice(0, at).trimEnd() + text.slice(at + unit.length))
}

function toNumber(whole: string, fraction: string): number {
  return Number(whole.replaceAll(/[, ]/g, "") + fraction)
}

/** "七", "二十三", "一百零五", "兩千零二十", "百萬", "一億二千萬"; null when a place stands twice, out of order, or is left open ("一萬五"). */
function parseChineseNumeral(text: string): PrintedNumber | null {
  if (text === "") return null
  let total = 0
  let rest = text.replaceAll("兩", "二")
  for (const [sign, size] of CHINESE_MYRIADS) {
    const at = rest.indexOf(sign)
    if (at < 0) continue
    const section = at === 0 && total === 0 ? 1 : parseBelowMyriad(rest.slice(0, at))
    if (section === null || section === 0) return null
    total += section * size
    rest = rest.slice(at + sign.length)
  }
  // A lone digit after a myriad: speech means the next place down, arithmetic the ones.
  if (total > 0 && rest.length === 1) return null
  const section = rest === "" ? 0 : parseBelowMyriad(rest)
  return section === null ? null : { value: total + section, decimals: 0 }
}

/** 0–9999: digits with 千, 百, 十 in falling order; 零 stands for skipped places, and must where the ones follow hundreds or more. */
function parseBelowMyriad(text: string): number | null {
  const match = /^(?:([一二三四五六七八九])?千)?零?(?:([一二三四五六七八九])?百)?零?(?:([一二三四五六七八九])?十)?零?([零一二三四五六七八九])?$/.exec(text)
  if (match === null || text === "" || /[千百][一二三四五六七八九]$/.test(text)) return null
  const digit = (group: string | undefined) => (group === undefined ? 1 : CHINESE_DIGITS.indexOf(group))
  const place = (sign: string, group: string | undefined, size: number) => (text.includes(sign) ? digit(group) * size : 0)
  const unit = match[4] === undefined ? 0 : CHINESE_DIGITS.indexOf(match[4])
  return place("千", match[1], 1000) + place("百", match[2], 100) + place("十", match[3], 10) + unit
}

/** Applies a unit factor without leaving binary noise behind: 265,923 kWh × 0.001 = 265.923 MWh. */
export function convertUnit(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}
