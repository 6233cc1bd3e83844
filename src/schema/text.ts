// Words in the product's languages. A report's own words are as printed, in the language of its text, with our translation beside
// them where there is one; editorial words (catalogue, notes, findings) exist in all three languages or not at all.
import * as z from "zod/mini"

const words = z.string().check(z.trim(), z.minLength(1))

/** A report's own words, in one language at least: the one that the report prints. Whatever else is there is this project's translation. */
export const ReportText = z
  .strictObject({ "zh-Hant": z.optional(words), en: z.optional(words), "zh-Hans": z.optional(words) })
  .check(z.refine((text) => text["zh-Hant"] !== undefined || text.en !== undefined, "needs zh-Hant or en: the words as the report prints them"))
export type ReportText = z.infer<typeof ReportText>

/** This project's words: complete in every language. */
export const EditorialText = z.strictObject({ "zh-Hant": words, "zh-Hans": words, en: words })
export type EditorialText = z.infer<typeof EditorialText>

/** Ids are kebab-case so that they can stand in URLs and file names. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a kebab-case id"))

/** Of a dimension. It stands as a key in breakdowns, where other tools write camelCase ("scope3Category"). */
export const DimensionId = z.string().check(z.regex(/^[a-z][a-z0-9]*([A-Z][a-z0-9]*|-[a-z0-9]+)*$/, "expected a kebab-case or camelCase id"))
