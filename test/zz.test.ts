import { test } from "vitest"
import { writeFileSync } from "node:fs"
import { findings } from "@/domain/findings/findings"
import { rough } from "@/domain/rough"
import { reconcile } from "@/domain/harmonise/harmonise"
import { indexCatalogue, indexReport } from "@/domain/dataset"
import { realDataset } from "./support/dataset"
test("x", () => {
  const catalogue = indexCatalogue(realDataset.catalogue)
  const reports = realDataset.reports.map(({report}) => indexReport(report))
  const r = reconcile(catalogue, reports, realDataset.standards ?? null)
  const t = performance.now()
  const f = findings({catalogue, reports, reconciled: r})
  const out = [`${f.length} in ${performance.now()-t}`]
  for (const x of f) out.push([x.severity, x.score.toFixed(2), x.kind, x.report, x.touch, x.metrics[0], x.themes.join(","), x.kind==="move"||x.kind==="driver"? x.percent.toFixed(1)+" "+JSON.stringify(rough(x.percent)):"", x.kind==="move"&&x.perHead?"head "+x.perHead.percent.toFixed(1):"", x.kind==="contradiction"?x.check.id:"", x.kind==="target"?`${x.met}/${x.count}`:"", x.kind==="missing"?x.peer:""].join(" | "))
  writeFileSync("/tmp/t/findings.txt", out.join("\n"))
})
