// Where a figure or a label stands in a report: what a reader is shown, and the line that an auditor opens.
import * as z from "zod/mini"

/** `section` and `table` are shown to readers; `line` is the 1-based line of the seed text. No `table` = running text. */
export const Source = z.strictObject({
  section: z.string().check(z.minLength(1)),
  table: z.optional(z.string().check(z.minLength(1))),
  line: z.int().check(z.positive()),
})
export type Source = z.infer<typeof Source>

/** A language that reports are printed in. */
export const PrintedLanguage = z.enum(["zh-Hant", "en"])
export type PrintedLanguage = z.infer<typeof PrintedLanguage>

/**
 * The printed string with every character kept: separators, percent sign, "/" and misprints. `readAs`: how this project reads a
 * misprint that is no number, such as "1,1800" as "11,800"; it needs a note that says why. `mark`: the footnote sign that stands on the
 * figure, which is no part of it. `lang`: the language of the label, where it is not the report's.
 */
export const Printed = z.strictObject({
  value: z.string().check(z.minLength(1)),
  readAs: z.optional(z.string().check(z.minLength(1))),
  unit: z.optional(z.string().check(z.minLength(1))),
  label: z.string().check(z.minLength(1)),
  mark: z.optional(z.string().check(z.minLength(1))),
  lang: z.optional(PrintedLanguage),
})
export type Printed = z.infer<typeof Printed>

export const Qualifier = z.enum(["at-least", "about", "less-than", "more-than"])
export type Qualifier = z.infer<typeof Qualifier>
