// The list of rules: every rule that a module of the checks makes stands in it, once.
import { expect, it } from "vitest"
import { RULE_IDS, RULES } from "@/domain/checks/rules"

const MODULES = import.meta.glob<Record<string, unknown>>("../../../src/domain/checks/*.ts", { eager: true })

/** Ids of the rules among what a module exports, alone or in a list. */
function rulesIn(exported: unknown): string[] {
  if (Array.isArray(exported)) return exported.flatMap(rulesIn)
  return typeof exported === "object" && exported !== null && "run" in exported && "id" in exported ? [String(exported.id)] : []
}

it.each(Object.entries(MODULES))("%s makes no rule that is not in the list", (_, module) => {
  for (const id of Object.values(module).flatMap(rulesIn)) expect(RULE_IDS).toContain(id)
})

it("every rule stands in the list once", () => {
  expect(new Set(RULE_IDS).size).toBe(RULES.length)
})
