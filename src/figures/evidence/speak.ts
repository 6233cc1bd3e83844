// The things that checks speak of, in the reader's language: names instead of ids, numbers as they are written.
import type { Director, Said } from "@/domain/checks/said"
import { formatList, formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Report } from "@/schema/report"
import { codeName, dimensionName, metricName, type View } from "../view"

/** What the words need: no report has to be in view. */
export type Speaker = Pick<View, "language" | "messages" | "catalogue" | "issuers">

/** One thing in words. `report` is the one that is spoken of. */
export function speak(view: Speaker, report: Report, said: Said): string {
  const { checks, metricWithUnit } = view.messages
  switch (said.say) {
    case "metric":
      return metricName(view, said.id)
    case "dimension":
      return dimensionName(view, said.id)
    case "band":
      return codeName(view, "age", said.code)
    case "figure": {
      const group = said.groups.map(([dimension, code]) => codeName(view, dimension, code)).join(" · ")
      return group === "" ? metricName(view, said.metric) : metricWithUnit({ metric: metricName(view, said.metric), unit: group })
    }
    case "director":
      return directorName(view, report, said)
    case "body":
      return bodyName(view, report, said.id)
    case "kpi":
      return said.code
    case "term":
      return term(checks.terms, said.id)
    case "leavers":
      return typeof said.by === "object" ? checks.leaverSources.by({ dimension: speak(view, report, said.by) }) : checks.leaverSources[said.by]
    case "text":
      return said.text === null || said.text === "" ? checks.notPrinted : said.text
    case "words":
      return readText(said.text, view.language)
    case "number":
      return said.decimals === null ? number(view, said.value) : formatNumber(said.value, view.language, said.decimals)
    case "change":
      return `${said.percent > 0 ? "+" : ""}${formatNumber(said.percent, view.language, 1)}`
    case "span":
      return said.whole ? whole(view, said) : checks.range({ low: number(view, said.low), high: number(view, said.high) })
    case "list":
      return said.items.length === 0
        ? checks.nobody
        : formatList(
            said.items.map((item) => speak(view, report, item)),
            view.messages,
          )
  }
}

function term(terms: Readonly<Record<string, string>>, id: string): string {
  return terms[id] ?? id
}

function directorName({ language }: Speaker, { governance }: Report, { id }: Director): string {
  return readText(governance.board.find((person) => person.id === id)?.name ?? { "zh-Hant": id, en: id }, language)
}

/** A committee that other issuers do not have is named as its own report names it. */
function bodyName(view: Speaker, { governance }: Report, id: string): string {
  const common = codeName(view, "body", id)
  if (common !== id) return common
  return readText(governance.committees.find((committee) => committee.id === id)?.name ?? { "zh-Hant": id, en: id }, view.language)
}

/** An interval of whole things, widened to whole numbers; one number where they are the same. */
function whole(view: Speaker, { low, high }: { low: number; high: number }): string {
  const [from, to] = [Math.ceil(low - 1e-6), Math.floor(high + 1e-6)]
  // Narrower than one: the middle, as nothing whole lies within.
  return from >= to ? number(view, Math.round((low + high) / 2)) : view.messages.checks.range({ low: number(view, from), high: number(view, to) })
}

function number(view: Speaker, value: number): string {
  return formatNumber(smallOrLarge(value), view.language)
}

/** At most two decimals, fewer where they are zero; of a value below one the first three digits, which may tell it from another. */
export function smallOrLarge(value: number): number {
  return Number(Math.abs(value) < 1 ? value.toPrecision(3) : value.toFixed(2))
}
