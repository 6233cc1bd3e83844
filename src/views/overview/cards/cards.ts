// The cards of the overview as values: the headlines that its page draws first, what changed in the year, and what to ask about.
import { type CardModel, sourceNames } from "@/figures/card"
import type { View } from "@/figures/view"
import type { DrawnCard, ViewCard } from "@/figures/viewCard"
import type { Words } from "../words/zh-Hant"
import { type AttentionModel, attention } from "./attention"
import { type ChangesModel, changes } from "./changes"
import { type OverviewModel, overview } from "./overview"

export type Own = { headlines: OverviewModel; changes: ChangesModel; attention: AttentionModel }

const text = (words: string) => ({ kind: "text" as const, text: words === "" ? "–" : words })

function sourcesOf(view: View<Words>): CardModel["sources"] {
  return view.issuers.map((issuer) => ({ ...sourceNames(view, issuer), places: "" }))
}

export const headlinesCard: ViewCard<Words, Own> = {
  id: "headlines",
  subject: null,
  size: "wide",
  first: true,
  make: (view): DrawnCard<Own> => {
    const model = overview(view)
    const columns = [
      { id: "figure", label: view.messages.rest.figure, numeric: true },
      { id: "change", label: view.words.change, numeric: false },
    ]
    const rows = model.issuers.flatMap(({ issuer, headlines }) =>
      headlines.map(({ id, name, unit, cell, change }) => ({
        id: `${issuer.id}:${id}`,
        group: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
        header: unit === "" ? name : view.messages.metricWithUnit({ metric: name, unit }),
        entries: [cell, text(change)],
      })),
    )
    return {
      id: "headlines",
      title: model.heading,
      subtitle: view.words.headlinesSubtitle,
      caveats: [],
      sources: sourcesOf(view),
      table: { caption: model.heading, rowHeader: view.messages.rest.metric, columns, rows },
      drawing: { kind: "headlines", model },
    }
  },
}

export const changesCard: ViewCard<Words, Own> = {
  id: "changes",
  subject: null,
  size: "wide",
  make: (view): DrawnCard<Own> => {
    const model = changes(view)
    const m = view.words
    const columns = [
      { id: "before", label: m.before, numeric: true },
      { id: "after", label: m.after, numeric: true },
      { id: "change", label: m.change, numeric: false },
    ]
    const rows = model.issuers.flatMap(({ issuer, years, lines }) =>
      lines.map(({ id, name, unit, from, to, words }) => ({
        id: `${issuer.id}:${id}`,
        group: view.messages.issuerYear({ issuer: issuer.name, year: years }),
        header: unit === "" ? name : view.messages.metricWithUnit({ metric: name, unit }),
        entries: [from, to, text(words)],
      })),
    )
    return {
      id: "changes",
      title: model.title,
      subtitle: m.changes.subtitle,
      caveats: model.issuers.flatMap(({ issuer, note }) => (note === "" ? [] : [view.messages.labelled({ label: issuer.name, words: note })])),
      sources: sourcesOf(view),
      table: { caption: model.title, rowHeader: view.messages.rest.metric, columns, rows },
      drawing: { kind: "changes", model },
    }
  },
}

export const attentionCard: ViewCard<Words, Own> = {
  id: "attention",
  subject: null,
  size: "wide",
  make: (view, _chosen, { standards }): DrawnCard<Own> => {
    const model = attention(view, standards)
    const rows = model.concerns.map(({ id, issuer, question, sentence }) => ({
      id,
      group: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
      header: question,
      entries: [text(sentence)],
    }))
    return {
      id: "attention",
      title: model.title,
      subtitle: view.words.cautionsSubtitle,
      caveats: model.cautions.map(({ subject, words }) => view.messages.labelled({ label: subject, words })),
      sources: sourcesOf(view),
      table: { caption: model.title, rowHeader: view.messages.checks.question, columns: [{ id: "finding", label: view.words.finding, numeric: false }], rows },
      drawing: { kind: "attention", model },
    }
  },
}

export const cards: readonly ViewCard<Words, Own>[] = [headlinesCard, changesCard, attentionCard]
