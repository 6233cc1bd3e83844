// Holding every source line against the seed text, when the texts are at hand (they are not part of this project).
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { DataError } from "@/domain/audit/dataError"
import { describePath } from "@/schema/describe"
import type { Report } from "@/schema/report"

export const SEED_FOLDER = process.env["ESG_SEEDS"] ?? "../shared/seeds"

type PrintedPlace = { path: string; value: string; line: number }

/** Every printed string of a report with the line it cites: observations, other places, targets, governance figures. */
export function printedPlaces(report: Report): PrintedPlace[] {
  const places: PrintedPlace[] = []
  const walk = (node: unknown, path: readonly PropertyKey[]) => {
    if (typeof node !== "object" || node === null) return
    const { printed, source } = node as { printed?: { value: string }; source?: { line: number } }
    if (printed !== undefined && source !== undefined) places.push({ path: describePath([...path, "source", "line"]), value: printed.value, line: source.line })
    for (const [key, child] of Object.entries(node)) walk(child, [...path, Array.isArray(node) ? Number(key) : key])
  }
  walk(report, [])
  return places
}

/** Every line that a report cites, of figures and of words. */
function sourceLines(report: Report): { path: string; line: number }[] {
  const found: { path: string; line: number }[] = []
  const walk = (node: unknown, path: readonly PropertyKey[]) => {
    if (typeof node !== "object" || node === null) return
    const { source } = node as { source?: { line: number } }
    if (source !== undefined) found.push({ path: describePath([...path, "source", "line"]), line: source.line })
    for (const [key, child] of Object.entries(node)) walk(child, [...path, Array.isArray(node) ? Number(key) : key])
  }
  walk(report, [])
  return found
}

export type SeedText = { name: string; lines: readonly string[] }

/** The seed texts, or null when the folder is absent. */
export function readSeeds(folder: string): SeedText[] | null {
  if (!existsSync(folder)) return null
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name, lines: readFileSync(join(folder, name), "utf8").split("\n") }))
}

const holds = (seed: SeedText, { line, value }: PrintedPlace) => holdsFigure(seed.lines[line - 1] ?? "", value)

/** Whether a line holds a printed string as a figure of its own: a 5 does not stand in 1,568. Words and signs are looked for as they are. */
export function holdsFigure(line: string, value: string): boolean {
  if (!/^\d/.test(value) || !/[\d%]$/.test(value)) return line.includes(value)
  const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\d.,])${escaped}(?!\d|[.,]\d)`).test(line)
}

/** The report's own text: the one that holds most of its figures; null when none holds half of them. */
export function textOf(report: Report, seeds: readonly SeedText[]): SeedText | null {
  const places = printedPlaces(report)
  const best = seeds.map((seed) => ({ seed, missing: places.filter((place) => !holds(seed, place)).length })).toSorted((a, b) => a.missing - b.missing)[0]
  return best === undefined || best.missing > places.length / 2 ? null : best.seed
}

/** Names every line of the report's own text that lacks its figure, and every line that the text does not have. */
export function auditSeedLines(file: string, report: Report, seeds: readonly SeedText[]): DataError[] {
  const text = textOf(report, seeds)
  if (text === null) return []
  const beyond = sourceLines(report).filter(({ line }) => line > text.lines.length)
  return [
    ...beyond.map(({ path, line }) => ({
      file,
      path,
      problem: `the report's text has no line ${line}; it ends with line ${text.lines.length}`,
      mend: "correct the line",
    })),
    ...printedPlaces(report)
      .filter((place) => place.line <= text.lines.length && !holds(text, place))
      .map((place) => ({
        file,
        path: place.path,
        problem: `line ${place.line} of the report's text does not hold "${place.value}"`,
        mend: "correct the line, or the printed string",
      })),
  ]
}
