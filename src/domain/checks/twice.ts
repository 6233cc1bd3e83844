// Rule 3: a figure printed in several places is the same in all of them, its unit included.

import { observationAddress } from "../address"
import { isReported, keyOf } from "../dataset"
import { figureOf } from "../figure"
import { overlap } from "../interval"
import { printedFactor } from "../printedUnit"
import { checkFact, gather, inputOf, rule, tidy } from "./draft"
import { FIRST, fact } from "./facts"
import { say } from "./said"

const printedTwice = rule("printed-twice", (context) => {
  const { catalogue, index } = context
  return index.report.observations.filter(isReported).flatMap((observation) =>
    gather(observation.alsoPrinted ?? [], (place, i) => {
      const main = figureOf(catalogue, index, observation)
      const unit = catalogue.units.get(observation.unit)
      const name = [keyOf(observation), String(i + 1)]
      const inputs = [
        ...(main === null ? [] : [inputOf(index, main)]),
        {
          metric: observation.metric,
          breakdown: observation.breakdown ?? null,
          period: observation.period,
          printed: [place.printed.value, place.printed.unit].filter(Boolean).join(" "),
          ref: observationAddress(index, observation),
        },
      ]
      const rest = { printed: observation.printed.value, unit: observation.unit }
      if (place.printed.unit !== undefined && (unit === undefined || printedFactor(catalogue.units, unit, place.printed.unit) === undefined))
        return [
          checkFact(
            name,
            observation.period,
            "inconsistent",
            inputs,
            fact("unit-printed-twice", "nothing", {
              metric: say.figure(observation),
              main: say.text(observation.printed.unit ?? null),
              other: say.text(place.printed.unit),
            }),
            rest,
          ),
        ]
      const other = figureOf(catalogue, index, { ...observation, qualifier: place.qualifier, printed: { ...observation.printed, ...place.printed } })
      if (main === null || other === null) return []
      // What the other place says in the metric's unit: its own middle, since its value is not stored.
      const { low, high } = other.interval
      const computed = Number.isFinite(high) ? (low + high) / 2 : low
      const same = overlap(main.interval, other.interval)
      const verdict = !same
        ? "inconsistent"
        : place.printed.value === observation.printed.value || !Number.isFinite(high) || computed === observation.value
          ? "consistent"
          : "rounding"
      return [
        checkFact(
          name,
          observation.period,
          verdict,
          inputs,
          fact("printed-twice", FIRST, { metric: say.figure(observation), other: say.text(place.printed.value) }),
          { ...rest, computed: tidy(computed), difference: tidy(computed - observation.value) },
        ),
      ]
    }),
  )
})

export const twiceRules = [printedTwice] as const
