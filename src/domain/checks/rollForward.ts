// Rule 9: headcounts roll forward from one year end to the next.
import { type Figure, figureAt } from "../figure"
import { minus, plus } from "../interval"
import { openingPeople } from "../leavers"
import { seriesOf } from "../series"
import { checkFact, checkFigure, gather, inputOf, rule } from "./draft"
import { FLOWS, fact } from "./facts"
import { say } from "./said"
import { yearsOf } from "./yearsOf"

/** Opening headcount + joiners − leavers = closing headcount. */
export const headcountRollForward = rule("headcount-roll-forward", ({ earlier = [], ...alone }) => {
  // The opening headcount may stand in last year's report.
  const context = { ...alone, index: seriesOf([alone.index, ...earlier]) ?? alone.index }
  const { catalogue, index } = context
  return gather(yearsOf(alone, "headcount"), (period) => {
    const closing = figureAt(catalogue, index, "headcount", period)
    if (closing === null) return []
    const needed = [
      { name: say.term("opening-headcount"), figure: openingPeople(context, period) },
      { name: say.metric("new-hires"), figure: figureAt(catalogue, index, "new-hires", period) },
      { name: say.metric("leavers"), figure: figureAt(catalogue, index, "leavers", period) },
    ]
    const [opening, joiners, leavers] = needed.map(({ figure }) => figure)
    if (opening == null || joiners == null || leavers == null) {
      const missing = needed.filter(({ figure }) => figure === null).map(({ name }) => name)
      return [
        checkFact([period], period, "not-checkable", [inputOf(index, closing)], fact("roll-forward-missing", "nothing", { missing: say.list(missing) }), {
          printed: closing.observation.printed.value,
          unit: "persons",
        }),
      ]
    }
    const computed = minus(plus(opening.interval, joiners.interval), leavers.interval)
    const value = ({ observation }: Figure) => say.number(observation.value)
    const facts = fact("roll-forward", FLOWS, { opening: value(opening), joiners: value(joiners), leavers: value(leavers) })
    return [checkFigure(context, closing, computed, [opening, joiners, leavers], facts)]
  })
})
