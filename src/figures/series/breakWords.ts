// The words for a break in a series: the file's own where it states one, else that the formula, or a later report, has changed the figure.
import type { SeriesBreak } from "@/domain/change"
import { readText } from "@/i18n/language"
import type { CoreView } from "../view"

export function breakWords(view: CoreView, found: SeriesBreak): string {
  if (found.kind === "restated") return view.messages.formulas.restated
  if (found.kind === "superseded") return view.messages.formulas.superseded
  if (found.kind === "scope") return view.messages.formulas.otherScope
  if (found.kind === "length") return view.messages.formulas.otherLength
  return found.kind === "method" || found.note.seriesBreak === undefined ? view.messages.formulas.changed : readText(found.note.seriesBreak, view.language)
}
