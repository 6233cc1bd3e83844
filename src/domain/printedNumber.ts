// Reading printed figures: "2,830.10", "43.40%", "140,000+", "20-30", "七", "百萬". What cannot be read is null, never 0.

/** A printed figure before any unit conversion. `decimals` = printed decimal places, the precision of the figure. */
export type PrintedNumber = { value: number; decimals: number; valueTo?: number }

const CHINESE_DIGITS = "零一二三四五六七八九"
const CHINESE_MYRIADS = [
  ["億", 100_000_000],
  ["萬", 10_000],
] as const
/** Reports say "did not occur" where a table would print 0. */
const ZERO_IN_WORDS = "未發生"

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?`
/** A minus before a figure: the sign itself, a hyphen, or its full-width form; a dash alone is no figure. */
const SIGN = /^[-−－](?=\d)/
const FIGURE = new RegExp(`^¥?${NUMBER}(?:\\s*[–-]\\s*${NUMBER})?\\s*%?\\+?$`)

/** Reads a printed figure, or returns null when it is not one ("/", "不適用", a malformed separator). */
export function parsePrintedNumber(printed: string): PrintedNumber | null {
  const bare = printed.trim().normalize("NFKC")
  const negative = SIGN.test(bare)
  const text = bare.replace(SIGN, "")
  if (text === ZERO_IN_WORDS) return { value: 0, decimals: 0 }
  const match = FIGURE.exec(text)
  if (match === null) return negative ? null : parseChineseNumeral(text)
  const [, whole = "", fraction = "", wholeTo, fractionTo = ""] = match
  const size = toNumber(whole, fraction)
  const lower = { value: negative && size > 0 ? -size : size, decimals: Math.max(0, fraction.length - 1) }
  // A range that starts below zero would leave open which sign its other end has.
  if (negative && wholeTo !== undefined) return null
  return wholeTo === undefined ? lower : { ...lower, valueTo: toNumber(wholeTo, fractionTo) }
}

/** The figure that a printed string stands for: by this project's reading where it is a misprint. */
export function readPrinted({ value, readAs }: { value: string; readAs?: string | undefined }): PrintedNumber | null {
  return parsePrintedNumber(readAs ?? value)
}

function toNumber(whole: string, fraction: string): number {
  return Number(whole.replaceAll(",", "") + fraction)
}

/** "七", "二十三", "一百零五", "兩千零二十", "百萬", "一億二千萬"; null when a place stands twice or out of order. */
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
  const section = rest === "" ? 0 : parseBelowMyriad(rest)
  return section === null ? null : { value: total + section, decimals: 0 }
}

/** 0–9999: digits with 千, 百, 十 in falling order; 零 stands for skipped places. */
function parseBelowMyriad(text: string): number | null {
  const match = /^(?:([一二三四五六七八九])?千)?零?(?:([一二三四五六七八九])?百)?零?(?:([一二三四五六七八九])?十)?零?([零一二三四五六七八九])?$/.exec(text)
  if (match === null || text === "") return null
  const digit = (group: string | undefined) => (group === undefined ? 1 : CHINESE_DIGITS.indexOf(group))
  const place = (sign: string, group: string | undefined, size: number) => (text.includes(sign) ? digit(group) * size : 0)
  const unit = match[4] === undefined ? 0 : CHINESE_DIGITS.indexOf(match[4])
  return place("千", match[1], 1000) + place("百", match[2], 100) + place("十", match[3], 10) + unit
}

/** Applies a unit factor without leaving binary noise behind: 265,923 kWh × 0.001 = 265.923 MWh. */
export function convertUnit(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}
