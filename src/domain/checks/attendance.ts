// Rule 12, on meetings: rates of attendance, meetings due, and directors who followed one another.
import type { GovernanceFigure } from "@/schema/report"
import { reportingYear } from "../dataset"
import { figureAt } from "../figure"
import { contains, printedInterval } from "../interval"
import { parsePrintedNumber } from "../printedNumber"
import { type CheckContext, checkFact, inputOf, nodeInput, tidy } from "./draft"
import { fact } from "./facts"
import { say } from "./said"

/** The printed rate = attended ÷ due; and nobody who served the whole year is due at fewer or more meetings than were held. */
export function attendance(context: CheckContext) {
  const { catalogue, index } = context
  const { report } = index
  const year = reportingYear(report)
  return report.governance.attendance.flatMap((row, i) => {
    const { rate } = row
    const [due, attended] = [row.due.value, row.attended.value]
    const printed = [`${row.attended.printed.value}/${row.due.printed.value}`, rate?.printed.value].filter((part) => part !== undefined)
    const own = nodeInput(index, ["governance", "attendance", i], printed.join(" "), year)
    const percent = due === 0 ? null : (attended / due) * 100
    // Without a printed rate there is none to hold against the meetings.
    const rateChecks =
      rate === null
        ? []
        : [
            checkFact(
              [row.body, row.director, "rate"],
              year,
              percent === null ? "not-checkable" : contains(rateInterval(rate), percent) ? "consistent" : "inconsistent",
              [own],
              fact("attendance-rate", "nothing", { director: say.director(row.director), body: say.body(row.body), due, attended }),
              {
                printed: rate.printed.value,
                computed: percent === null ? null : tidy(percent),
                difference: percent === null ? null : tidy(percent - rate.value),
                unit: "percent",
              },
            ),
          ]
    const held = figureAt(catalogue, index, "governance-meetings", year, { body: row.body })
    const director = report.governance.board.find((candidate) => candidate.id === row.director)
    if (held === null || director === undefined) return rateChecks
    const meetings = held.observation.value
    // Who joined or left during the year is due at some of the meetings only.
    const fits = director.change === null ? due === meetings : due <= meetings
    return [
      ...rateChecks,
      checkFact(
        [row.body, row.director, "due"],
        year,
        fits ? "consistent" : "inconsistent",
        [own, inputOf(index, held)],
        fact("meetings-due", "nothing", { director: say.director(row.director), body: say.body(row.body), due, held: meetings }),
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
export function successions(context: CheckContext) {
  const { catalogue, index } = context
  const { board, attendance } = index.report.governance
  const year = reportingYear(index.report)
  return board.flatMap((leaver) => {
    const joiner = board.find((director) => director.change?.kind === "appointed" && director.change.date === leaver.change?.date)
    if (leaver.change?.kind !== "resigned" || joiner === undefined) return []
    const rows = [leaver, joiner].map(({ id }) => attendance.findIndex((row) => row.body === "board" && row.director === id))
    const [first, second] = rows.map((at) => attendance[at])
    const held = figureAt(catalogue, index, "governance-meetings", year, { body: "board" })
    if (first === undefined || second === undefined || held === null) return []
    const due = first.due.value + second.due.value
    const meetings = held.observation.value
    const inputs = [first, second].map((row, i) => nodeInput(index, ["governance", "attendance", rows[i] ?? 0], row.due.printed.value, year))
    return [
      checkFact(
        ["board", leaver.id, joiner.id],
        year,
        due === meetings ? "consistent" : due === meetings + 1 ? "not-checkable" : "inconsistent",
        [...inputs, inputOf(index, held)],
        fact("succession", "nothing", {
          leaver: say.director(leaver.id),
          joiner: say.director(joiner.id),
          date: say.text(leaver.change.date),
          due,
          held: meetings,
        }),
        { printed: held.observation.printed.value, computed: due, difference: due - meetings, unit: "meetings" },
      ),
    ]
  })
}

/**
 * Who left before another joined can have been at no meeting with them: together they are due at no more than were held, at one more of
 * a committee's if they changed on one day (the board's: see `successions`). Only faults are checks.
 */
export function tenuresApart(context: CheckContext) {
  const { catalogue, index } = context
  const { board, attendance } = index.report.governance
  const year = reportingYear(index.report)
  const rows = attendance.map((row, at) => ({ row, at, change: board.find(({ id }) => id === row.director)?.change ?? null }))
  return rows.flatMap(({ row: first, at, change: left }) =>
    rows.flatMap(({ row: second, at: secondAt, change: joined }) => {
      if (first.body !== second.body || left?.kind !== "resigned" || joined?.kind !== "appointed" || left.date > joined.date) return []
      const sameDay = left.date === joined.date
      const held = figureAt(catalogue, index, "governance-meetings", year, { body: first.body })
      if (held === null || (sameDay && first.body === "board")) return []
      const [due, meetings] = [first.due.value + second.due.value, held.observation.value]
      // Who alone is due at more than were held is told as that.
      if (due <= meetings + (sameDay ? 1 : 0) || Math.max(first.due.value, second.due.value) > meetings) return []
      return [
        checkFact(
          [first.body, first.director, second.director],
          year,
          "inconsistent",
          [
            nodeInput(index, ["governance", "attendance", at], first.due.printed.value, year),
            nodeInput(index, ["governance", "attendance", secondAt], second.due.printed.value, year),
            inputOf(index, held),
          ],
          fact("tenures-apart", "nothing", {
            leaver: say.director(first.director),
            joiner: say.director(second.director),
            body: say.body(first.body),
            left: say.text(left.date),
            joined: say.text(joined.date),
            due,
            held: meetings,
          }),
          { printed: held.observation.printed.value, computed: due, difference: due - meetings, unit: "meetings" },
        ),
      ]
    }),
  )
}
