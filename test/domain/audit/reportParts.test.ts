// The audit of a report's other parts: topics, stakeholders, targets, the index and governance refer to what there is.
import { describe, expect, it } from "vitest"
import { auditDataset } from "@/domain/audit/audit"
import type { Report } from "@/schema/report"
import { copy, WEIMOB } from "../../support/audited"
import { the } from "../../support/dataset"

describe("the audit of a report's other parts", () => {
  it.each<[string, (report: Report) => void, string, string]>([
    ["a topic", (report) => Object.assign(the(report.topics[0]), { topic: "weather" }), "topics[0].topic", "use an id of topics.json"],
    [
      "a tier without its basis",
      (report) => Object.assign(the(report.topics[0]), { tier: "high", tierBasis: null }),
      "topics[0].tierBasis",
      "set both or neither",
    ],
    [
      "an expectation's topic",
      (report) => Object.assign(the(report.stakeholders[0]?.expectations[0]), { topics: [{ topic: "weather", basis: "printed" }] }),
      "stakeholders[0].expectations",
      "use an id of topics.json",
    ],
    ["a target's metric", (report) => Object.assign(the(report.targets[0]), { metric: "weather" }), "targets[0].metric", "use an id of metrics.json, or null"],
    ["a target's topic", (report) => Object.assign(the(report.targets[0]), { topics: ["weather"] }), "targets[0].topics", "use an id of topics.json"],
    ["an index code", (report) => Object.assign(the(report.index[0]), { code: "Z9" }), "index[0].code", "use a code of standards.json"],
    [
      "a missing reason",
      (report) => Object.assign(the(report.index[0]), { status: "not-applicable", reason: null }),
      "index[0].reason",
      "write the reason the report gives",
    ],
    [
      "a director",
      (report) => Object.assign(the(report.governance.attendance[0]), { director: "nobody" }),
      "governance.attendance[0].director",
      "correct the spelling, or add the director to governance.board",
    ],
    [
      "a body",
      (report) => Object.assign(the(report.governance.attendance[0]), { body: "cabinet" }),
      "governance.attendance[0].body",
      'use "board" or a committee id',
    ],
  ])("names %s that does not fit", (_, plant, path, mend) => {
    const { dataset, weimob } = copy()
    plant(weimob)
    expect(auditDataset(dataset)).toEqual([{ file: WEIMOB, path, problem: expect.any(String), mend }])
  })

  it.each(["topics", "notes", "index", "targets"] as const)("names an entry of %s that stands twice", (part) => {
    const { dataset, weimob } = copy()
    const list: unknown[] = weimob[part]
    const last = list.push(structuredClone(the(list[0]))) - 1
    expect(auditDataset(dataset)).toMatchObject([{ file: WEIMOB, path: `${part}[${last}]`, problem: expect.stringContaining(`already at ${part}[0]`) }])
  })

  it("names a target's note that does not exist", () => {
    const { dataset, weimob } = copy()
    the(weimob.targets[0]).note = "no-such-note"
    expect(auditDataset(dataset)).toHaveLength(1)
  })

  it("names a committee member who is not on the board list", () => {
    const { dataset, weimob } = copy()
    the(weimob.governance.committees[0]?.members[0]).director = "nobody"
    expect(auditDataset(dataset)).toHaveLength(1)
  })

  it("names a governance layer that reports to none of the layers", () => {
    const { dataset, weimob } = copy()
    the(weimob.governance.layers[0]).reportsTo = "nothing"
    expect(auditDataset(dataset)).toHaveLength(1)
  })
})
