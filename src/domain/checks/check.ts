// A check: one printed thing held against what the report's other figures give for it, with a verdict and all it rests on.
import type { Draft } from "./draft"
import type { RuleFacts, RuleId } from "./rules"

export type Check = Omit<Draft<RuleFacts>, "name"> & {
  /** Stable across runs and edits elsewhere in the file, since findings refer to it. */
  id: string
  rule: RuleId
  report: string
}
