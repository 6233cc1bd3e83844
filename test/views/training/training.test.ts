// The training cards: hours, the composition of those trained, and coverage are three different things.
import { describe, expect, it } from "vitest"
import { hoursCard, PROGRAMME_MEASURES, programmeCard, programmeTable, totalsCard, trainedCompositionCard } from "@/views/training/cards/training"
import type { Words } from "@/views/training/words/zh-Hant"
import { realReport, the } from "../../support/dataset"
import { viewsIn } from "../../support/view"

const { realView, viewOf } = viewsIn<Words>("training")

const view = realView("en")

describe("hoursCard", () => {
  it("shows the total and each gender with the issuer and the year on every bar", () => {
    const labels = hoursCard(view, "gender").model.rows.map((row) => (row.kind === "break" ? "break" : row.label))
    expect(labels).toEqual([
      "Total",
      "GL-Carlink 2024",
      "Weimob 2021",
      "Weimob 2022",
      "Weimob 2023",
      "Male",
      "GL-Carlink 2024",
      "Weimob 2021",
      "Weimob 2022",
      "Weimob 2023",
      "Female",
      "GL-Carlink 2024",
      "Weimob 2021",
      "Weimob 2022",
      "Weimob 2023",
    ])
  })

  it("says not disclosed for the totals before 2023", () => {
    const bars = hoursCard(view, "gender").model.rows.flatMap((row) => (row.kind === "bar" ? [row.cell.text] : []))
    expect(bars.slice(0, 4)).toEqual(["5", "not disclosed", "not disclosed", "12.39"])
  })

  it("names the group with the most hours of each issuer", () => {
    expect(hoursCard(view, "employee-category").card.title).toBe("Weimob 2023: most for senior management, 17.20 hours")
  })
})

describe("trainedCompositionCard", () => {
  it("keeps the misprinted share above 100% and draws it to its length", () => {
    const { model } = trainedCompositionCard(view, "employee-category")
    expect(model.max).toBe(120)
    expect(model.rows.some((row) => row.kind === "bar" && row.cell.text === "120%")).toBe(true)
  })

  it("warns that shares are a composition and no coverage", () => {
    expect(trainedCompositionCard(view, "gender").card.caveats.join(" ")).toContain("composition")
  })

  it("shows the note of a share above 100% only where that share is drawn", () => {
    const words = the(realReport("weimob-2023").notes.find(({ id }) => id === "share-above-100")).text.en
    const shown = ["gender", "employee-category"].map((dimension) => trainedCompositionCard(view, dimension).card.caveats)
    expect(shown.map((caveats) => caveats.includes(`Weimob: ${words}`))).toEqual([false, true])
  })

  it("answers in its title what its rows break down by", () => {
    const titles = ["gender", "employee-category"].map((dimension) => trainedCompositionCard(view, dimension).card.title)
    expect(titles[1]).not.toBe(titles[0])
  })
})

describe("programmeCard", () => {
  it.each(PROGRAMME_MEASURES)("shows %s for every programme", (measure) => {
    expect(the(programmeCard(view, measure)).model.rows).toHaveLength(4)
  })

  it("names the programme that takes most hours, and its share of the printed total", () => {
    expect(the(programmeCard(view, "training-hours")).card.title).toBe("Weimob 2023: general skills takes 62.5% of training hours")
  })

  it("is not there when no report prints programmes", () => {
    const alone = viewOf([realReport("gl-carlink-2024")])
    expect(programmeCard(alone, "training-hours")).toBeNull()
    expect(programmeTable(alone)).toBeNull()
  })
})

describe("programmes of two reports", () => {
  const weimob = realReport("weimob-2023")
  const two = viewOf([weimob, { ...weimob, id: "other-2023", issuer: { ...weimob.issuer, id: "other", shortName: { "zh-Hant": "另一家", en: "Other" } } }])

  it("stand in one drawing under the name of each", () => {
    const { model } = the(programmeCard(two, "training-hours"))
    expect(model.rows.flatMap((row) => (row.kind === "group" ? [row.label] : []))).toEqual(["Weimob 2023", "Other 2023"])
    expect(model.rows).toHaveLength(10)
  })

  it("stand in one table, each in its part", () => {
    const groups = the(programmeTable(two)).table.rows.map(({ group }) => group)
    expect([new Set(groups).size, groups.length % 2]).toEqual([2, 0])
  })
})

describe("programmeTable", () => {
  it("holds every figure that is printed by programme, and counts them in its title", () => {
    const printed = realReport("weimob-2023").observations.filter((o) => o.breakdown?.["programme"] !== undefined)
    const card = the(programmeTable(view))
    const figures = card.table.rows.flatMap((row) => row.entries.filter((entry) => entry.kind !== "missing"))
    expect(figures).toHaveLength(printed.length)
    expect(card.title).toContain(`${printed.length} figures`)
  })
})

describe("totalsCard", () => {
  it("has a column for every issuer and year, and a word where nothing is printed", () => {
    const { table } = totalsCard(view)
    expect(table.columns.map((column) => column.label)).toEqual(["GL-Carlink 2024", "Weimob 2021", "Weimob 2022", "Weimob 2023"])
    const coverage = the(table.rows.find((row) => row.id === "training-coverage"))
    expect(coverage.entries).toMatchObject([{ reason: "absent" }, { reason: "not-disclosed" }, { reason: "not-disclosed" }, { text: "93.00%" }])
  })
})
