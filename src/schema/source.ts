// Where a figure or a label stands in a report: what a reader is shown, and the line that an auditor opens.
import * as z from "zod/mini"

/** `section` and `table` are shown to readers; `line` is the 1-based line of the seed text. No `table` = running text. */
export const Source = z.strictObject({
  section: z.string().check(z.minLength(1)),
  table: z.optional(z.string().check(z.minLength(1))),
  line: z.int().check(z.positive()),
})
export type Source = z.infer<typeof Source>

/**
 * The printed string with every character kept: separators, percent sign, "/" and misprints. `readAs`: how this project reads a
 * misprint that is no number, such as "1,1800" as "11,800"; it needs a note that says why.
 */
export const Printed = z.strictObject({
  value: z.string().check(z.minLength(1)),
  readAs: z.optional(z.string().check(z.minLength(1))),
  unit: z.optional(z.string().check(z.minLength(1))),
  label: z.string().check(z.minLength(1)),
})
export type Printed = z.infer<typeof Printed>

export const Qualifier = z.enum(["at-least", "about", "less-than", "more-than"])
export type Qualifier = z.infer<typeof Qualifier>
