// The figures brought onto common bases as a file: formula, inputs, interval, grade and reason on every row, refusals included.
import { type HarmonisedRow, type HarmonisedValue, isConstant } from "@/domain/harmonise/types"
import { formulaWords } from "@/figures/grades/gradeWords"
import { gradeMark, reconciled, refusalText } from "@/figures/grades/harmonised"
import { breakdownName, type Issuer, metricName, type View } from "@/figures/view"
import { type DataFile, daysOf, type FileRow, toCsv } from "./dataFiles"

/** One row per value and per refusal; figures as printed are in the file of the data. */
export function harmonisedFileRows(view: View): FileRow[] {
  const rows = reconciled(view).rows.filter((row) => row.basis !== "as-printed")
  return rows.flatMap((row) => [
    ...row.values.flatMap((value) => {
      const issuer = view.issuers.find(({ id }) => id === value.report)
      return issuer === undefined ? [] : [{ ...head(view, row, issuer, value.period), ...figure(view, value), ...tail(view, row) }]
    }),
    ...distinct(row).flatMap((refusal) => {
      const issuer = view.issuers.find(({ id }) => id === refusal.report)
      if (issuer === undefined) return []
      return [{ ...head(view, row, issuer, refusal.period ?? issuer.year), ...NO_FIGURE, refusal: refusalText(view, row, refusal), ...tail(view, row) }]
    }),
  ])
}

function head(view: View, row: HarmonisedRow, issuer: Issuer, period: string | null): FileRow {
  return {
    report: issuer.id,
    issuer: issuer.name,
    metric: row.metric,
    metric_name: metricName(view, row.metric),
    breakdown:
      row.breakdown === null
        ? null
        : Object.entries(row.breakdown)
            .map((pair) => pair.join("="))
            .join("; "),
    breakdown_name: breakdownName(view, row.breakdown ?? undefined),
    basis: row.basis,
    basis_name: view.messages.harmonised.bases[row.basis],
    period,
    ...daysOf(period),
  }
}

/** `low` and `high`: what the printed precision of the inputs allows; null where a printed "at least" sets no upper end. */
function figure(view: View, value: HarmonisedValue): FileRow {
  return {
    kind: value.kind,
    value: tidy(value.value),
    low: finite(value.low),
    high: finite(value.high),
    unit: value.unit,
    formula: formulaWords(view, value),
    inputs: value.inputs.map((input) => (isConstant(input) ? `${input.constant} = ${input.value} ${input.unit}` : input.ref)).join("; "),
    refusal: null,
  }
}

/** A refusal that has no year of its own concerns the report's, unless the report has a value after all; each is said once. */
function distinct({ values, refusals }: HarmonisedRow): HarmonisedRow["refusals"] {
  const reports = new Set(values.map(({ report }) => report))
  return refusals.filter(
    (refusal, i) =>
      !(refusal.period === null && reports.has(refusal.report)) &&
      refusals.findIndex((other) => other.report === refusal.report && other.period === refusal.period && other.reason === refusal.reason) === i,
  )
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? tidy(bound) : null
}

/** Without the noise that binary arithmetic leaves behind. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

const NO_FIGURE: FileRow = { kind: null, value: null, low: null, high: null, unit: null, formula: null, inputs: null }

/** A grade says how the latest figures of the reports in view compare; with one report there is nothing to compare. */
function tail(view: View, row: HarmonisedRow): FileRow {
  if (view.issuers.length < 2) return { grade: null, grade_reason: null }
  const { grade, reason } = gradeMark(view, row)
  return { grade, grade_reason: reason }
}

export async function harmonisedCsvFile(view: View, version: string): Promise<DataFile> {
  const name = ["esg-harmonised", version, ...view.issuers.map(({ id }) => id)].join("_")
  return { name: `${name}.csv`, type: "text/csv;charset=utf-8", text: await toCsv(harmonisedFileRows(view)) }
}
