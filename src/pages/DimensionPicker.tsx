// Choosing the breakdown of a card among those that at least one issuer in view prints.
import { Segmented } from "@/ui/Segmented"
import { printedCodes } from "@/viewmodels/printedCodes"
import { dimensionName, type View } from "@/viewmodels/view"

type Props<Value extends string> = { view: View; metric: string; dimensions: readonly Value[]; value: Value; onChange: (value: Value) => void }

export function DimensionPicker<Value extends string>({ view, metric, dimensions, value, onChange }: Props<Value>) {
  const printed = dimensions.filter((dimension) => view.reports.some((report) => printedCodes(view, report, metric, dimension).length > 0))
  return (
    <Segmented
      label={view.messages.workforce.by}
      options={printed.map((dimension) => ({ value: dimension, label: dimensionName(view, dimension) }))}
      value={value}
      onChange={onChange}
    />
  )
}
