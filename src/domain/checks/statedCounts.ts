// Rule 12, on counts: what a report states a number of, it lists as many of.
import type { Director } from "@/schema/report"
import { reportingYear } from "../dataset"
import { figureAt } from "../figure"
import { type CheckContext, checkFact, inputOf, nodeInput } from "./draft"
import { fact } from "./facts"
import { say } from "./said"

/** Counts that a report states of things it also lists. */
export function statedCounts(context: CheckContext) {
  const { catalogue, index } = context
  const { report } = index
  const sitting = report.governance.board.filter((director) => director.onBoardAtYearEnd)
  const role = (name: Director["roles"][number]) => sitting.filter((director) => director.roles.includes(name)).length
  const counts: { metric: string; breakdown?: Record<string, string>; listed: number; path: readonly string[] }[] = [
    { metric: "material-topics", listed: report.topics.length, path: ["topics"] },
    { metric: "high-materiality-topics", listed: report.topics.filter((topic) => topic.tier === "high").length, path: ["topics"] },
    { metric: "board-size", listed: sitting.length, path: ["governance", "board"] },
    { metric: "board-size", breakdown: { "director-type": "executive" }, listed: role("executive"), path: ["governance", "board"] },
    { metric: "board-size", breakdown: { "director-type": "non-executive-director" }, listed: role("non-executive"), path: ["governance", "board"] },
    {
      metric: "board-size",
      breakdown: { "director-type": "independent-non-executive" },
      listed: role("independent-non-executive"),
      path: ["governance", "board"],
    },
  ]
  const year = reportingYear(report)
  return counts.flatMap(({ metric, breakdown, listed, path }) => {
    const stated = figureAt(catalogue, index, metric, year, breakdown)
    // A report that lists nothing of the kind has nothing to count.
    if (stated === null || listed === 0) return []
    const { value, printed, note } = stated.observation
    const incomplete = report.notes.some((candidate) => candidate.id === note && candidate.listIncomplete === true)
    const verdict = value === listed ? "consistent" : incomplete ? "not-checkable" : "inconsistent"
    return [
      checkFact(
        [metric, year, ...Object.values(breakdown ?? {})],
        year,
        verdict,
        [inputOf(index, stated), nodeInput(index, [...path, 0], String(listed), year)],
        fact("stated-count", "nothing", { metric: say.figure(stated.observation), listed: say.number(listed) }),
        { printed: printed.value, computed: listed, difference: listed - value, unit: stated.observation.unit },
      ),
    ]
  })
}
