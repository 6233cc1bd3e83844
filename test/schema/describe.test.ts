// Paths of schema failures in the form that a person can follow.
import { describe, expect, it } from "vitest"
import { describePath } from "@/schema/describe"
import { Report } from "@/schema/report"
import "@/schema/messages"
import { minimalReport } from "../support/minimalReport"

describe("describePath", () => {
  it.each([
    [[], ""],
    [["manifest"], "manifest"],
    [["observations", 12, "printed", "value"], "observations[12].printed.value"],
    [[0, "id"], "[0].id"],
    [["a", 0, 1, "zh-Hant"], "a[0][1].zh-Hant"],
  ])("writes %j as %j", (path, text) => {
    expect(describePath(path)).toBe(text)
  })

  it("leads to the place of a failure, which is said in words", () => {
    const [figure] = minimalReport.observations
    const parsed = Report.safeParse({ ...minimalReport, observations: [{ ...figure, value: "57" }] })
    const issue = parsed.error?.issues[0]
    expect(describePath(issue?.path ?? [])).toBe("observations[0].value")
    expect(issue?.message).toContain("expected number, received string")
  })
})
