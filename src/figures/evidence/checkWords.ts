// A check in one sentence that a board member understands, in the reader's language; the same words in the page and the audit.
import type { Check } from "@/domain/checks/check"
import type { CheckFacts, Denominator, LeaverCount } from "@/domain/checks/facts"
import { formatList, formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Report } from "@/schema/report"
import { codeName, dimensionName, metricName, type View } from "../view"

/** What the words need: no report has to be in view. */
export type Speaker = Pick<View, "language" | "messages" | "catalogue" | "issuers">

/** The sentence of a check. `report` is the one it was run on: names of directors and committees are in its file. */
export function checkSentence(view: Speaker, report: Report, check: Check): string {
  const m = view.messages.checks
  const { explain } = m
  const { facts } = check
  const printed = check.printed ?? m.notPrinted
  const computed = check.computed === null ? m.notPrinted : number(view, check.computed)
  const metric = (id: string) => metricName(view, id)
  const dimension = (id: string) => dimensionName(view, id)
  const good = check.verdict === "consistent" || check.verdict === "rounding"
  switch (facts.kind) {
    case "parts-sum":
      return explain["parts-sum"](metric(facts.metric), dimension(facts.dimension), facts.parts, computed, printed)
    case "parts-overlap":
      return explain["parts-overlap"](metric(facts.metric), dimension(facts.dimension))
    case "metrics-sum":
      return explain["metrics-sum"](metric(facts.metric), formatList(facts.parts.map(metric), view.language), computed, printed)
    case "energy-carriers":
      return explain["energy-carriers"](metric(facts.metric), computed, printed)
    case "shares-sum":
      return explain["shares-sum"](subject(view, check), dimension(facts.dimension), computed)
    case "share-above-100":
      return explain["share-above-100"](subject(view, check), printed)
    case "share-of-parts":
      return explain["share-of-parts"](metric(facts.metric), computed, printed)
    case "printed-twice":
      return explain["printed-twice"](subject(view, check), printed, facts.other)
    case "unit-printed-twice":
      return explain["unit-printed-twice"](subject(view, check), facts.units[0] || m.notPrinted, facts.units[1])
    case "average-times-count":
      return explain["average-times-count"](subject(view, check), computed, printed)
    case "averages-of-parts":
      return explain["averages-of-parts"](metric(facts.metric), dimension(facts.dimension), computed, printed)
    case "mean-outside-parts":
      return explain["mean-outside-parts"](subject(view, check), dimension(facts.dimension), printed, range(view, facts.low, facts.high), good)
    case "roll-forward": {
      const [opening, joiners, leavers] = [facts.opening, facts.joiners, facts.leavers].map((value) => number(view, value))
      return explain["roll-forward"](opening ?? "", joiners ?? "", leavers ?? "", computed, printed)
    }
    case "roll-forward-missing":
      return explain["roll-forward-missing"](
        formatList(
          facts.missing.map((id) => (id === "opening-headcount" ? explain.opening : metric(id))),
          view.language,
        ),
      )
    case "whole-people":
    case "no-base":
      return peopleSentence(view, check, facts, printed)
    case "leavers-differ":
      return explain["leavers-differ"](
        leaverSource(view, facts.first),
        people(view, facts.first),
        leaverSource(view, facts.second),
        people(view, facts.second),
        good,
      )
    case "one-denominator":
    case "stated-denominator":
    case "denominator-not-printed":
    case "denominator-jump":
      return denominatorSentence(view, check, facts, good)
    case "factor-jump": {
      const [before, after] = [facts.factorFrom, facts.factorTo].map((value) => formatNumber(value, view.language, 3))
      const change = signed(view, facts.changePercent)
      const steady = good && !facts.stated
      return explain["factor-jump"](metric(facts.metric), metric(facts.activity), facts.from, before ?? "", after ?? "", change, steady, facts.stated)
    }
    case "implied-base":
      return check.verdict === "not-checkable"
        ? explain["implied-base"](number(view, facts.percent), facts.from, range(view, facts.base.low, facts.base.high))
        : explain["stated-change"](number(view, facts.percent), facts.from, computed)
    case "index-without-figure":
      return check.verdict === "consistent" ? explain["index-figure"](facts.code, computed) : explain["index-without-figure"](facts.code, printed)
    case "not-applicable-reason":
      return explain["not-applicable-reason"](facts.code, facts.figures)
    case "bands-with-gap":
      return check.verdict === "consistent"
        ? explain["bands-contiguous"](metric(facts.metric))
        : explain["bands-with-gap"](metric(facts.metric), band(view, facts.lower), band(view, facts.upper), facts.missing)
    case "bands-differ":
      return check.verdict === "consistent"
        ? explain["bands-same"](metric(facts.metric), metric(facts.other))
        : explain["bands-differ"](metric(facts.metric), metric(facts.other), bands(view, facts.bands), bands(view, facts.otherBands))
    case "stated-count":
      return explain["stated-count"](subject(view, check), printed, number(view, facts.listed))
    case "flag-differs":
    case "member-lists":
    case "attendance-rate":
    case "meetings-due":
    case "succession":
      return boardSentence(view, report, check, facts, printed)
  }
}

type PeopleFacts = Extract<CheckFacts, { kind: "whole-people" | "no-base" }>

function peopleSentence(view: Speaker, check: Check, facts: PeopleFacts, printed: string): string {
  const { explain } = view.messages.checks
  if (facts.kind === "no-base") return explain["no-base"](subject(view, check), metricName(view, facts.base))
  const [below, above] = [facts.below, facts.above].map(({ people, percent }) => ({
    people: number(view, people),
    percent: formatNumber(percent, view.language, 2),
  }))
  const base = number(view, facts.base)
  if (check.verdict === "consistent") return explain["whole-people"](subject(view, check), printed, base, below?.people ?? "", below?.percent ?? "")
  return explain["no-whole-people"](subject(view, check), printed, base, below?.people ?? "", below?.percent ?? "", above?.people ?? "", above?.percent ?? "")
}

type DenominatorFacts = Extract<CheckFacts, { kind: "one-denominator" | "stated-denominator" | "denominator-not-printed" | "denominator-jump" }>

function denominatorSentence(view: Speaker, check: Check, facts: DenominatorFacts, good: boolean): string {
  const { explain, denominators } = view.messages.checks
  const name = (denominator: Denominator) => denominators[denominator]
  switch (facts.kind) {
    case "one-denominator":
      return facts.implied === null
        ? explain["no-one-denominator"](name(facts.denominator), facts.figures)
        : explain["one-denominator"](name(facts.denominator), facts.figures, whole(view, facts.implied.low, facts.implied.high))
    case "stated-denominator":
      return explain["stated-denominator"](name(facts.denominator), whole(view, facts.implied.low, facts.implied.high), number(view, facts.stated), good)
    case "denominator-not-printed":
      return explain["denominator-not-printed"](name(facts.denominator), whole(view, facts.implied.low, facts.implied.high))
    case "denominator-jump":
      return explain["denominator-jump"](
        facts.from,
        formatNumber(facts.shareFrom, view.language, 0),
        check.period,
        formatNumber(facts.shareTo, view.language, 0),
        good,
      )
  }
}

type BoardFacts = Extract<CheckFacts, { kind: "flag-differs" | "member-lists" | "attendance-rate" | "meetings-due" | "succession" }>

function boardSentence(view: Speaker, report: Report, check: Check, facts: BoardFacts, printed: string): string {
  const m = view.messages.checks
  const { explain } = m
  const director = (id: string) => readText(report.governance.board.find((person) => person.id === id)?.name ?? { "zh-Hant": id, en: id }, view.language)
  const named = (id: string) => report.governance.committees.find((committee) => committee.id === id)?.name
  // A committee that other issuers do not have is named as its own report names it.
  const body = (id: string) => {
    const common = codeName(view, "body", id)
    return common === id ? readText(named(id) ?? { "zh-Hant": id, en: id }, view.language) : common
  }
  const flag = (text: string) => m.flags[text] ?? text
  const names = (ids: readonly string[]) => (ids.length === 0 ? explain.nobody : formatList(ids.map(director), view.language))
  switch (facts.kind) {
    case "flag-differs": {
      const attribute = m.attributes[facts.attribute as keyof typeof m.attributes] ?? facts.attribute
      const same = check.verdict === "consistent"
      return explain["flag-differs"](director(facts.director), attribute, flag(facts.board), body(facts.body), flag(facts.committee), same)
    }
    case "member-lists":
      return facts.membersOnly.length + facts.attendeesOnly.length === 0
        ? explain["member-lists-same"](body(facts.body))
        : explain["member-lists"](body(facts.body), names(facts.membersOnly), names(facts.attendeesOnly), check.verdict === "consistent")
    case "attendance-rate":
      return explain["attendance-rate"](director(facts.director), body(facts.body), String(facts.attended), String(facts.due), printed)
    case "meetings-due":
      return explain["meetings-due"](director(facts.director), body(facts.body), String(facts.due), String(facts.held))
    case "succession":
      return explain.succession(director(facts.leaver), director(facts.joiner), facts.date, String(facts.due), String(facts.held))
  }
}

/** The printed thing that is checked, with its group: "Employee turnover rate (31–50)". */
export function subject(view: Speaker, check: Check): string {
  const [first] = check.inputs
  if (first === undefined) return ""
  const { facts } = check
  const metric = "metric" in facts ? facts.metric : "average" in facts ? facts.average : first.metric
  const within = Object.entries(first.breakdown ?? {}).filter(([dimension]) => !("dimension" in facts) || facts.dimension !== dimension)
  const group = within.map(([dimension, code]) => codeName(view, dimension, code)).join(" · ")
  return group === "" ? metricName(view, metric) : view.messages.metricWithUnit(metricName(view, metric), group)
}

function leaverSource(view: Speaker, { dimension }: LeaverCount): string {
  const { leaverSources } = view.messages.checks
  if (dimension === null) return leaverSources.printed
  return dimension === "total" ? leaverSources.total : leaverSources.by(dimensionName(view, dimension))
}

function people(view: Speaker, { low, high }: LeaverCount): string {
  return whole(view, low, high)
}

/** An interval of whole things, widened to whole numbers; one number where they are the same. */
function whole(view: Speaker, low: number, high: number): string {
  const [from, to] = [Math.ceil(low - 1e-6), Math.floor(high + 1e-6)]
  // Narrower than one: the middle, as nothing whole lies within.
  return from >= to ? number(view, Math.round((low + high) / 2)) : view.messages.checks.range(number(view, from), number(view, to))
}

function range(view: Speaker, low: number, high: number): string {
  return view.messages.checks.range(number(view, low), number(view, high))
}

function bands(view: Speaker, codes: readonly string[]): string {
  return codes.length === 0
    ? view.messages.checks.explain.nobody
    : formatList(
        codes.map((code) => band(view, code)),
        view.language,
      )
}

function band(view: Speaker, code: string): string {
  return codeName(view, "age", code)
}

/** At most two decimals, fewer where they are zero; of a value below one the first three digits, which may tell it from another. */
function number(view: Speaker, value: number): string {
  return formatNumber(Number(Math.abs(value) < 1 ? value.toPrecision(3) : value.toFixed(2)), view.language)
}

function signed(view: Speaker, percent: number): string {
  return `${percent > 0 ? "+" : ""}${formatNumber(percent, view.language, 1)}`
}
