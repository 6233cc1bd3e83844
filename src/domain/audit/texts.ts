// A report's own words stand in the language of its text: whatever else is there is a translation of them.
import type { Report } from "@/schema/report"
import { printedLanguage } from "../dataset"
import type { DataError } from "./dataError"

const LANGUAGES: ReadonlySet<string> = new Set(["zh-Hant", "zh-Hans", "en"])

/** Texts of the report without the words in its own language. */
export function auditTexts(file: string, report: Report): DataError[] {
  const language = printedLanguage(report)
  const found: DataError[] = []
  const walk = (value: unknown, path: string) => {
    if (typeof value !== "object" || value === null) return
    const entries = Object.entries(value)
    if (!Array.isArray(value) && entries.length > 0 && entries.every(([key]) => LANGUAGES.has(key))) {
      if (!(language in value))
        found.push({
          file,
          path,
          problem: `no words in the language that the report prints (${language})`,
          mend: `write the words as printed under "${language}", or correct document.language`,
        })
      return
    }
    for (const [key, child] of entries) walk(child, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`)
  }
  walk(report, "")
  return found
}
