// The rules in the order of the method: the one list of them. Each family's module says which rules it has.
import { averageRules } from "./averages"
import { bandRules } from "./bandLabels"
import { boundRules } from "./bounds"
import { copyRules } from "./copiedRows"
import { denominatorRules } from "./denominatorChecks"
import type { Rule } from "./draft"
import { factorRules } from "./impliedFactor"
import { indexRules } from "./indexRows"
import { leaverRules } from "./leaversAndRates"
import { listRules } from "./lists"
import { peopleRules } from "./people"
import { restatedRules } from "./restated"
import { shareRules } from "./shares"
import { changeRules } from "./statedChange"
import { statementRules } from "./statements"
import { sumRules } from "./sums"
import { twiceRules } from "./twice"
import { slipRules } from "./unitSlips"
import { meanRules } from "./weightedMeans"

export const RULES = [
  ...sumRules,
  ...shareRules,
  ...twiceRules,
  ...denominatorRules,
  ...averageRules,
  ...peopleRules,
  ...factorRules,
  ...changeRules,
  ...listRules,
  ...indexRules,
  ...bandRules,
  ...boundRules,
  ...meanRules,
  ...leaverRules,
  ...slipRules,
  ...copyRules,
  ...restatedRules,
  ...statementRules,
] as const satisfies readonly Rule[]

export type RuleId = (typeof RULES)[number]["id"]
export const RULE_IDS: readonly RuleId[] = RULES.map(({ id }) => id)

/** Rules that rest on a limit of this project's. */
export const JUDGED_RULES: ReadonlySet<RuleId> = new Set(RULES.flatMap(({ id, judged }) => (judged ? [id] : [])))

/** What the rules find, all kinds. */
export type RuleFacts = ReturnType<(typeof RULES)[number]["run"]>[number]["facts"]
export type FactKind = RuleFacts["kind"]
