// metrics.json: what may be measured, in which unit, along which dimensions; and how printed units convert.
import * as z from "zod/mini"
import { DimensionId, EditorialText, Id } from "./text"

export const Pillar = z.enum(["E", "S", "G"])
export type Pillar = z.infer<typeof Pillar>

export const THEMES = ["profile", "workforce", "training", "emissions", "resources", "governance", "operations"] as const
export const Theme = z.enum(THEMES)
export type Theme = z.infer<typeof Theme>

const codes = z.array(z.string().check(z.minLength(1)))

/**
 * `printedForms` maps a unit as printed to the factor that turns the printed number into the canonical one; spaces, hyphens, small and
 * capital letters, raised and lowered digits need no form of their own (see domain/printedUnit.ts). `counted`: whole things such as
 * people, so that a printed 247 is exactly 247 and not anything from 246.5 to 247.5 · `ratio`: the units that it is a quotient of; any
 * form of the one over any form of the other is a form of it ("kg/employee") · `currency`: ISO 4217, of an amount or of what it divides ·
 * `quantity`: what units measure that stand for one another without ever being converted, such as millions of whichever currency: a
 * figure of a metric in one of them may be in any other.
 */
export const Unit = z.strictObject({
  id: z.string().check(z.minLength(1)),
  name: EditorialText,
  printedForms: z.record(z.string(), z.number().check(z.positive())),
  counted: z.optional(z.boolean()),
  ratio: z.optional(z.strictObject({ numerator: z.string(), denominator: z.string() })),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, "expected a currency such as HKD"))),
  quantity: z.optional(Id),
})
export type Unit = z.infer<typeof Unit>

/**
 * A code of a dimension. `common` maps a band as printed onto the shared bands; absent = no counterpart. `sameGroup`
 * names a code that this project reads as the same group under another label. `parent` names the code of the same dimension that it
 * is a part of (Hong Kong of Greater China); codes without one stand side by side.
 */
export const DimensionCode = z.strictObject({
  id: z.string().check(z.minLength(1)),
  name: EditorialText,
  common: z.optional(z.strictObject({ band: z.string(), match: z.enum(["exact", "approximate"]) })),
  sameGroup: z.optional(z.string()),
  parent: z.optional(z.string()),
})

/**
 * `alternatives`: its codes are other measures of one total (scope 2 by location and by market), never parts of it; the first one that
 * is printed stands for the total where no total is. `open`: every report may add codes of its own, and every metric may be told apart by it ·
 * `partial`: a report may name only some of them, such as its largest sites, so that they need not add up to the whole · `scope`: what
 * a report counts at all (scope 3 by its categories): totals over other codes are other totals.
 */
export const Dimension = z.strictObject({
  id: DimensionId,
  name: EditorialText,
  codes: z.array(DimensionCode),
  alternatives: z.optional(z.boolean()),
  open: z.optional(z.boolean()),
  partial: z.optional(z.boolean()),
  scope: z.optional(z.boolean()),
})
export type Dimension = z.infer<typeof Dimension>

/**
 * What a metric may be: `min` 0 where it is not said, null for one that may be below zero (removals, changes); `max` where there is
 * one, such as 100 for a share of a whole.
 */
export const Bounds = z.strictObject({ min: z.optional(z.nullable(z.number())), max: z.optional(z.number()) })

/** The cards on which a metric can be placed: each is one of a view's (a test holds it), and draws or lists whatever is placed on it. */
export const METRIC_CARDS = [
  "headcount",
  "turnover",
  "flow",
  "vacancies",
  "hours",
  "trained",
  "totals",
  "scopes",
  "scope-3",
  "intensity",
  "air",
  "energy",
  "water",
  "waste",
  "materials",
  "building",
  "products",
  "supply",
  "safety",
  "security",
  "ip",
  "community",
  "conduct",
  "whistle",
  "bodies",
] as const
export const MetricCard = z.enum(METRIC_CARDS)
export type MetricCard = z.infer<typeof MetricCard>

/**
 * Where a metric stands: on which card; in which place, counted from 1 — those without one follow in the order of the file; and under
 * which heading of the card, where it has headings. What it is there follows from what it is made of: what adds up to another metric
 * of the card is drawn as its part, and what is divided by employees or revenue is an intensity.
 */
export const Placing = z.strictObject({ id: MetricCard, order: z.optional(z.int().check(z.positive())), group: z.optional(Id) })

/**
 * A headline of the overview. `rank`: its place, counted from 1. `fallbackOf`: the headline in whose place this metric stands where a
 * report prints neither that one nor all of the metrics that add up to it; a chain may be long. One of the two is said. `stated`: the
 * metric in which issuers print the change itself, quoted where the year before is not printed.
 */
export const Headline = z.strictObject({ rank: z.optional(z.int().check(z.positive())), fallbackOf: z.optional(Id), stated: z.optional(Id) })

/**
 * One metric, one canonical unit. What it is made of is said here and nowhere else; checks, implied denominators and harmonised rows
 * follow from it · `sumOf`: metrics that add up to it · `partOf`: the metric that it is a part of ·
 * `averageOf`: the stock of which it is the mean over the period, which intensities and rates may divide by instead · `numerator` over `denominator`,
 * times `numeratorFactor` from the numerator's unit to its own (1 where it is not said); `numeratorBreakdown`: the group of the
 * numerator that counts. A `denominator` alone is the counted whole that a percentage is a share of · `weights`: metrics that may weigh
 * the groups of a ratio besides its denominator, as those trained do a mean over them · `contradicts`: metrics of which nothing can be
 * counted where none of this is · `computed`: an intensity that is worked out of every report that prints its two parts; any other only
 * where a report in view prints it. `family` names the concept that several metrics measure in different units or by different
 * definitions (energy in MWh and in tonnes of coal equivalent): they stand together, never on one axis. `integer`: only whole
 * numbers are possible, whatever the unit says; where it is not said, those of a counted unit are whole unless the metric is a ratio.
 */
export const Metric = z.strictObject({
  id: Id,
  name: EditorialText,
  pillar: Pillar,
  theme: Theme,
  family: z.optional(Id),
  sumOf: z.optional(z.array(Id).check(z.minLength(2))),
  partOf: z.optional(Id),
  averageOf: z.optional(Id),
  numerator: z.optional(Id),
  numeratorBreakdown: z.optional(z.record(z.string(), z.string())),
  numeratorFactor: z.optional(z.number().check(z.positive())),
  denominator: z.optional(Id),
  weights: z.optional(z.array(Id).check(z.minLength(1))),
  contradicts: z.optional(z.array(Id).check(z.minLength(1))),
  bounds: z.optional(Bounds),
  computed: z.optional(z.boolean()),
  hkex: codes,
  gri: codes,
  ifrsS2: codes,
  esrs: codes,
  sdg: codes,
  unit: z.string().check(z.minLength(1)),
  direction: z.enum(["lower", "higher", "neutral"]),
  aggregation: z.enum(["sum", "ratio", "none"]),
  dimensions: z.array(DimensionId),
  kind: z.enum(["stock", "flow", "ratio", "composition"]),
  integer: z.optional(z.literal(true)),
  card: z.optional(Placing),
  headline: z.optional(Headline),
})
export type Metric = z.infer<typeof Metric>

/** A calculation method that an issuer states or that its figures prove. */
export const Method = z.strictObject({ id: Id, name: EditorialText, formula: z.string() })
export type Method = z.infer<typeof Method>

/**
 * A number that figures are converted with. `published`: by a standard or an authority; `proven`: the only value that reproduces a
 * report's own figures. `region`: the code of the dimension "region" that it holds for, such as the grid of one country; everywhere where it is not said.
 */
export const Factor = z.strictObject({
  id: Id,
  name: EditorialText,
  value: z.number().check(z.positive()),
  unit: z.string().check(z.minLength(1)),
  basis: z.enum(["published", "proven"]),
  source: EditorialText,
  region: z.optional(z.string().check(z.minLength(1))),
})
export type Factor = z.infer<typeof Factor>

export const MetricCatalogue = z.strictObject({
  units: z.array(Unit),
  dimensions: z.array(Dimension),
  methods: z.array(Method),
  factors: z.array(Factor),
  metrics: z.array(Metric),
})
export type MetricCatalogue = z.infer<typeof MetricCatalogue>
