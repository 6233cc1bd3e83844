// Nodes by ids: every sourced node of the committed reports has an address that outlives an edit of its lists, and that older
// addresses, which go by places, lead to.
import { describe, expect, it } from "vitest"
import { type NodePath, parseEvidenceRef } from "@/domain/reference"
import { nodeAddress, nodesAlong } from "@/domain/reportNodes"
import type { Report } from "@/schema/report"
import { realDataset, realReport, the } from "../support/dataset"
import { soundReport } from "../support/soundReport"

type Way = readonly (string | number)[]

/** The way by places to every object of a file. */
function waysIn(value: unknown, way: Way = []): Way[] {
  if (typeof value !== "object" || value === null) return []
  const below = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value)
  return [...(way.length === 0 || Array.isArray(value) ? [] : [way]), ...below.flatMap(([step, child]) => waysIn(child, [...way, step]))]
}

const pathOf = (address: string): NodePath => {
  const ref = parseEvidenceRef(address)
  if (ref?.kind !== "node") throw new RangeError(`${address} is no node`)
  return ref.path
}
const endOf = (report: Report, path: NodePath) => nodesAlong(report, path)?.at(-1)?.value

/** A report with every list turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned).toReversed()
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, turned(child)])) : value
}

describe.each(realDataset.reports.map(({ report }) => report))("the nodes of $id", (report) => {
  const ways = waysIn(report)

  it("have addresses that lead to them, as those by places do", () => {
    expect(ways.length).toBeGreaterThan(500)
    for (const way of ways) {
      const address = nodeAddress(report, ...way)
      expect(endOf(report, pathOf(address)), address).toBe(endOf(report, way))
      // Whoever follows an old address and passes on the new one passes on the same.
      expect(nodesAlong(report, way)?.map(({ step }) => step)).toEqual(pathOf(address))
    }
  })

  it("have addresses that are all different", () => {
    expect(new Set(ways.map((way) => nodeAddress(report, ...way))).size).toBe(ways.length)
  })

  it("are found again by their ids when the lists are turned round", () => {
    const byIds = ways.map((way) => pathOf(nodeAddress(report, ...way))).filter((path) => path.every((step) => typeof step !== "number"))
    expect(byIds.length).toBeGreaterThan(400)
    const edited = turned(report) as Report
    for (const path of byIds) expect(endOf(edited, path)).toEqual(turned(endOf(report, path)))
  })
})

describe("an item of a list", () => {
  const weimob = realReport("weimob-2023")

  it.each([
    [["governance", "board", 0, "age"], "governance.board[sun-taoyong].age"],
    [["governance", "committees", 1, "members", 1], "governance.committees[remuneration-committee].members[xu-xiaoou]"],
    [["governance", "attendance", 0, "rate"], "governance.attendance[board,sun-taoyong].rate"],
    [["stakeholders", 0, "expectations", 1], "stakeholders[government].expectations[1]"],
    [
      [
        "observations",
        weimob.observations.findIndex(({ metric, period, breakdown }) => metric === "headcount" && period === "2023" && breakdown?.["gender"] === "male"),
      ],
      "observations[headcount,2023,gender=male]",
    ],
  ] satisfies [Way, string][])("%j goes by its ids", (way, text) => {
    const address = nodeAddress(weimob, ...way)
    expect(address).toBe(`weimob-2023~path:${text}`)
  })

  it("goes by its place where another has the same ids, or it has none", () => {
    const sound = soundReport()
    const first = the(sound.governance.board[0])
    const twins = { ...sound, governance: { ...sound.governance, board: [first, first, ...sound.governance.board.slice(1)] } }
    expect(nodeAddress(twins, "governance", "board", 1)).toMatch(/board\[1\]$/)
    expect(endOf(twins, ["governance", "board", { key: [first.id] }])).toBeUndefined()
    expect(nodeAddress(weimob, "document", "otherFrameworks", 0)).toMatch(/otherFrameworks\[0\]$/)
  })

  it.each(["a.b", "a]b", "[0]", "0", "2023", "a,b", "50%"])("survives the id %s", (id) => {
    const [layer, ...layers] = weimob.governance.layers
    const report: Report = { ...weimob, governance: { ...weimob.governance, layers: [...layers, { ...the(layer), id }] } }
    const address = nodeAddress(report, "governance", "layers", layers.length)
    expect(endOf(report, pathOf(address))).toMatchObject({ id })
    expect(pathOf(address).at(-1)).toEqual({ key: [id] })
  })
})
