// One printed figure, or its printed absence. Nothing derived is an observation.
import * as z from "zod/mini"
import { Printed, PrintedLanguage, Qualifier, Source } from "./source"
import { Id } from "./text"

/**
 * What a figure is about: a year (the report's own financial year that ends in it), the id of one of the report's `periods`, the
 * first and last day as "2018-09-01/2019-08-31", or "undated" for a standing fact.
 */
export const Period = z
  .string()
  .check(z.regex(/^[A-Za-z0-9]+([-/._][A-Za-z0-9]+)*$/, 'expected a year such as "2023", the id of one of the report\'s periods, or "undated"'))

/** Dimension id → code. Absent for a total. Both sides are declared in metrics.json. */
export const Breakdown = z.record(z.string(), z.string())
export type Breakdown = z.infer<typeof Breakdown>

export const AlsoPrinted = z.strictObject({
  printed: Printed,
  source: Source,
  qualifier: z.optional(Qualifier),
  note: z.optional(Id),
})

/** How scope 2 is measured (GHG Protocol): with the average factor of the grid, or with those of the contracts. Not said = unknown. */
export const Basis = z.enum(["location", "market"])

const common = {
  metric: Id,
  period: Period,
  breakdown: z.optional(Breakdown),
  basis: z.optional(Basis),
  /** Id of the entry of the report's `boundary` that the figure covers; the whole report where it is not said. */
  boundary: z.optional(Id),
  printed: Printed,
  source: Source,
  method: z.optional(Id),
  alsoPrinted: z.optional(z.array(AlsoPrinted).check(z.minLength(1))),
  note: z.optional(Id),
}

export const ReportedObservation = z.strictObject({
  ...common,
  status: z.literal("reported"),
  value: z.number(),
  /** Upper end where a range is printed ("20-30"); `value` is then the lower end. */
  valueTo: z.optional(z.number()),
  /** Both ends of a printed range: another way to write `value` and `valueTo`. */
  range: z.optional(z.tuple([z.number(), z.number()])),
  unit: z.string().check(z.minLength(1)),
  qualifier: z.optional(Qualifier),
  /** Another name of `qualifier`. */
  bound: z.optional(Qualifier),
  /**
   * Of a share in a table of several dimensions: whether the whole table adds up to 100 (`whole`: each cell is a share of everybody),
   * or each of its rows does (`group`, where it is not said: a share of the group that the dimensions before the last name).
   */
  shareOf: z.optional(z.enum(["whole", "group"])),
})

/** How the report words an absence where it prints no sign for one; the same words stand in `printed.value`. */
export const Absence = z.strictObject({ words: z.string().check(z.minLength(1)), lang: PrintedLanguage })

/** Printed as "/", or in words: the issuer keeps the row but gives no figure. */
export const NotDisclosedObservation = z.strictObject({ ...common, status: z.literal("not-disclosed"), absence: z.optional(Absence) })

/** Printed as not applicable; the reason is the note. */
export const NotApplicableObservation = z.strictObject({ ...common, status: z.literal("not-applicable"), note: Id, absence: z.optional(Absence) })

export const Observation = z.discriminatedUnion("status", [ReportedObservation, NotDisclosedObservation, NotApplicableObservation])
export type Observation = z.infer<typeof Observation>
export type ReportedObservation = z.infer<typeof ReportedObservation>
