// Rule 12, on committees: their tables repeat the board's, and their members are those who attend.
import type { GovernanceFigure, Report } from "@/schema/report"
import { printedLanguage, printedWords, reportingYear } from "../dataset"
import { type CheckContext, checkFact, nodeInput } from "./draft"
import { fact } from "./facts"
import { say } from "./said"

/** Attributes that a committee table repeats of the board's. */
const ATTRIBUTES = ["independent", "expertise", "gender", "age", "tenureYears"] as const

export function flags(context: CheckContext) {
  const { report } = context.index
  const year = reportingYear(report)
  return report.governance.committees.flatMap((committee, c) =>
    committee.members.flatMap((member, m) => {
      const at = report.governance.board.findIndex((director) => director.id === member.director)
      const director = report.governance.board[at]
      if (director === undefined) return []
      return ATTRIBUTES.flatMap((attribute) => {
        const [board, other] = [written(report, director[attribute]), written(report, member[attribute])]
        if (board === null || other === null) return []
        return [
          checkFact(
            [committee.id, member.director, attribute],
            year,
            board === other ? "consistent" : "inconsistent",
            [
              nodeInput(context.index, ["governance", "board", at], board, year),
              nodeInput(context.index, ["governance", "committees", c, "members", m], other, year),
            ],
            fact("flag-differs", "nothing", {
              director: say.director(member.director),
              attribute: say.term(attribute),
              board: flag(director[attribute]),
              body: say.body(committee.id),
              committee: flag(member[attribute]),
            }),
            { printed: board },
          ),
        ]
      })
    }),
  )
}

type Written = boolean | string | GovernanceFigure | null

function flag(value: Written) {
  return typeof value === "boolean" ? say.term(value ? "yes" : "no") : say.text(value === null ? null : typeof value === "object" ? value.printed.value : value)
}

/** How tables print what the file holds as a code, in the language of the report. */
const SIGNS = {
  "zh-Hant": { true: "是", false: "否", male: "男", female: "女" },
  en: { true: "Yes", false: "No", male: "Male", female: "Female" },
} as const

function written(report: Report, value: Written): string | null {
  if (value === null) return null
  if (typeof value === "object") return value.printed.value
  const signs: Readonly<Record<string, string>> = SIGNS[printedLanguage(report)]
  return signs[String(value)] ?? String(value)
}

/** Who sits on a committee at year end against who attended its meetings; a printed change of the year explains a difference. */
export function memberLists(context: CheckContext) {
  const { report } = context.index
  const year = reportingYear(report)
  return report.governance.committees.flatMap((committee, c) => {
    const attended = report.governance.attendance.filter((row) => row.body === committee.id)
    if (attended.length === 0) return []
    const members = committee.members.map((member) => member.director)
    const attendees = attended.map((row) => row.director)
    const membersOnly = members.filter((id) => !attendees.includes(id))
    const attendeesOnly = attendees.filter((id) => !members.includes(id))
    const explained = [...membersOnly, ...attendeesOnly].every((id) => report.governance.board.find((person) => person.id === id)?.change != null)
    const first = report.governance.attendance.findIndex((row) => row.body === committee.id)
    return [
      checkFact(
        [committee.id, "members"],
        year,
        explained ? "consistent" : "inconsistent",
        [
          nodeInput(context.index, ["governance", "committees", c], namesOf(report, members), year),
          nodeInput(context.index, ["governance", "attendance", first], namesOf(report, attendees), year),
        ],
        membersOnly.length + attendeesOnly.length === 0
          ? fact("member-lists-same", "nothing", { body: say.body(committee.id) })
          : fact("member-lists", "nothing", {
              body: say.body(committee.id),
              membersOnly: say.list(membersOnly.map(say.director)),
              attendeesOnly: say.list(attendeesOnly.map(say.director)),
            }),
      ),
    ]
  })
}

function namesOf(report: Report, ids: readonly string[]): string {
  const names = ids.map((id) => report.governance.board.find((director) => director.id === id)?.name)
  return names.map((name, i) => (name === undefined ? ids[i] : printedWords(report, name))).join("、")
}
