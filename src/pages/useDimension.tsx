// Choosing the breakdown of a card among those that at least one issuer in view prints.
import type { ReactNode } from "react"
import { type ChoiceKey, useChoice } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import { printedDimensions } from "@/viewmodels/printedCodes"
import { dimensionName, type View } from "@/viewmodels/view"

type Options<Value extends string> = { view: View; choice: ChoiceKey; metric: string; dimensions: readonly [Value, ...Value[]] }

/**
 * The chosen breakdown, and the buttons that choose it; no buttons where there is nothing to choose. A breakdown that no
 * report in view prints gives way to the first that one does, so that a card is never empty beside figures it could show.
 */
export function useDimension<Value extends string>({ view, choice, metric, dimensions }: Options<Value>): [Value, ReactNode] {
  const [chosen, choose] = useChoice(choice, dimensions)
  const printed = printedDimensions(view, metric, dimensions)
  const value = offered(chosen, printed)
  const picker = printed.length > 1 && (
    <Segmented
      label={view.messages.workforce.by}
      options={printed.map((dimension) => ({ value: dimension, label: dimensionName(view, dimension) }))}
      value={value}
      onChange={choose}
    />
  )
  return [value, picker]
}

/** The choice where it is offered, else the first offer; the choice itself where nothing is. */
export function offered<Value extends string>(chosen: Value, offers: readonly Value[]): Value {
  return offers.includes(chosen) ? chosen : (offers[0] ?? chosen)
}
