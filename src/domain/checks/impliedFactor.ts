// Rule 10: what the figures imply of emission factors and denominators does not jump from one year to the next.
import { denominatorJumps } from "./denominatorJumps"
import { rule } from "./draft"
import { factorJumps } from "./factors"

const impliedFactor = rule("implied-factor", (context) => [...denominatorJumps(context), ...factorJumps(context)], { judged: true })

export const factorRules = [impliedFactor] as const
