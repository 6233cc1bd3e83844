// Rule 13: a quantitative KPI that the index says is disclosed has a figure; "not applicable" has a reason and no figure.
import { isReported, reportingYear } from "../dataset"
import { answers } from "../disclosure"
import { type Check, type CheckContext, checkFact, pathInput } from "./check"

export function checkIndexRows(context: CheckContext): Check[] {
  const { catalogue, index, standards } = context
  const { report } = index
  const year = reportingYear(report)
  const quantitative = new Map((standards?.hkex ?? []).flatMap((entry) => (entry.quantitative === true ? [[entry.code, entry]] : [])))
  return report.index.flatMap((row, i): Check[] => {
    const reported = report.observations.filter((o) => isReported(o) && catalogue.metrics.get(o.metric)?.hkex.includes(row.code))
    const figures = answers(quantitative.get(row.code) ?? {}, reported).length
    const input = pathInput(index, `index[${i}]`, row.chapter ?? row.reason?.["zh-Hant"] ?? "", year)
    if (row.status === "not-applicable") {
      const sound = row.reason !== null && figures === 0
      return [
        checkFact(
          context,
          "index-row",
          row.code,
          year,
          sound ? "consistent" : "inconsistent",
          [input],
          { kind: "not-applicable-reason", code: row.code, figures },
          { computed: figures },
        ),
      ]
    }
    if (!quantitative.has(row.code)) return []
    return [
      checkFact(
        context,
        "index-row",
        row.code,
        year,
        figures > 0 ? "consistent" : "inconsistent",
        [input],
        { kind: "index-without-figure", code: row.code },
        { printed: row.chapter, computed: figures },
      ),
    ]
  })
}
