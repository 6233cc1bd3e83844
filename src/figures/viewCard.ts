// A card of a view as a value: what it speaks of, what a reader may choose, and how its model is made. One renderer draws the
// model on the page; the notice of silence, the tests and exports read the same value.
import type { Standards, TopicVocabulary } from "@/schema/standards"
import type { CardModel } from "./card"
import type { DrawingOf, SharedDrawing, SharedDrawings } from "./drawings"
import { printedDimensions } from "./series/printedCodes"
import { dimensionName, metricName, type View } from "./view"

/** Figures as the reports print them, or brought onto one basis. */
export type Figures = "printed" | "harmonised"

/** What the address says under some names; null or absent: nothing. */
export type Asked = Readonly<Record<string, string | null>>

/**
 * What a reader has chosen. `by` is one of the card's own offers; "" where the card offers none. `asked`: what the address says
 * under the names in the card's `reads`, as it stands there.
 */
export type Chosen<Value extends string = string> = { by: Value; figures: Figures; asked: Asked }

/** A reader's first sight of a card. */
export const UNASKED: Chosen = { by: "", figures: "printed", asked: {} }

/** Data files that only some views read; null: the view reads no such file, it is not here yet, or it cannot be had. */
export type OwnFiles = { topics: TopicVocabulary | null; standards: Standards | null }
export const NO_FILES: OwnFiles = { topics: null, standards: null }

/** A choice that a card offers. `key` is its name in the address. Of `values`, only those that `offers` names can be chosen. */
export type Choice<Value extends string = string, Words = unknown> = {
  key: string
  values: readonly [Value, ...Value[]]
  offers(view: View<Words>): readonly Value[]
  label(view: View<Words>): string
  name(view: View<Words>, value: Value): string
}

/** A card's model with the drawing that shows it; `drawing` null = its table is all there is to see. */
export type DrawnCard<Own extends object = object> = CardModel & { drawing: SharedDrawing | DrawingOf<Own> | null }

export type CardSize = "third" | "half" | "two-thirds" | "wide"

/** A subject that is a metric and goes by its name in the catalogue. */
export type MetricSubject = `metric:${string}`

/** The subjects that a view's words name. */
export type SubjectOf<Words> = Words extends { subjectNames: infer Names } ? keyof Names & string : never

/**
 * `Words`: the view's own words; `Own`: kinds of drawing that only this view has, with their models.
 * `subject`: under which name the notice of silence speaks of it: one of the view's words, or a metric's; null = nobody owes it.
 */
export type ViewCard<Words extends object = never, Own extends object = object, Value extends string = string> = {
  id: string
  subject: SubjectOf<Words> | MetricSubject | null
  size: CardSize
  choice?: Choice<Value, Words>
  /** Names in the address, besides that of `choice`, whose values change what the card shows. */
  reads?: readonly string[]
  /** Stands in the first picture of the page; the others come with the second. */
  first?: true
  /** Made for the notice and for what is left over; the page shows its figures elsewhere. */
  place?: "notice"
  /** Drawn under one kind of figures only. */
  only?: Figures
  /** Whether the reader can turn the drawing into its table; not where the drawing holds the table. */
  switchable?: false
  /** Stays when a reader's choice has emptied its table: its drawing says so, and leads back. */
  kept?: true
  /** Pure. Null: nothing to say here, or not without a file that is not in `files`. */
  make(view: View<Words>, chosen: Chosen<Value>, files: OwnFiles): DrawnCard<Own> | readonly DrawnCard<Own>[] | null
}

/** A card of whatever view, for those who only read what it makes. */
export type AnyCard<Words extends object = object, Own extends object = object> = Omit<ViewCard<Words, Own>, "subject"> & { subject: string | null }

/** A card's model with its drawing; null stays null. */
export function drawn<Kind extends keyof SharedDrawings>(card: CardModel, kind: Kind, model: SharedDrawings[Kind]): DrawnCard {
  // The pair is one of the union's members: kind and model are tied by the signature.
  return { ...card, drawing: { kind, model } as SharedDrawing }
}

/** A card that is its table. */
export function tableOnly(card: CardModel): DrawnCard
export function tableOnly(card: CardModel | null): DrawnCard | null
export function tableOnly(card: CardModel | null): DrawnCard | null {
  return card && { ...card, drawing: null }
}

/** The breakdown of a metric, among those that at least one issuer in view prints. */
export function byDimension<Value extends string>(key: string, metrics: readonly string[], values: readonly [Value, ...Value[]]): Choice<Value> {
  return {
    key,
    values,
    offers: (view) => values.filter((value) => metrics.some((metric) => printedDimensions(view, metric, [value]).length > 0)),
    label: (view) => view.messages.common.by,
    name: dimensionName,
  }
}

/** One of several metrics, each under its own name. */
export function byMetric<Value extends string, Words>(
  key: string,
  values: readonly [Value, ...Value[]],
  { offers, label }: Pick<Choice<Value, Words>, "offers" | "label">,
): Choice<Value, Words> {
  return { key, values, offers, label, name: metricName }
}

/** The choice where it is offered, else the first offer: a card is never empty beside figures it could show. */
export function offered<Value extends string>(chosen: Value, offers: readonly Value[]): Value {
  return offers.includes(chosen) ? chosen : (offers[0] ?? chosen)
}

/** The models of a card under what is chosen: none, one, or several that stand together. */
export function modelsOf<Words extends object, Own extends object>(
  card: AnyCard<Words, Own>,
  view: View<Words>,
  chosen: Chosen,
  files: OwnFiles = NO_FILES,
): readonly DrawnCard<Own>[] {
  if (card.only !== undefined && card.only !== chosen.figures) return []
  const made = card.make(view, chosen, files)
  return made === null ? [] : "id" in made ? [made] : made
}
