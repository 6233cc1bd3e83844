// Holding every source line against the seed text, when the texts are at hand (they are not part of this project).
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { DataError } from "@/domain/audit"
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

export type SeedText = { name: string; lines: readonly string[] }

/** The seed texts, or null when the folder is absent. */
export function readSeeds(folder: string): SeedText[] | null {
  if (!existsSync(folder)) return null
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name, lines: readFileSync(join(folder, name), "utf8").split("\n") }))
}

/** Finds the report's own text (the one that holds most of its figures) and names every line that lacks its figure. */
export function auditSeedLines(file: string, report: Report, seeds: readonly SeedText[]): DataError[] {
  const places = printedPlaces(report)
  const holds = (seed: SeedText, place: PrintedPlace) => (seed.lines[place.line - 1] ?? "").includes(place.value)
  const candidates = seeds.map((seed) => ({ seed, missing: places.filter((place) => !holds(seed, place)) }))
  const best = candidates.sort((a, b) => a.missing.length - b.missing.length)[0]
  if (best === undefined || best.missing.length > places.length / 2) return []
  return best.missing.map((place) => ({
    file,
    path: place.path,
    problem: `line ${place.line} of the report's text does not hold "${place.value}"`,
    mend: "correct the line, or the printed string",
  }))
}
