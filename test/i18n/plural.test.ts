// One is one: no English sentence counts "1 checks".
import { expect, it } from "vitest"
import { plural } from "@/i18n/plural"

it.each([
  [1, "1 check"],
  ["1", "1 check"],
  [0, "0 checks"],
  ["1,204", "1,204 checks"],
  ["1.0", "1.0 checks"],
] as const)("counts %s", (count, words) => {
  expect(plural(count, "check")).toBe(words)
})

it("takes a plural of its own", () => {
  expect([plural(1, "person", "people"), plural(2, "person", "people")]).toEqual(["1 person", "2 people"])
})
