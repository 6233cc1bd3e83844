// The words for a break in a series: the file's own where it states one, else that the formula has changed.
import type { SeriesBreak } from "@/domain/change"
import { readText } from "@/i18n/language"
import type { View } from "./view"

export function breakWords(view: View, found: SeriesBreak): string {
  return found.kind === "method" || found.note.seriesBreak === undefined
    ? view.messages.workforce.formulaBreak
    : readText(found.note.seriesBreak, view.language)
}
