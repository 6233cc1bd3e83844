// Traditional Chinese as Hong Kong writes it → Simplified Chinese as the mainland does: phrases of this product's own first, then
// OpenCC, phrase by phrase and character by character. Whatever is not Chinese, such as the code around a text, stays as it is.
import { Converter } from "opencc-js/t2cn"
import { OVERRIDES } from "../i18n/words/zh-Hans/overrides.ts"

/** The text in Simplified characters, without any phrases of this product's. */
export const simplifyPlainly = Converter({ from: "hk", to: "cn" })

/** Makes a text Simplified; where phrases (Traditional → Simplified) begin at one place, the longest wins. */
export function simplifier(phrases: Readonly<Record<string, string>>): (text: string) => string {
  const longestFirst = Object.keys(phrases).toSorted((a, b) => b.length - a.length)
  const found = new RegExp(`(${longestFirst.join("|")})`, "g")
  // Split at a group, every second part is a phrase.
  return (text) =>
    text
      .split(found)
      .map((part, i) => (i % 2 === 1 ? (phrases[part] ?? part) : simplifyPlainly(part)))
      .join("")
}

export const simplify = simplifier(OVERRIDES)
