// Addresses: what is written is read back as it was, and a damaged one is read as nothing.
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatInReport, parseInReport } from "@/domain/address"
import { type EvidenceRef, formatEvidenceRef, type NodePath, parseEvidenceRef } from "@/domain/reference"

const report = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const anyId = fc.string({ minLength: 1, unit: "grapheme" })
const field = fc.stringMatching(/^[A-Za-z]\w*$/)
const step = fc.oneof(
  field,
  fc.nat(),
  fc.array(fc.oneof(anyId, fc.constantFrom("a.b", "[0]", "a]b", "1,2", "50%", "%5D", "~", "0", "2023", "A1.2")), { minLength: 1, maxLength: 3 }).map((key) => ({
    key,
  })),
)
const path: fc.Arbitrary<NodePath> = fc.tuple(field, fc.array(step)).map(([first, rest]) => [first, ...rest])
const observation = fc.tuple(fc.stringMatching(/^[a-z]+(-[a-z]+)*$/), fc.stringMatching(/^(20\d\d|undated)(\|age=>?=?\d+)?$/)).map((parts) => parts.join("|"))
const ref: fc.Arbitrary<EvidenceRef> = fc.oneof(
  fc.record({ kind: fc.constant("observation" as const), report, key: observation }),
  fc.record({ kind: fc.constant("target" as const), report, target: anyId }),
  fc.record({ kind: fc.constant("derived" as const), report, row: anyId }),
  fc.record({ kind: fc.constant("node" as const), report, path }),
)

describe("an address", () => {
  it("is read back as what was written, ids with brackets, dots, commas and digits alone included", () => {
    fc.assert(
      fc.property(ref, (written) => {
        expect(parseEvidenceRef(formatEvidenceRef(written))).toEqual(written)
      }),
      { numRuns: 1000 },
    )
  })

  it("of something else than evidence is read back as well", () => {
    fc.assert(
      fc.property(report, anyId, (report, id) => {
        expect(parseInReport(formatInReport({ report, id }))).toEqual({ report, id })
      }),
    )
  })

  it.each([
    [{ kind: "observation", report: "weimob-2023", key: "turnover-rate|2023|gender=male" }, "weimob-2023~turnover-rate|2023|gender=male"],
    [{ kind: "target", report: "weimob-2023", target: "ghg-halve-2035" }, "weimob-2023~target:ghg-halve-2035"],
    [{ kind: "derived", report: "a-1", row: "leavers-over-closing|turnover-rate|2023" }, "a-1~derived:leavers-over-closing|turnover-rate|2023"],
    [{ kind: "node", report: "a-1", path: ["governance", "board", { key: ["sun-taoyong"] }, "age"] }, "a-1~path:governance.board[sun-taoyong].age"],
    [{ kind: "node", report: "a-1", path: ["governance", "attendance", { key: ["board", "sun"] }] }, "a-1~path:governance.attendance[board,sun]"],
    [{ kind: "node", report: "a-1", path: ["index", { key: ["A1.2"] }] }, "a-1~path:index[A1.2]"],
    [{ kind: "node", report: "a-1", path: ["document", "otherFrameworks", 0] }, "a-1~path:document.otherFrameworks[0]"],
  ] satisfies [EvidenceRef, string][])("%j is written %s", (ref, text) => {
    expect(formatEvidenceRef(ref)).toBe(text)
    expect(parseEvidenceRef(text)).toEqual(ref)
  })

  it.each([
    "",
    "~",
    "weimob-2023",
    "weimob-2023~",
    "~headcount|2023",
    "a~target:",
    "a~derived:",
    "a~path:",
    "a~path:.a",
    "a~path:a.",
    "a~path:a..b",
    "a~path:[0]",
    "a~path:a[]",
    "a~path:a[01]",
    "a~path:a[0",
    "a~path:a[[0]]",
    "a~path:a[0]b",
    "a~path:a[x,]",
    "a~path:a[50%]",
    "a~path:a b",
  ])("%j is damaged", (text) => {
    expect(parseEvidenceRef(text)).toBeNull()
  })
})
