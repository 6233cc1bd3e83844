// Rule 12: lists and flags agree — the board's table with the committees', members with attendees, stated counts with lists.
import type { Director, GovernanceFigure } from "@/schema/report"
import { reportingYear } from "../dataset"
import { figureAt } from "../figure"
import { contains, printedInterval } from "../interval"
import { parsePrintedNumber } from "../printedNumber"
import { type Check, type CheckContext, checkFact, inputOf, pathInput, tidy } from "./check"

export function checkLists(context: CheckContext): Check[] {
  return [...flags(context), ...memberLists(context), ...statedCounts(context), ...attendance(context), ...successions(context)]
}

/** Attributes that a committee table repeats of the board's. */
const ATTRIBUTES = ["independent", "expertise", "gender", "age", "tenureYears"] as const

function flags(context: CheckContext): Check[] {
  const { report } = context.index
  const year = reportingYear(report)
  return report.governance.committees.flatMap((committee, c) =>
    committee.members.flatMap((member, m) => {
      const at = report.governance.board.findIndex((director) => director.id === member.director)
      const director = report.governance.board[at]
      if (director === undefined) return []
      return ATTRIBUTES.flatMap((attribute): Check[] => {
        const [board, other] = [written(director[attribute]), written(member[attribute])]
        if (board === null || other === null) return []
        const paths = [`governance.board[${at}]`, `governance.committees[${c}].members[${m}]`]
        return [
          checkFact(
            context,
            "lists-and-flags",
            `${committee.id}:${member.director}:${attribute}`,
            year,
            board === other ? "consistent" : "inconsistent",
            [pathInput(context.index, paths[0] ?? "", board, year), pathInput(context.index, paths[1] ?? "", other, year)],
            { kind: "flag-differs", director: member.director, body: committee.id, attribute, board, committee: other },
            { printed: board },
          ),
        ]
      })
    }),
  )
}

function written(value: boolean | string | GovernanceFigure | null): string | null {
  if (value === null) return null
  return typeof value === "object" ? value.printed.value : String(value)
}

/** Who sits on a committee at year end against who attended its meetings; a printed change of the year explains a difference. */
function memberLists(context: CheckContext): Check[] {
  const { report } = context.index
  const year = reportingYear(report)
  return report.governance.committees.flatMap((committee, c): Check[] => {
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
        context,
        "lists-and-flags",
        `${committee.id}:members`,
        year,
        explained ? "consistent" : "inconsistent",
        [
          pathInput(context.index, `governance.committees[${c}]`, namesOf(report.governance.board, members), year),
          pathInput(context.index, `governance.attendance[${first}]`, namesOf(report.governance.board, attendees), year),
        ],
        { kind: "member-lists", body: committee.id, membersOnly, attendeesOnly },
      ),
    ]
  })
}

function namesOf(board: readonly Director[], ids: readonly string[]): string {
  return ids.map((id) => board.find((director) => director.id === id)?.name["zh-Hant"] ?? id).join("、")
}

/** Counts that a report states of things it also lists. */
function statedCounts(context: CheckContext): Check[] {
  const { catalogue, index } = context
  const { report } = index
  const sitting = report.governance.board.filter((director) => director.onBoardAtYearEnd)
  const role = (name: Director["roles"][number]) => sitting.filter((director) => director.roles.includes(name)).length
  const counts: { metric: string; breakdown?: Record<string, string>; listed: number; path: string }[] = [
    { metric: "material-topics", listed: report.topics.length, path: "topics" },
    { metric: "high-materiality-topics", listed: report.topics.filter((topic) => topic.tier === "high").length, path: "topics" },
    { metric: "board-size", listed: sitting.length, path: "governance.board" },
    { metric: "board-size", breakdown: { "director-type": "executive" }, listed: role("executive"), path: "governance.board" },
    {
      metric: "board-size",
      breakdown: { "director-type": "independent-non-executive" },
      listed: role("independent-non-executive"),
      path: "governance.board",
    },
  ]
  const year = reportingYear(report)
  return counts.flatMap(({ metric, breakdown, listed, path }): Check[] => {
    const stated = figureAt(catalogue, index, metric, year, breakdown)
    // A report that lists nothing of the kind has nothing to count.
    if (stated === null || listed === 0) return []
    const { value, printed, note } = stated.observation
    const incomplete = report.notes.some((candidate) => candidate.id === note && candidate.listIncomplete === true)
    const verdict = value === listed ? "consistent" : incomplete ? "not-checkable" : "inconsistent"
    return [
      checkFact(
        context,
        "lists-and-flags",
        [metric, year, ...Object.values(breakdown ?? {})].join(":"),
        year,
        verdict,
        [inputOf(index, stated), pathInput(index, `${path}[0]`, String(listed), year)],
        { kind: "stated-count", metric, listed },
        { printed: printed.value, computed: listed, difference: listed - value, unit: stated.observation.unit },
      ),
    ]
  })
}

/** The printed rate = attended ÷ due; and nobody who served the whole year is due at fewer or more meetings than were held. */
function attendance(context: CheckContext): Check[] {
  const { catalogue, index } = context
  const { report } = index
  const year = reportingYear(report)
  return report.governance.attendance.flatMap((row, i): Check[] => {
    const [due, attended, rate] = [row.due.value, row.attended.value, row.rate.value]
    const path = `governance.attendance[${i}]`
    const own = pathInput(index, path, `${row.attended.printed.value}/${row.due.printed.value} ${row.rate.printed.value}`, year)
    const percent = due === 0 ? null : (attended / due) * 100
    const rateCheck = checkFact(
      context,
      "lists-and-flags",
      `${row.body}:${row.director}:rate`,
      year,
      percent === null ? "not-checkable" : contains(rateInterval(row.rate), percent) ? "consistent" : "inconsistent",
      [own],
      { kind: "attendance-rate", director: row.director, body: row.body, due, attended },
      {
        printed: row.rate.printed.value,
        computed: percent === null ? null : tidy(percent),
        difference: percent === null ? null : tidy(percent - rate),
        unit: "percent",
      },
    )
    const held = figureAt(catalogue, index, "governance-meetings", year, { body: row.body })
    const director = report.governance.board.find((candidate) => candidate.id === row.director)
    if (held === null || director === undefined) return [rateCheck]
    const meetings = held.observation.value
    // Who joined or left during the year is due at some of the meetings only.
    const fits = director.change === null ? due === meetings : due <= meetings
    return [
      rateCheck,
      checkFact(
        context,
        "lists-and-flags",
        `${row.body}:${row.director}:due`,
        year,
        fits ? "consistent" : "inconsistent",
        [own, inputOf(index, held)],
        { kind: "meetings-due", director: row.director, body: row.body, due, held: meetings },
        { printed: row.due.printed.value, computed: meetings, difference: meetings - due, unit: "meetings" },
      ),
    ]
  })
}

function rateInterval({ value, printed }: GovernanceFigure) {
  return printedInterval({ value, decimals: parsePrintedNumber(printed.value)?.decimals ?? 0 })
}

/**
 * Who left and who joined on one day share the year's meetings between them. One meeting more than were held may have counted
 * for both, if it was held on that very day: the report does not say, so that cannot be checked.
 */
function successions(context: CheckContext): Check[] {
  const { catalogue, index } = context
  const { board, attendance } = index.report.governance
  const year = reportingYear(index.report)
  return board.flatMap((leaver): Check[] => {
    const joiner = board.find((director) => director.change?.kind === "appointed" && director.change.date === leaver.change?.date)
    if (leaver.change?.kind !== "resigned" || joiner === undefined) return []
    const rows = [leaver, joiner].map(({ id }) => attendance.findIndex((row) => row.body === "board" && row.director === id))
    const [first, second] = rows.map((at) => attendance[at])
    const held = figureAt(catalogue, index, "governance-meetings", year, { body: "board" })
    if (first === undefined || second === undefined || held === null) return []
    const due = first.due.value + second.due.value
    const meetings = held.observation.value
    const inputs = [first, second].map((row, i) => pathInput(index, `governance.attendance[${rows[i]}]`, row.due.printed.value, year))
    return [
      checkFact(
        context,
        "lists-and-flags",
        `board:${leaver.id}:${joiner.id}`,
        year,
        due === meetings ? "consistent" : due === meetings + 1 ? "not-checkable" : "inconsistent",
        [...inputs, inputOf(index, held)],
        { kind: "succession", leaver: leaver.id, joiner: joiner.id, due, held: meetings, date: leaver.change.date },
        { printed: held.observation.printed.value, computed: due, difference: due - meetings, unit: "meetings" },
      ),
    ]
  })
}
