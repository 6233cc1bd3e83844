// What the figures of a report are about: stretches of time, parts of the company, what it divides by, and groups that only it has.
import * as z from "zod/mini"
import { Period } from "./observation"
import { spanOf } from "./period"
import { Printed, Source } from "./source"
import { Id, ReportText } from "./text"

/** A stretch of time that figures of the report are about, where its name alone does not say it: first and last day. */
export const NamedPeriod = z.strictObject({ id: Period, start: z.iso.date(), end: z.iso.date() })

const amount = z.number().check(z.nonnegative())

/**
 * What figures of the report cover. Figures name the entry that they cover by its id; those that name none cover the whole report.
 * `people`, `entities`, `revenue` (in the unit of the metric "revenue"): how many are in it, as printed, where that is printed. `regions`: codes of the
 * dimension "region" that it lies in: what is computed with a factor of one place rests on it.
 */
export const Boundary = z.strictObject({
  id: Id,
  kind: z.enum(["entities", "period", "sites", "ghg", "operations", "people", "revenue"]),
  text: ReportText,
  people: z.optional(amount),
  entities: z.optional(amount),
  revenue: z.optional(amount),
  regions: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
  source: Source,
})
export type Boundary = z.infer<typeof Boundary>

/**
 * What the report divides by in its intensities, where it says so apart from its figures: `of` "employees", "revenue" or the id of a metric,
 * for one period and the boundary that the intensities cover (the whole report where it is not said).
 */
export const StatedDenominator = z.strictObject({
  of: Id,
  period: Period,
  value: z.number().check(z.positive()),
  unit: z.optional(z.string().check(z.minLength(1))),
  boundary: z.optional(Id),
  printed: z.optional(Printed),
  source: Source,
})
export type StatedDenominator = z.infer<typeof StatedDenominator>

/** A group that only this issuer has: one of its business segments or sites, under an open dimension of the catalogue. */
export const OwnCode = z.strictObject({ dimension: Id, id: Id, name: ReportText })

/** A period is a year or dates, or a name that the report explains: what any other name means nobody could know. */
export function explainsItsPeriods({
  value,
  issues,
}: {
  value: { periods?: { id: string }[] | undefined; observations: { period: string }[] }
  issues: unknown[]
}) {
  const named = new Set((value.periods ?? []).map(({ id }) => id))
  value.observations.forEach(({ period }, i) => {
    if (period !== "undated" && spanOf(period) === null && !named.has(period))
      issues.push({
        code: "custom",
        path: ["observations", i, "period"],
        message: `expected a year such as "2023", "undated", or one of the report's periods; "${period}" is none`,
        input: period,
      })
  })
}
