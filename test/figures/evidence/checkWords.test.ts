// Checks and grades in words: every kind of fact and reason says something whole in every language, names instead of ids.
import { describe, expect, it } from "vitest"
import { indexReport } from "@/domain/dataset"
import { reconcile } from "@/domain/harmonise/harmonise"
import { BASES, FORMULAS, type GradeReason, REFUSALS } from "@/domain/harmonise/types"
import { checkSentence } from "@/figures/evidence/checkWords"
import { type Speaker, speak } from "@/figures/evidence/speak"
import { formulaWords, reasonWords } from "@/figures/grades/gradeWords"
import { LANGUAGES } from "@/i18n/language"
import type { Report } from "@/schema/report"
import { reported, reportOf } from "../../support/builders"
import { catalogue, checksOf } from "../../support/checks"
import { realDataset, the } from "../../support/dataset"
import { soundReport, withFigure, withObservation } from "../../support/soundReport"
import { SLIP } from "../../support/texts"
import { MESSAGES, realReports } from "../../support/view"

const sound = soundReport()
const alsoInTons = withObservation(sound, { metric: "water-consumption" }, (o) => ({
  ...o,
  alsoPrinted: [{ printed: { ...o.printed, unit: "噸/人" }, source: o.source }],
}))

/** The real reports, a sound one, and sound ones with faults that the real ones do not have. */
const REPORTS: readonly Report[] = [
  ...realReports(),
  sound,
  alsoInTons,
  withFigure(sound, { metric: "ghg-reduction-year-on-year" }, 8.3, 1),
  withFigure(sound, { metric: "water-intensity" }, 5.832, 3),
  withFigure(sound, { metric: "trainee-composition", breakdown: { gender: "male" } }, 120),
  withObservation(sound, { metric: "scope-1-2-emissions", period: "2023" }, () => null),
  withObservation(sound, { metric: "vacancies", breakdown: { age: "<=30" } }, (o) => ({ ...o, note: "posts-overlap" })),
  withObservation(sound, { metric: "revenue" }, () => null),
  soundReport({ gridFactor: { "2022": 0.57, "2023": 0.58, "2024": 0.39 } }),
  soundReport({ decimals: () => 0 }),
  {
    ...sound,
    governance: { ...sound.governance, attendance: [...sound.governance.attendance, { ...the(sound.governance.attendance[8]), director: "leung" }] },
  },
  { ...sound, index: [...sound.index, { ...the(sound.index[1]), code: "B6.1" }] },
]

const ALL = REPORTS.flatMap((report) => checksOf(report).map((check) => ({ report, check })))

const IDS = [
  ...catalogue.metrics.keys(),
  ...catalogue.dimensions.keys(),
  ...[...catalogue.dimensions.values()].flatMap(({ codes }) => codes.map(({ id }) => id)),
  ...REPORTS.flatMap(({ governance }) => governance.board.map(({ id }) => id)),
].filter((id) => id.includes("-") && !/\d/.test(id))

function speaker(language: (typeof LANGUAGES)[number]): Speaker {
  return { language, messages: MESSAGES[language], catalogue, issuers: [] }
}

/** "full-time" and "part-time" are words of the language too. */
const NAMED_BY_ID = new RegExp(`(?<![\\w-])(?:${IDS.filter((id) => !/full-time|part-time/.test(id)).join("|")})(?![\\w-])`)

/** A code that stands for a name and was let through: kebab-case words, or a quoted or bracketed nothing. */
function slipIn(text: string): string | null {
  if (SLIP.test(text)) return "a slip of the program"
  if (/∞/.test(text)) return "an infinite number"
  if (/“”|「」|（）|\(\)|: ;|\s{2}|[，；]{2}/.test(text)) return "an empty name"
  return NAMED_BY_ID.exec(text)?.[0] ?? null
}

const { rows } = reconcile(catalogue, realReports().map(indexReport), realDataset.standards)

describe.each(LANGUAGES)("in %s", (language) => {
  const view = speaker(language)

  it("every check has a sentence without a slip, an empty name or an id", () => {
    for (const { report, check } of ALL) {
      const sentence = checkSentence(view, report, check)
      expect(sentence, check.id).toMatch(/\w.*\.$|.+。$/)
      expect(slipIn(sentence), `${check.id}: ${sentence}`).toBeNull()
      for (const value of Object.values(check.facts.says)) if (typeof value === "object") expect(speak(view, report, value), check.id).toMatch(/\S/)
    }
  })

  it("every reason of a grade has words", () => {
    const reasons: GradeReason[] = [
      { kind: "missing", reports: ["a"] },
      { kind: "parts-only", reports: ["a"] },
      { kind: "missing", reports: ["a", "b"] },
      ...REFUSALS.map((reason) => ({ kind: "refused", report: "a", reason }) as const),
      { kind: "small-group", report: "a", people: 4 },
      { kind: "units" },
      { kind: "formulas" },
      ...(["definition", "boundary", "estimate"] as const).map((gap) => ({ kind: "gap", report: "a", gap }) as const),
      { kind: "qualified", report: "a", bound: false },
      { kind: "qualified", report: "a", bound: true },
      { kind: "unreconciled", report: "a", check: "x", percent: 7.43 },
      { kind: "unreconciled", report: "a", check: "x", percent: null },
      { kind: "approximate-band", report: "a" },
      { kind: "restated", reports: ["a", "b"] },
      { kind: "same" },
      { kind: "bases" },
      { kind: "lengths", periods: ["2023", "2024"] },
      { kind: "years", periods: ["2023", "2024"], shared: null },
      { kind: "years", periods: ["2023", "2024"], shared: 8 },
    ]
    const words = reasons.map((reason) => reasonWords(view, [reason], (id) => id.toUpperCase()))
    for (const text of words) {
      expect(text).toMatch(/\S/)
      expect(slipIn(text), text).toBeNull()
    }
    expect(new Set(words).size).toBe(words.length)
    expect(the(words[0])).toContain("A")
    expect(words.filter((text) => /7\.4(?!\d)/.test(text))).toHaveLength(1)
    expect(reasonWords(view, [{ kind: "same" }, { kind: "same" }], String)).toBe(reasonWords(view, [{ kind: "same" }], String))
  })

  it("every basis and formula has words, and every value of the committed reports its arithmetic", () => {
    const { bases, formulas } = MESSAGES[language].harmonised
    for (const id of BASES) expect(bases[id]).toMatch(/\S/)
    for (const id of FORMULAS) expect(formulas[id]).toMatch(/\S/)
    for (const row of rows) {
      const reason = reasonWords(view, row.reasons, (id) => id.split("-")[0] ?? id)
      expect(slipIn(reason), `${row.metric}: ${reason}`).toBeNull()
      for (const value of row.values) expect(formulaWords(view, value), row.metric).toMatch(/\d|[一二三四五七十百兩未]/)
    }
  })
})

describe("a sentence", () => {
  const say = (report: Report, id: string) => checkSentence(speaker("en"), report, the(checksOf(report).find((check) => check.id === id)))
  const weimob = the(REPORTS.find(({ id }) => id === "weimob-2023"))

  it("says sums with both figures", () => {
    expect(say(weimob, "parts-and-total:programme:training-attendances:2023")).toBe(
      "Training attendances: the 4 parts by training programme add up to 33,849; the report prints a total of 23,758.",
    )
  })

  it("names the two whole numbers of people beside a rate that has none", () => {
    const sentence = say(weimob, "whole-people:turnover-rate:2023:age=>=50")
    expect(sentence).toContain("3 gives 11.54%")
    expect(sentence).toContain("4 gives 14.81%")
    expect(sentence).toContain("13.80%")
  })

  it("does not say that the report is silent on a change that it prints", () => {
    const left = the(REPORTS.find(({ governance }) => governance.attendance.some((row) => row.body === "audit-committee" && row.director === "leung")))
    expect(say(left, "lists-and-flags:audit-committee:members")).toContain("A change on the board")
    expect(say(weimob, "lists-and-flags:audit-committee:members")).toContain("When that changed is not recorded in the data")
  })

  it("tells small figures apart instead of rounding them to nothing", () => {
    const scope = (name: string, value: string) =>
      reported({ metric: `scope-${name}-emissions`, unit: "tCO2e", value: Number(value), printed: { value, label: "排放" } })
    const small = reportOf([scope("1", "0.0031"), scope("2", "0.0012"), scope("1-2", "0.0034")])
    expect(say(small, "parts-and-total:scope-1-2-emissions:2023")).toContain("add up to 0.0043")
  })

  it("names a committee that the catalogue does not know by its name in the report", () => {
    const id = "sustainability-committee"
    const { committees, attendance } = sound.governance
    const report: Report = {
      ...sound,
      governance: {
        ...sound.governance,
        committees: committees.map((committee) => ({ ...committee, id, name: { "zh-Hant": "可持續發展委員會", en: "Sustainability Committee" } })),
        attendance: attendance.map((row) => (row.body === "board" ? row : { ...row, body: id })),
      },
    }
    expect(say(report, `lists-and-flags:${id}:members`)).toBe("Sustainability Committee: the members are those who attended.")
  })
})
