// Words in the product's languages. A report's own words are Traditional Chinese as printed, with our English
// beside them; editorial words (catalogue, notes, findings) exist in all three languages or not at all.
import * as z from "zod/mini"

const words = z.string().check(z.trim(), z.minLength(1))

/** A report's own words: `zh-Hant` as printed, `en` translated by this project unless the report prints it. */
export const ReportText = z.strictObject({ "zh-Hant": words, en: words, "zh-Hans": z.optional(words) })
export type ReportText = z.infer<typeof ReportText>

/** This project's words: complete in every language. */
export const EditorialText = z.strictObject({ "zh-Hant": words, "zh-Hans": words, en: words })
export type EditorialText = z.infer<typeof EditorialText>

/** Ids are kebab-case so that they can stand in URLs and file names. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a kebab-case id"))
