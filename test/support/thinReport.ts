// A report that prints one figure of one metric and nothing else.
import type { Metric } from "@/schema/catalogue"
import type { Report } from "@/schema/report"
import { minimalReport } from "./minimalReport"

/** What every thin report prints, so that any other number in a sentence is nobody's. */
export const ONLY_FIGURE = "57"

type Named = Pick<Metric, "id" | "unit" | "name">
const source = { section: "社會 / 僱員", line: 2 }

export function thinReport({ id, unit, name }: Named): Report {
  const printed = { value: ONLY_FIGURE, label: name["zh-Hant"] }
  return { ...minimalReport, observations: [{ metric: id, period: "2022", status: "reported", value: Number(ONLY_FIGURE), unit, printed, source }] }
}

/** The same row printed without a figure. */
export function emptyReport({ id, name }: Named): Report {
  const printed = { value: "/", label: name["zh-Hant"] }
  return { ...minimalReport, observations: [{ metric: id, period: "2022", status: "not-disclosed", printed, source }] }
}
