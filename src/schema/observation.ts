// One printed figure, or its printed absence. Nothing derived is an observation.
import * as z from "zod/mini"
import { Printed, Qualifier, Source } from "./source"
import { Id } from "./text"

/** The year a figure is about, or "undated" for a standing fact. */
export const Period = z.string().check(z.regex(/^(\d{4}|undated)$/, 'expected a year such as "2023", or "undated"'))

/** Dimension id → code. Absent for a total. Both sides are declared in metrics.json. */
export const Breakdown = z.record(z.string(), z.string())
export type Breakdown = z.infer<typeof Breakdown>

export const AlsoPrinted = z.strictObject({
  printed: Printed,
  source: Source,
  qualifier: z.optional(Qualifier),
  note: z.optional(Id),
})

const common = {
  metric: Id,
  period: Period,
  breakdown: z.optional(Breakdown),
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
  unit: z.string().check(z.minLength(1)),
  qualifier: z.optional(Qualifier),
})

/** Printed as "/": the issuer keeps the row but gives no figure. */
export const NotDisclosedObservation = z.strictObject({ ...common, status: z.literal("not-disclosed") })

/** Printed as not applicable; the reason is the note. */
export const NotApplicableObservation = z.strictObject({ ...common, status: z.literal("not-applicable"), note: Id })

export const Observation = z.discriminatedUnion("status", [ReportedObservation, NotDisclosedObservation, NotApplicableObservation])
export type Observation = z.infer<typeof Observation>
export type ReportedObservation = z.infer<typeof ReportedObservation>
