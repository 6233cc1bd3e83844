// The audit of a figure: one planted fault gives one named fault, with the place to look at and the way to mend it.
import { describe, expect, it } from "vitest"
import { auditDataset } from "@/domain/audit/audit"
import { at, copy, GL, WEIMOB } from "../../support/audited"

describe("the audit of a figure", () => {
  it("names a unit that is not the metric's, before anything about the value", () => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "nox-emissions", "2023")
    Object.assign(observation, { unit: "t" })
    expect(auditDataset(dataset)).toEqual([
      {
        file: WEIMOB,
        path: `observations[${i}].unit`,
        problem: expect.stringContaining('"t" is not the metric\'s unit "kg"'),
        mend: 'convert the value and write "kg"',
      },
    ])
  })

  it.each([
    ["a bound and a qualifier that differ", { bound: "less-than", qualifier: "about" }, "bound"],
    ["a range that does not begin with the value", { range: [1, 5] }, "range"],
    ["a footnote sign that is not printed", { printed: { value: "104.55", unit: "千克", label: "NOx排放量", mark: "¹" } }, "printed.mark"],
    ["two bases", { basis: "market", breakdown: { basis: "location" } }, "basis"],
    ["a boundary that the report does not define", { boundary: "nowhere" }, "boundary"],
  ])("names %s", (_, fields, path) => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "nox-emissions", "2023")
    Object.assign(observation, fields)
    expect(auditDataset(dataset).map((error) => error.path)).toContain(`observations[${i}].${path}`)
  })

  it("takes an amount in another currency as it is, in the units of that currency", () => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "revenue", "2023")
    Object.assign(observation, { value: 2228.6, unit: "hkd-million", printed: { ...observation.printed, value: "2,228,600", unit: "HK$'000" } })
    expect(auditDataset(dataset)).toEqual([])
    Object.assign(observation, { printed: { ...observation.printed, unit: "千元" } })
    expect(auditDataset(dataset)).toMatchObject([{ path: `observations[${i}].printed.unit`, mend: expect.stringContaining('printedForms of "hkd-million"') }])
    Object.assign(observation, { value: 2_228_600_000, unit: "hkd" })
    expect(auditDataset(dataset)).toMatchObject([{ path: `observations[${i}].unit`, mend: 'convert the value and write "hkd-million"' }])
  })

  it("names a value that does not equal its printed string, and what it should be", () => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "scope-2-emissions", "2023")
    Object.assign(observation, { value: 1772.46 })
    expect(auditDataset(dataset)).toEqual([
      {
        file: WEIMOB,
        path: `observations[${i}].value`,
        problem: 'value 1772.46 does not equal the printed "1,772.64" (1772.64)',
        mend: "write 1772.64, or correct the printed string",
      },
    ])
  })

  it("names a value that was not converted from its printed unit", () => {
    const { dataset, gl } = copy()
    const { i, observation } = at(gl, "electricity-consumption", "2024")
    Object.assign(observation, { value: 265923 })
    expect(auditDataset(dataset)).toMatchObject([{ file: GL, path: `observations[${i}].value`, mend: "write 265.923, or correct the printed string" }])
  })

  it("asks for the bound that a printed string sets, in whatever words", () => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "nox-emissions", "2023")
    Object.assign(observation, { value: 0.01, printed: { ...observation.printed, value: "<0.01" } })
    expect(auditDataset(dataset)).toMatchObject([{ file: WEIMOB, path: `observations[${i}].qualifier`, mend: 'write "qualifier": "less-than"' }])
    Object.assign(observation, { qualifier: "less-than" })
    expect(auditDataset(dataset)).toEqual([])
  })

  it("takes a footnote's sign for no digit, and brackets for a negative amount", () => {
    const { dataset, weimob } = copy()
    const { observation } = at(weimob, "nox-emissions", "2023")
    Object.assign(observation, { value: -48.5, printed: { ...observation.printed, value: "(48.5)²" } })
    expect(auditDataset(dataset)).toEqual([])
    Object.assign(observation, { value: 482, printed: { ...observation.printed, value: "48²" } })
    expect(auditDataset(dataset)).toHaveLength(1)
  })

  it("holds a small figure to its last digit", () => {
    const { dataset, gl } = copy()
    Object.assign(at(gl, "packaging-material", "2024").observation, { value: 0.0500001 })
    expect(auditDataset(dataset)).toHaveLength(1)
  })

  it("names a printed unit without a known factor", () => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "nox-emissions", "2023")
    observation.printed.unit = "磅"
    expect(auditDataset(dataset)).toMatchObject([
      { file: WEIMOB, path: `observations[${i}].printed.unit`, mend: expect.stringContaining('printedForms of "kg"') },
    ])
  })

  it("names a printed string that is no figure", () => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "nox-emissions", "2023")
    observation.printed.value = "104,55"
    expect(auditDataset(dataset)).toMatchObject([
      {
        file: WEIMOB,
        path: `observations[${i}].printed.value`,
        mend: "write the figure exactly as printed (beside it stands the value 104.55); for a misprint add printed.readAs with a note; or change the status",
      },
    ])
  })

  it.each([
    ["is missing", { valueTo: undefined }],
    ["is another", { valueTo: 40 }],
  ])("names the upper end of a printed range when it %s", (_, fields) => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "advertising-risk-staff", "2023")
    Object.assign(observation, fields)
    expect(auditDataset(dataset)).toMatchObject([
      {
        file: WEIMOB,
        path: `observations[${i}].valueTo`,
        problem: expect.stringContaining('"20-30" has the upper end 30'),
        mend: "write the upper end of the printed range, or leave it out",
      },
    ])
  })

  it("names an upper end that is not printed", () => {
    const { dataset, weimob } = copy()
    const { i, observation } = at(weimob, "nox-emissions", "2023")
    Object.assign(observation, { valueTo: 200 })
    expect(auditDataset(dataset)).toMatchObject([{ path: `observations[${i}].valueTo`, problem: expect.stringContaining("(none), not 200") }])
  })

  it("accepts the misprint 120% as it is printed", () => {
    const { dataset, weimob } = copy()
    const { observation } = at(weimob, "trainee-composition", "2021", { "employee-category": "senior-management" })
    expect(observation).toMatchObject({ value: 120, printed: { value: "120%" } })
    expect(auditDataset(dataset)).toEqual([])
  })
})
