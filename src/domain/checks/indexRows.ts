// Rule 13: a quantitative KPI that the index says is disclosed has a figure; "not applicable" has a reason and no figure.
import { isReported, reportingYear } from "../dataset"
import { answers } from "../disclosure"
import { checkFact, gather, nodeInput, rule } from "./draft"
import { fact } from "./facts"
import { say } from "./said"

const indexRow = rule("index-row", ({ catalogue, index, standards }) => {
  const { report } = index
  const year = reportingYear(report)
  const quantitative = new Map((standards?.hkex ?? []).flatMap((entry) => (entry.quantitative === true ? [[entry.code, entry]] : [])))
  return gather(report.index, (row, i) => {
    const reported = report.observations.filter((o) => isReported(o) && catalogue.metrics.get(o.metric)?.hkex.includes(row.code))
    const figures = answers(quantitative.get(row.code) ?? {}, reported).length
    const input = nodeInput(index, ["index", i], row.chapter ?? row.reason?.["zh-Hant"] ?? "", year)
    if (row.status === "not-applicable") {
      const sound = row.reason !== null && figures === 0
      return [
        checkFact(
          [row.code],
          year,
          sound ? "consistent" : "inconsistent",
          [input],
          fact("not-applicable-reason", "nothing", { code: say.kpi(row.code), figures }),
          { computed: figures },
        ),
      ]
    }
    if (!quantitative.has(row.code)) return []
    return [
      checkFact(
        [row.code],
        year,
        figures > 0 ? "consistent" : "inconsistent",
        [input],
        figures > 0 ? fact("index-figure", "nothing", { code: say.kpi(row.code) }) : fact("index-without-figure", "nothing", { code: say.kpi(row.code) }),
        { printed: row.chapter, computed: figures },
      ),
    ]
  })
})

export const indexRules = [indexRow] as const
