// A computed figure that its own report contradicts: no title quotes it alone. What is said is the span between it and what the report's
// other figures give.
import type { Check } from "@/domain/checks/check"
import { type HarmonisedRow, type HarmonisedValue, isConstant } from "@/domain/harmonise/types"
import { formatNumber } from "@/i18n/format"
import type { View } from "../view"
import { reconciled, valueText } from "./harmonised"

/** From the lower to the higher of the two; both as the value is. */
export type Contested = { low: number; high: number }

/** null where nothing contradicts the figures that a value rests on, or nothing says by how much. */
export function contestedBy(view: Pick<View, "catalogue" | "issuers" | "reconcile">, row: HarmonisedRow, value: HarmonisedValue): Contested | null {
  const reason = row.reasons.find((each) => each.kind === "unreconciled" && each.report === value.report)
  if (reason?.kind !== "unreconciled") return null
  const check = reconciled(view).checks.find((each) => each.id === reason.check && each.report === value.report && each.period === value.period)
  const ratio = check === undefined ? null : ratioOf(check)
  if (check === undefined || ratio === null) return null
  // What the value divides by moves it the other way.
  const [first] = value.inputs
  const [doubted] = check.inputs
  const divides =
    value.inputs.length > 1 && first !== undefined && !isConstant(first) && doubted !== undefined && first.ref !== doubted.ref && value.formula !== null
  const other = divides && value.inputs.some((input) => !isConstant(input) && input.ref === doubted.ref) ? value.value / ratio : value.value * ratio
  return { low: Math.min(value.value, other), high: Math.max(value.value, other) }
}

/** What the other figures give, over what is printed. */
function ratioOf({ computed, difference }: Check): number | null {
  if (computed === null || difference === null || computed - difference === 0) return null
  return computed / (computed - difference)
}

/** A figure for a title: alone, or as the span that its report leaves open, which says so. */
export function titleFigure(view: View, row: HarmonisedRow, value: HarmonisedValue, unit: string): string {
  const span = contestedBy(view, row, value)
  const withUnit = (text: string) => (unit === "%" ? `${text}%` : unit === "" ? text : `${text} ${unit}`)
  if (span === null) return withUnit(valueText(view, value).replace(/%$/, ""))
  const decimals = value.value >= 10 ? 0 : 1
  const scale = 10 ** decimals
  const [low, high] = [Math.floor(span.low * scale + 1e-6) / scale, Math.ceil(span.high * scale - 1e-6) / scale]
  return view.messages.harmonised.contested(withUnit(`${formatNumber(low, view.language, decimals)}–${formatNumber(high, view.language, decimals)}`))
}
