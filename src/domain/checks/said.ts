// The things that a check's sentence speaks of, each tagged with what it is: one speaker puts any of them into words, in any
// language. Plain numbers and truth values are not tagged: a language writes them itself, as "3 parts" or as another clause.
import type { ReportText } from "@/schema/text"

export type Metric = { say: "metric"; id: string }
export type Dimension = { say: "dimension"; id: string }
/** An age band by its code. */
export type Band = { say: "band"; code: string }
/** A printed figure, named with the groups it is of: "Employee turnover rate (31–50)". */
export type Named = { say: "figure"; metric: string; groups: readonly (readonly [dimension: string, code: string])[] }
export type Director = { say: "director"; id: string }
/** The board or a committee. */
export type Body = { say: "body"; id: string }
/** A provision of the HKEX code. */
export type Kpi = { say: "kpi"; code: string }
/** A word that the checks' own words have under this id. */
export type Term<Id extends string = string> = { say: "term"; id: Id }
/** What a number of leavers rests on: the printed count, the overall rate, or the rates by one dimension. */
export type LeaversBy = { say: "leavers"; by: "printed" | "total" | Dimension }
/** As the report prints it; null where it prints nothing. */
export type Text = { say: "text"; text: string | null }
/** Words that exist in several languages: of a report's file, or this project's. */
export type Words = { say: "words"; text: ReportText }
/** In the unit of its sentence; `decimals` null: as many as tell it from its neighbours. */
export type Quantity = { say: "number"; value: number; decimals: number | null }
/** A change in percent, with its sign. */
export type Change = { say: "change"; percent: number }
/** From low to high; `whole`: of things that are counted. */
export type Span = { say: "span"; low: number; high: number; whole: boolean }
/** May be empty. */
export type List<Item extends Said = Said> = { say: "list"; items: readonly Item[] }

type Single = Metric | Dimension | Band | Named | Director | Body | Kpi | Term | LeaversBy | Text | Words | Quantity | Change | Span
export type Said = Single | { say: "list"; items: readonly Said[] }

/** The ids of the terms that a value may hold, itself or in a list. */
export type TermIn<Value> = Value extends Term<infer Id> ? Id : Value extends { say: "list"; items: readonly (infer Item)[] } ? TermIn<Item> : never

type Grouped = { metric: string; breakdown?: Record<string, string> | undefined }

export const say = {
  metric: (id: string): Metric => ({ say: "metric", id }),
  dimension: (id: string): Dimension => ({ say: "dimension", id }),
  band: (code: string): Band => ({ say: "band", code }),
  /** `except`: a dimension that the sentence names itself. */
  figure: ({ metric, breakdown = {} }: Grouped, except?: string): Named => ({
    say: "figure",
    metric,
    groups: Object.entries(breakdown).filter(([dimension]) => dimension !== except),
  }),
  director: (id: string): Director => ({ say: "director", id }),
  body: (id: string): Body => ({ say: "body", id }),
  kpi: (code: string): Kpi => ({ say: "kpi", code }),
  term: <const Id extends string>(id: Id): Term<Id> => ({ say: "term", id }),
  leavers: (dimension: string | null): LeaversBy => ({
    say: "leavers",
    by: dimension === null ? "printed" : dimension === "total" ? "total" : say.dimension(dimension),
  }),
  text: (text: string | null): Text => ({ say: "text", text }),
  words: (text: ReportText): Words => ({ say: "words", text }),
  number: (value: number, decimals: number | null = null): Quantity => ({ say: "number", value, decimals }),
  change: (percent: number): Change => ({ say: "change", percent }),
  span: ({ low, high }: { low: number; high: number }): Span => ({ say: "span", low, high, whole: false }),
  whole: ({ low, high }: { low: number; high: number }): Span => ({ say: "span", low, high, whole: true }),
  list: <Item extends Said>(items: readonly Item[]): List<Item> => ({ say: "list", items }),
}

/** The code of the provision that is spoken of; null where none is. */
export function kpiOf(says: Readonly<Record<string, Said | number | boolean>>): string | null {
  return Object.values(says).flatMap((value) => (typeof value === "object" && value.say === "kpi" ? value.code : []))[0] ?? null
}
