// One report = one issuer × one reporting year of publication, as its text prints it.
import * as z from "zod/mini"
import { Pillar } from "./catalogue"
import { AlsoPrinted, Observation } from "./observation"
import { Boundary, explainsItsPeriods, NamedPeriod, OwnCode, StatedDenominator } from "./scope"
import { Printed, PrintedLanguage, Qualifier, Source } from "./source"
import { CertificationArea } from "./standards"
import { EditorialText, Id, ReportText } from "./text"

const year = z.string().check(z.regex(/^\d{4}$/, "expected a year"))

export const Document = z.strictObject({
  title: ReportText,
  /** Of the text that the file was transcribed from; Traditional Chinese where it is not said. */
  language: z.optional(PrintedLanguage),
  periodStart: z.iso.date(),
  periodEnd: z.iso.date(),
  /** Month of publication; null when the text does not print it. */
  published: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}$/, "expected YYYY-MM"))),
  framework: z.strictObject({ code: z.literal("HKEX"), edition: z.string(), source: Source }),
  otherFrameworks: z.array(z.strictObject({ name: ReportText, source: Source })),
  /** null when the report does not say which language version prevails. */
  languagePrevailing: z.nullable(PrintedLanguage),
  /** null when the report states no external review or assurance. `scope`: what of it, in the report's words; "GHG" for the greenhouse gases. */
  assurance: z.nullable(z.strictObject({ scope: z.string(), by: ReportText, kind: z.enum(["review", "limited", "reasonable"]), source: Source })),
})

/** A share of the printed axis: 0 = its lower end, 1 = its upper end. */
const axisShare = z.number().check(z.gte(0), z.lte(1))

/** Read off the issuer's figure by a person; null on a topic = the figure's coordinates are not in the text. `error`: half the span within which the mark may stand. */
export const TopicPosition = z.strictObject({
  x: axisShare,
  y: axisShare,
  basis: z.literal("digitised"),
  date: z.iso.date(),
  error: z.optional(z.strictObject({ x: axisShare, y: axisShare })),
})

export const MaterialTopic = z.strictObject({
  id: Id,
  label: ReportText,
  topic: Id,
  match: z.enum(["exact", "broader", "narrower"]),
  pillar: Pillar,
  pillarBasis: z.enum(["printed", "chapter", "editorial"]),
  tier: z.nullable(z.enum(["high", "medium", "low"])),
  tierBasis: z.nullable(z.literal("printed")),
  position: z.nullable(TopicPosition),
  source: Source,
})
export type MaterialTopic = z.infer<typeof MaterialTopic>

/** The titles printed along the axes of the issuer's matrix figure; null where the text has none. */
export const IssuerMatrix = z.strictObject({ xTitle: z.nullable(ReportText), yTitle: z.nullable(ReportText), source: Source })

export const Stakeholder = z.strictObject({
  id: Id,
  /** Common group, shared by all reports, so that peers line up. */
  group: z.enum(["government", "shareholders", "employees", "customers", "suppliers", "community", "environment", "media", "peers", "ngos"]),
  name: ReportText,
  expectations: z.array(
    z.strictObject({
      label: ReportText,
      /** Ids of topics.json that the words name; `basis` says whether the words are the topic's own. */
      topics: z.array(z.strictObject({ topic: Id, basis: z.enum(["printed", "editorial"]) })),
      source: Source,
    }),
  ),
  channels: z.array(z.strictObject({ label: ReportText, source: Source })),
  source: Source,
})
export type Stakeholder = z.infer<typeof Stakeholder>

export const Target = z.strictObject({
  id: Id,
  label: ReportText,
  pillar: Pillar,
  /** What the target is about, when it is a metric of the catalogue. */
  metric: z.nullable(Id),
  /** Common topics that the target serves, by this project's judgement. */
  topics: z.optional(z.array(Id)),
  baseYear: z.nullable(year),
  targetYear: z.nullable(year),
  /** Signed change in percent, when printed; −50 = halve. */
  changePercent: z.nullable(z.number()),
  kind: z.enum(["absolute", "intensity", "unspecified"]),
  /** What the report says of it: reached, on the way, missed; "set" where it says no more than that it is one. */
  status: z.enum(["met", "on-track", "missed", "set"]),
  printed: Printed,
  source: Source,
  alsoPrinted: z.optional(z.array(AlsoPrinted).check(z.minLength(1))),
  note: z.optional(Id),
})
export type Target = z.infer<typeof Target>

/** A figure inside a governance table: canonical number beside its printed string. */
export const GovernanceFigure = z.strictObject({
  value: z.number(),
  unit: z.string(),
  printed: Printed,
  source: Source,
  qualifier: z.optional(Qualifier),
})
export type GovernanceFigure = z.infer<typeof GovernanceFigure>

const expertise = z.enum(["industry", "finance", "legal", "technology", "risk", "sustainability", "management"])
const gender = z.enum(["male", "female"])

export const Director = z.strictObject({
  id: Id,
  name: ReportText,
  roles: z.array(z.enum(["chair", "vice-chair", "ceo", "executive", "non-executive", "independent-non-executive"])),
  expertise: z.nullable(expertise),
  gender: z.nullable(gender),
  age: z.nullable(GovernanceFigure),
  tenureYears: z.nullable(GovernanceFigure),
  directorships: z.nullable(GovernanceFigure),
  independent: z.nullable(z.boolean()),
  tie: z.nullable(ReportText),
  change: z.nullable(z.strictObject({ kind: z.enum(["appointed", "resigned"]), date: z.iso.date(), label: ReportText })),
  onBoardAtYearEnd: z.boolean(),
  source: Source,
})
export type Director = z.infer<typeof Director>

export const CommitteeMember = z.strictObject({
  director: Id,
  role: z.enum(["chair", "member"]),
  /** null, here and below: the committee's table does not print it. */
  expertise: z.nullable(expertise),
  gender: z.nullable(gender),
  age: z.nullable(GovernanceFigure),
  tenureYears: z.nullable(GovernanceFigure),
  independent: z.nullable(z.boolean()),
  source: Source,
})

export type CommitteeMember = z.infer<typeof CommitteeMember>

export const Governance = z.strictObject({
  layers: z.array(z.strictObject({ id: Id, name: ReportText, level: z.nullable(ReportText), role: ReportText, reportsTo: z.nullable(Id), source: Source })),
  board: z.array(Director),
  committees: z.array(z.strictObject({ id: Id, name: ReportText, members: z.array(CommitteeMember), source: Source })),
  /** `rate` null: only the meetings are printed. */
  attendance: z.array(
    z.strictObject({ body: Id, director: Id, due: GovernanceFigure, attended: GovernanceFigure, rate: z.nullable(GovernanceFigure), source: Source }),
  ),
  riskCategories: z.array(z.strictObject({ id: Id, name: ReportText, source: Source })),
  riskProcess: z.array(z.strictObject({ id: Id, name: ReportText, source: Source })),
  certifications: z.array(
    z.strictObject({
      id: Id,
      name: ReportText,
      standard: z.string(),
      area: CertificationArea,
      source: Source,
    }),
  ),
})
export type Governance = z.infer<typeof Governance>

export const ClimateRisk = z.strictObject({
  id: Id,
  kind: z.enum(["transition", "physical", "opportunity"]),
  category: z.nullable(ReportText),
  label: ReportText,
  impact: ReportText,
  horizon: z.nullable(z.strictObject({ code: z.enum(["short", "short-to-medium", "medium", "medium-to-long", "long"]), printed: z.string() })),
  source: Source,
})
export type ClimateRisk = z.infer<typeof ClimateRisk>

export const IndexRow = z.strictObject({
  /** HKEX code such as "A1.2", "A1" for a general disclosure, "MD-governance" for a mandatory one. */
  code: z.string(),
  /** GRI codes exactly as printed beside the row; empty when the report prints none. */
  gri: z.array(z.string()),
  status: z.enum(["referenced", "not-applicable"]),
  reason: z.nullable(ReportText),
  /** The section the index points to, as printed; null when the cell is a reason instead. */
  chapter: z.nullable(z.string()),
  source: Source,
})
export type IndexRow = z.infer<typeof IndexRow>

/** What this project says of checks that fail, and what a director would ask; one finding may explain several checks. */
export const Finding = z.strictObject({
  checks: z.array(z.string()).check(z.minLength(1)),
  explanation: EditorialText,
  question: EditorialText,
})
export type Finding = z.infer<typeof Finding>

/**
 * `seriesBreak`: the figure that carries this note starts a new series; the words stand on the break in a chart.
 * `gap`: in what the figure departs from others of its metric, where it does: grades of comparability rest on it.
 * `partsOverlap`: the report says that the parts overlap, so that they need not add up to their total.
 * `explainsChange`: the report says why a factor, a boundary or a total moved, or why it prints another value than before.
 * `listIncomplete`: the list beside a stated count was read from a figure whose text may not be whole.
 */
export const Note = z.strictObject({
  id: Id,
  basis: z.enum(["printed", "editorial"]),
  text: EditorialText,
  seriesBreak: z.optional(EditorialText),
  gap: z.optional(z.enum(["definition", "boundary", "estimate"])),
  partsOverlap: z.optional(z.boolean()),
  explainsChange: z.optional(z.boolean()),
  listIncomplete: z.optional(z.boolean()),
  source: z.optional(Source),
})
export type Note = z.infer<typeof Note>

const ReportFields = z.strictObject({
  $schema: z.optional(z.string()),
  id: Id,
  issuer: z.strictObject({ id: Id, name: ReportText, shortName: ReportText, stockCode: z.string().check(z.regex(/^\d{4,5}$/)) }),
  document: Document,
  periods: z.optional(z.array(NamedPeriod)),
  /** This project's English names of sections and tables, by a part as it is printed ("附錄1 績效數據"); a report in English needs none. */
  places: z.optional(z.record(z.string(), z.string().check(z.minLength(1)))),
  boundary: z.array(Boundary),
  denominators: z.optional(z.array(StatedDenominator)),
  codes: z.optional(z.array(OwnCode)),
  observations: z.array(Observation),
  matrix: z.optional(IssuerMatrix),
  topics: z.array(MaterialTopic),
  stakeholders: z.array(Stakeholder),
  targets: z.array(Target),
  governance: Governance,
  climateRisks: z.array(ClimateRisk),
  index: z.array(IndexRow),
  notes: z.array(Note),
  findings: z.array(Finding),
})
export const Report = ReportFields.check(explainsItsPeriods)
export type Report = z.infer<typeof Report>
