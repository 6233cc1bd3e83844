// topics.json, standards.json and manifest.json: shared vocabularies and the list of reports.
import * as z from "zod/mini"
import { Pillar } from "./catalogue"
import { DimensionId, EditorialText, Id } from "./text"

/**
 * A common topic. `metrics`: every quantitative metric of the catalogue that measures it, by this project's judgement;
 * `hkex`: the codes of the guide that ask for it. An empty list says that there is none.
 */
export const CommonTopic = z.strictObject({
  id: Id,
  label: EditorialText,
  pillar: Pillar,
  hkex: z.array(z.string()),
  metrics: z.array(z.strictObject({ metric: Id, basis: z.literal("editorial") })),
})
export type CommonTopic = z.infer<typeof CommonTopic>

export const TopicVocabulary = z.strictObject({ topics: z.array(CommonTopic) })
export type TopicVocabulary = z.infer<typeof TopicVocabulary>

/** What a certificate is about. */
export const CertificationArea = z.enum([
  "security",
  "privacy",
  "quality",
  "data",
  "service",
  "assets",
  "environment",
  "emissions",
  "energy",
  "safety",
  "continuity",
  "integrity",
  "innovation",
])

/**
 * A standard that management systems are certified to, or a scheme like one. `forms`: the names that it is printed by, up to its number;
 * the year and the part may follow, "/IEC" and spaces may stand or not.
 */
export const ManagementStandard = z.strictObject({
  forms: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  /** Its own words say that it gives guidance and is not for certification. */
  guidance: z.optional(z.literal(true)),
  label: EditorialText,
})
export type ManagementStandard = z.infer<typeof ManagementStandard>

export const Standards = z.strictObject({
  hkex: z.array(
    z.strictObject({
      code: z.string(),
      aspect: z.string(),
      kind: z.enum(["mandatory", "general", "kpi"]),
      /** The words of the KPI ask for a number; absent = a description will do. */
      quantitative: z.optional(z.literal(true)),
      /** What the words of the KPI ask to be told apart, and for how many years; absent = one figure will do. */
      asks: z.optional(z.strictObject({ dimensions: z.optional(z.array(DimensionId)), years: z.optional(z.int().check(z.gte(2))) })),
      /** Common topics a target on which answers the KPI; absent = the KPI asks for no target. */
      targetTopics: z.optional(z.array(Id).check(z.minLength(1))),
      answeredBy: z.optional(z.array(z.string()).check(z.minLength(1))),
      label: EditorialText,
    }),
  ),
  aspects: z.array(z.strictObject({ code: z.string(), pillar: z.nullable(Pillar), label: EditorialText })),
  gri: z.array(z.strictObject({ code: z.string(), label: EditorialText })),
  managementStandards: z.array(ManagementStandard),
})
export type Standards = z.infer<typeof Standards>
export type HkexCode = Standards["hkex"][number]

export const ManifestEntry = z.strictObject({
  id: Id,
  issuer: Id,
  file: z.string().check(z.regex(/^reports\/[a-z0-9-]+\.json$/, "expected reports/<id>.json")),
  reportingYear: z.string().check(z.regex(/^\d{4}$/, "expected a year")),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits")),
})
export type ManifestEntry = z.infer<typeof ManifestEntry>

export const Manifest = z.strictObject({
  datasetVersion: z.string().check(z.regex(/^\d{4}\.\d+\.\d+$/, "expected a version such as 2026.1.0")),
  reports: z.array(ManifestEntry).check(z.minLength(1)),
})
export type Manifest = z.infer<typeof Manifest>
