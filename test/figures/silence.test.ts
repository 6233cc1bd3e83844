// What the reports do not print is said by name, once: no page has a card without a word, and no silence goes unsaid.
import { describe, expect, it } from "vitest"
import type { CardModel } from "@/figures/card"
import { isSilent, isSilentPage, made, silences, silentPageTitle } from "@/figures/silence"
import { metricName } from "@/figures/view"
import { LANGUAGES } from "@/i18n/language"
import type { ViewWords } from "@/page/viewValue"
import { compositionCard } from "@/views/workforce/cards/workforce"
import { reported, reportOf } from "../support/builders"
import { FILES, SUBJECTS_OF_PAGES } from "../support/cards"
import { minimalReport } from "../support/minimalReport"
import { soundReport } from "../support/soundReport"
import { SLIP } from "../support/texts"
import { realReports, viewOf, worded } from "../support/view"

const silent = { ...minimalReport, id: "silent-2022", observations: [] }
const PAGES = SUBJECTS_OF_PAGES.map(({ page, cards, subjectsIn }) => [page, cards, subjectsIn] as const)

const card = (entries: CardModel["table"]["rows"][number]["entries"][]): CardModel => ({
  id: "card",
  title: "Title",
  subtitle: "",
  caveats: [],
  sources: [],
  table: { caption: "", rowHeader: "", columns: [], rows: entries.map((row, i) => ({ id: String(i), header: String(i), entries: row })) },
})

describe("a card is silent", () => {
  it.each([
    ["without rows", []],
    ["with rows without entries", [[], []]],
    ["where nothing stands in the report", [[{ kind: "missing", reason: "absent", text: "not in the report" }]]],
    ["where a list holds nothing", [[{ kind: "list", items: [{ label: "2023", cell: { kind: "missing", reason: "absent", text: "not in the report" } }] }]]],
    ["where a dash stands for nothing", [[{ kind: "text", text: "–" }]]],
  ] as const)("%s", (_name, rows) => {
    expect(isSilent(card(structuredClone(rows) as never))).toBe(true)
  })

  it.each([
    ["a printed zero", [{ kind: "figure", value: 0, text: "0", ref: "a~x", noted: false }]],
    ["a printed “/”", [{ kind: "missing", reason: "not-disclosed", text: "not disclosed", ref: "a~x" }]],
    ["a figure that cannot be computed", [{ kind: "missing", reason: "refused", text: "cannot be computed" }]],
    ["a word", [{ kind: "text", text: "narrative" }]],
  ] as const)("but not with %s", (_name, row) => {
    expect(isSilent(card([structuredClone(row) as never]))).toBe(false)
  })
})

describe.each(PAGES)("the page of %s", (page, cards, subjectsIn) => {
  it.each(LANGUAGES)("is one sentence for a report that prints nothing, in %s", (language) => {
    const view = viewOf([silent], language)
    expect(isSilentPage(worded<ViewWords>(view, page), cards, FILES)).toBe(true)
    expect(silentPageTitle(view, page)).toContain(view.messages.nav.views[page])
  })

  it("names for every report exactly the subjects of which it shows nothing when it stands alone", () => {
    const reports = [...realReports(), soundReport(), minimalReport, silent]
    const together = viewOf(reports)
    const alone = together.issuers.flatMap((issuer) => {
      const view = { ...together, issuers: [issuer] }
      return silences(worded<ViewWords>(view, page), page, made(subjectsIn(view)))
    })
    expect(silences(worded<ViewWords>(together, page), page, made(subjectsIn(together)))).toEqual(alone)
  })

  it.each(LANGUAGES)("says nothing of the subjects that a report prints, and everything of a silent one, in %s", (language) => {
    const view = viewOf([...realReports(), silent], language)
    const subjects = made(subjectsIn(view))
    const lines = silences(worded<ViewWords>(view, page), page, subjects)
    expect(lines.join("\n")).not.toMatch(SLIP)
    const last = view.issuers.at(-1)
    expect(lines).toContain(view.messages.silence.wholly({ issuer: last?.name ?? "", view: view.messages.nav.views[page] }))
  })
})

it("draws every card of a page that has one, and names the others: no subject is lost between the two", () => {
  for (const [page, cards, subjectsIn] of PAGES)
    for (const reports of [[minimalReport], realReports().slice(0, 1), realReports().slice(1), [...realReports(), minimalReport]]) {
      const view = viewOf(reports)
      const subjects = made(subjectsIn(view))
      if (isSilentPage(worded<ViewWords>(view, page), cards, FILES)) continue
      const lines = silences(worded<ViewWords>(view, page), page, subjects)
      for (const { id, cards: models } of subjects) {
        const drawn = models.some((each) => each !== null && !isSilent(each))
        const name = id.startsWith("metric:") ? metricName(view, id.slice("metric:".length)) : worded<ViewWords>(view, page).words.subjectNames?.[id]
        const named = lines.filter((line) => line.includes(name ?? "?")).length
        expect(drawn || named === view.issuers.length, `${page}: ${id}`).toBe(true)
      }
    }
})

describe("groups without a total", () => {
  const people = (["male", "female"] as const).map((gender, i) => reported({ value: 412 + i, breakdown: { gender } }))
  const view = viewOf([...realReports(), reportOf(people, [], "grouped-2023")])

  it("are figures of their subject, which no page calls unprinted", () => {
    const page = SUBJECTS_OF_PAGES.find((each) => each.page === "workforce")
    if (page === undefined) throw new RangeError("no page of the workforce")
    const line = silences(worded<ViewWords>(view, "workforce"), "workforce", made(page.subjectsIn(view))).find(
      (each) => each.includes("turnover") && !each.includes("GL-Carlink"),
    )
    expect(line).toBeDefined()
    expect(line).not.toMatch(/headcount/i)
  })

  it("stand in the composition in words, since without a total they are no shares", () => {
    const { model } = compositionCard(worded(view, "workforce"), "gender")
    expect(model.bars.find(({ id }) => id.startsWith("grouped-2023"))?.missing).toMatch(/no total printed: .*412.*413/)
  })
})
