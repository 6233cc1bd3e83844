// What can be found: views, issuers, metrics, material topics, board members, targets, failed checks, single figures. A further
// list is one more provider.

import { observationAddress } from "@/domain/address"
import { type CatalogueIndex, isReported, isTotal } from "@/domain/dataset"
import { comparePeriods } from "@/domain/period"
import { targetAddress } from "@/domain/reference"
import { nodeAddress } from "@/domain/reportNodes"
import { reportLine } from "@/figures/card"
import { figureText } from "@/figures/cell"
import { editorialTexts, statusName } from "@/figures/dataRows"
import { ledger, questions } from "@/figures/evidence/ledger"
import { formsOf, learnScripts } from "@/figures/textSearch"
import { breakdownName, type Issuer, metricName, unitOfFigure, type View } from "@/figures/view"
import { readText } from "@/i18n/language"
import type { CoreMessages } from "@/i18n/words/types"
import type { Metric, Pillar } from "@/schema/catalogue"
import type { Observation } from "@/schema/observation"
import type { TopicVocabulary } from "@/schema/standards"
import { comparisonRows } from "@/views/comparison/cards/comparison"
import type { Words as ComparisonWords } from "@/views/comparison/words/zh-Hant"
import { VIEWS, viewOfTheme } from "@/views/registry"
import { type Destination, indexEntries, type SearchEntry, type SearchFigure, type SearchIndex, type ViewName } from "./search"

/** What providers draw on besides the view. `topics` null: the vocabulary has not been fetched. `issuers`: all there are, in view or not. */
export type SearchSources = { viewNames: readonly CoreMessages["nav"]["views"][]; topics: TopicVocabulary | null; issuers: readonly Issuer[] }

/** Gives everything of one kind that the reports in view hold. */
export type SearchProvider = (view: View<ComparisonWords>, sources: SearchSources) => SearchEntry[]

export function buildSearchIndex(view: View<ComparisonWords>, sources: SearchSources, providers: readonly SearchProvider[] = SEARCH_PROVIDERS): SearchIndex {
  return indexEntries(
    providers.flatMap((provide) => provide(view, sources)),
    learnScripts([...editorialTexts(view), ...(sources.topics?.topics.map(({ label }) => label) ?? [])]),
  )
}

const NOTHING = { aliases: [], codes: [], detail: "", figures: [] } as const

function viewEntries(view: View<ComparisonWords>, { viewNames }: SearchSources): SearchEntry[] {
  const { views } = view.messages.nav
  return VIEWS.map(({ id }) => ({
    ...NOTHING,
    id: `view:${id}`,
    kind: "view",
    name: views[id],
    forms: viewNames.map((names) => names[id]),
    to: { view: id, arrival: {} },
  }))
}

/** Metrics that a report in view prints, with each issuer's latest total. */
function metricEntries(view: View<ComparisonWords>): SearchEntry[] {
  const charted = new Set(comparisonRows(view).flatMap((row) => (row.chartable ? [row.id] : [])))
  const labels = new Map<string, Set<string>>()
  for (const { report } of view.issuers)
    for (const { metric, printed } of report.observations) labels.set(metric, (labels.get(metric) ?? new Set()).add(printed.label))
  return [...view.catalogue.metrics.values()].flatMap((metric): SearchEntry[] => {
    const printed = labels.get(metric.id)
    if (printed === undefined) return []
    return [
      {
        id: `metric:${metric.id}`,
        kind: "metric",
        name: metricName(view, metric.id),
        forms: formsOf(metric.name),
        aliases: [...printed, metric.id],
        codes: [...metric.hkex, ...metric.gri],
        detail: metric.hkex.join(view.messages.listSeparator),
        figures: view.issuers.flatMap((issuer) => latestFigure(view, issuer, metric.id)),
        to: metricDestination(metric, charted, firstFigure(view, metric.id)),
      },
    ]
  })
}

/** The latest figure that any report in view prints for a metric. */
function firstFigure(view: View<ComparisonWords>, metric: string): string | undefined {
  const [found] = view.issuers.flatMap((issuer) =>
    issuer.report.observations
      .filter((observation) => observation.metric === metric)
      .toSorted((a, b) => Number(isReported(b)) - Number(isReported(a)) || comparePeriods(b.period, a.period))
      .slice(0, 1)
      .map((observation) => observationAddress(issuer, observation)),
  )
  return found
}

/** The comparison where it can draw the metric; else the view of its theme, with the evidence of its latest figure open. */
function metricDestination({ id, family, theme }: Metric, charted: ReadonlySet<string>, ev: string | undefined): Destination {
  const row = family ?? id
  if (charted.has(row)) return { view: "comparison", arrival: { metric: row } }
  return { view: viewOfTheme(theme), arrival: ev === undefined ? {} : { ev } }
}

/** The total of the latest year that has one; else, in words, that only parts are printed, or that nothing is disclosed. */
function latestFigure(view: View<ComparisonWords>, issuer: Issuer, metric: string): SearchFigure[] {
  const printed = issuer.report.observations.filter((observation) => observation.metric === metric).toSorted((a, b) => comparePeriods(a.period, b.period))
  const total = printed.filter(isReported).findLast((observation) => isTotal(issuer, observation))
  const shown = total ?? printed.findLast(isReported) ?? printed.at(-1)
  if (shown === undefined) return []
  return [
    {
      report: issuer.id,
      tone: issuer.tone,
      label: view.messages.issuerYear({ issuer: issuer.name, year: shown.period }),
      text: words(view, shown, shown === total),
    },
  ]
}

function words(view: View<ComparisonWords>, observation: Observation, isTotal: boolean): string {
  if (observation.status !== "reported") return statusName(view, observation.status)
  if (!isTotal) return view.messages.cell.breakdownOnly
  const unit = observation.unit === "percent" || observation.unit === "calendar-year" ? "" : ` ${unitOfFigure(view, observation)}`
  return figureText(view, observation) + unit
}

/** Topics as the vocabulary names them; what the reports call them leads to them too. */
function topicEntries(view: View<ComparisonWords>, { topics }: SearchSources): SearchEntry[] {
  const listed = view.issuers.flatMap((issuer) => issuer.report.topics.map((topic) => ({ issuer, topic })))
  return [...new Set(listed.map(({ topic }) => topic.topic))].flatMap((id): SearchEntry[] => {
    const members = listed.filter(({ topic }) => topic.topic === id)
    const label = topics?.topics.find((topic) => topic.id === id)?.label ?? members[0]?.topic.label
    if (label === undefined) return []
    return [
      {
        ...NOTHING,
        id: `topic:${id}`,
        kind: "topic",
        name: readText(label, view.language),
        forms: formsOf(label),
        aliases: members.flatMap(({ topic }) => formsOf(topic.label)),
        detail: [...new Set(members.map(({ issuer }) => issuer.name))].join(view.messages.listSeparator),
        to: { view: "materiality", arrival: { topic: id } },
      },
    ]
  })
}

function personEntries(view: View<ComparisonWords>): SearchEntry[] {
  return view.issuers.flatMap((issuer) =>
    issuer.report.governance.board.map(
      (director, i): SearchEntry => ({
        ...NOTHING,
        id: `person:${issuer.id}:${director.id}`,
        kind: "person",
        name: readText(director.name, view.language),
        forms: formsOf(director.name),
        detail: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
        to: { view: "governance", arrival: { ev: nodeAddress(issuer.report, "governance", "board", i) } },
      }),
    ),
  )
}

/** A target opens its evidence, over the view of its pillar. */
function targetEntries(view: View<ComparisonWords>): SearchEntry[] {
  return view.issuers.flatMap((issuer) =>
    issuer.report.targets.map(
      (target): SearchEntry => ({
        ...NOTHING,
        id: `target:${issuer.id}:${target.id}`,
        kind: "target",
        name: readText(target.label, view.language),
        forms: formsOf(target.label),
        aliases: target.metric === null ? [] : metricForms(view.catalogue, target.metric),
        detail: [issuer.name, target.targetYear === null ? null : view.messages.year(target.targetYear)].filter(Boolean).join(" · "),
        to: { view: PILLAR_VIEWS[target.pillar], arrival: { ev: targetAddress(issuer.id, target.id) } },
      }),
    ),
  )
}

const PILLAR_VIEWS: Record<Pillar, ViewName> = { E: "emissions", S: "workforce", G: "governance" }

function metricForms(catalogue: CatalogueIndex, id: string): string[] {
  const metric = catalogue.metrics.get(id)
  return metric === undefined ? [] : formsOf(metric.name)
}

/** Checks that fail, by the question they raise; each leads to its arithmetic in the ledger. */
function checkEntries(view: View<ComparisonWords>): SearchEntry[] {
  return questions(ledger(view, null)).map((question): SearchEntry => {
    const finding = question.issuer.report.findings.find((candidate) => readText(candidate.question, view.language) === question.question)
    return {
      ...NOTHING,
      id: `check:${question.id}`,
      kind: "check",
      name: question.question,
      forms: finding === undefined ? [question.question] : formsOf(finding.question),
      aliases: question.sentences,
      detail: view.messages.issuerYear({ issuer: question.issuer.name, year: question.issuer.year }),
      to: { view: "checks", arrival: { check: question.id } },
    }
  })
}

/** An issuer by any of its names or its stock code; it leads to its figures alone. */
function issuerEntries(view: View<ComparisonWords>, { issuers }: SearchSources): SearchEntry[] {
  return issuers.map((issuer) => {
    const { issuer: company } = issuer.report
    return {
      ...NOTHING,
      id: `issuer:${issuer.id}`,
      kind: "issuer",
      name: readText(company.name, view.language),
      forms: [...formsOf(company.name), ...formsOf(company.shortName)],
      codes: [company.stockCode, company.stockCode.replace(/^0+/, ""), `${company.stockCode.replace(/^0+/, "")}.HK`],
      detail: reportLine(view, issuer),
      to: { view: "overview", arrival: {}, only: issuer.id },
    }
  })
}

/** Every figure by what is printed, or by metric, group, issuer and year together; it opens its evidence over its view. */
function figureEntries(view: View<ComparisonWords>): SearchEntry[] {
  return view.issuers.flatMap((issuer) =>
    issuer.report.observations.flatMap((observation): SearchEntry[] => {
      const metric = view.catalogue.metrics.get(observation.metric)
      if (metric === undefined || !isReported(observation)) return []
      const { printed, breakdown, period } = observation
      const ref = observationAddress(issuer, observation)
      const groups = Object.entries(breakdown ?? {}).flatMap(([dimension, code]) => {
        const found = view.catalogue.dimensions.get(dimension)?.codes.find((known) => known.id === code)
        return found === undefined ? [] : formsOf(found.name)
      })
      const name = breakdown === undefined ? metricName(view, metric.id) : `${metricName(view, metric.id)} · ${breakdownName(view, breakdown)}`
      return [
        {
          ...NOTHING,
          id: `figure:${ref}`,
          kind: "figure",
          name,
          forms: [],
          aliases: [...formsOf(metric.name), ...groups, ...formsOf(issuer.report.issuer.shortName), printed.label],
          codes: [],
          printed: [...printedForms(observation), period],
          // The printed string where the canonical figure reads otherwise, as after a change of unit.
          detail: words(view, observation, true).includes(printed.value) ? "" : printedWords(printed),
          figures: [
            { report: ref, tone: issuer.tone, label: view.messages.issuerYear({ issuer: issuer.name, year: period }), text: words(view, observation, true) },
          ],
          to: { view: viewOfTheme(metric.theme), arrival: { ev: ref } },
        },
      ]
    }),
  )
}

/** A figure as it may be typed: with and without its commas and its percent sign, at every place where it is printed. */
function printedForms({ printed, alsoPrinted = [] }: Observation): string[] {
  return [printed, ...alsoPrinted.map((place) => place.printed)].flatMap(({ value, unit }) => {
    const plain = value.replaceAll(",", "")
    return unit === "%" && !value.endsWith("%") ? [value, plain, `${plain}%`] : [value, plain]
  })
}

/** "22.28 億元": the printed string with its printed unit. */
function printedWords({ value, unit }: Observation["printed"]): string {
  return unit === undefined || value.endsWith(unit) || value.endsWith("%") ? value : `${value} ${unit}`
}

const SEARCH_PROVIDERS: readonly SearchProvider[] = [
  viewEntries,
  issuerEntries,
  metricEntries,
  topicEntries,
  personEntries,
  targetEntries,
  checkEntries,
  figureEntries,
]
