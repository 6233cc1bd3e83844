// The one layout of the data files: nothing is lost in it, and a figure is one line.
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatJson } from "@/tools/formatJson"

describe("formatJson", () => {
  it("gives back any JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(JSON.parse(formatJson(value)))).toBe(JSON.stringify(value))
      }),
    )
  })

  it("changes nothing in what it has laid out already", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = formatJson(value)
        expect(formatJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it("puts a short object on one line and the outermost one on several", () => {
    expect(
      formatJson({
        a: [
          { b: 1, c: ["x"] },
          { b: 2, c: [] },
        ],
      }),
    ).toBe('{\n  "a": [{ "b": 1, "c": ["x"] }, { "b": 2, "c": [] }]\n}')
  })

  it("breaks an object that is too long for a line, and keeps its parts whole", () => {
    const figure = { metric: "x".repeat(200), source: { line: 1 } }
    const lines = formatJson({ observations: [figure, figure, figure] }).split("\n")
    expect(lines.filter((line) => line.includes('"metric"') && line.includes('"line": 1'))).toHaveLength(3)
  })

  it("keeps the order of keys", () => {
    expect(Object.keys(JSON.parse(formatJson({ z: 1, a: 2, m: 3 })))).toEqual(["z", "a", "m"])
  })

  it.each([
    [{}, "{}"],
    [[], "[]"],
    [null, "null"],
    ["二", '"二"'],
    [0.1, "0.1"],
  ])("writes %j as %s", (value, text) => {
    expect(formatJson({ value })).toBe(`{\n  "value": ${text}\n}`)
  })
})
