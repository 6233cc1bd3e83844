// A page that knows only what its reports use of metrics.json says the same as one that knows it all.
import { describe, expect, it } from "vitest"
import { indexCatalogue, indexReport } from "@/domain/dataset"
import { reconcile } from "@/domain/harmonise/harmonise"
import { seriesByIssuer } from "@/domain/series"
import { MetricCatalogue } from "@/schema/catalogue"
import { idsInCode, usedCatalogue } from "@/tools/usedCatalogue"
import { allCards } from "../support/cards"
import { realDataset } from "../support/dataset"
import { soundReport } from "../support/soundReport"
import { realReports, viewOf } from "../support/view"

const { catalogue, standards } = realDataset
const CODE = idsInCode("src")

describe.each([
  ["the reports of this site", realReports()],
  ["another report", [soundReport()]],
])("%s", (_, reports) => {
  const used = usedCatalogue(catalogue, reports, CODE)

  it("need a part of it, which is a catalogue itself", () => {
    expect(MetricCatalogue.parse(used)).toEqual(used)
    expect(JSON.stringify(used).length).toBeLessThan(JSON.stringify(catalogue).length / 2)
  })

  it("have the same checks and harmonised rows", () => {
    const [whole, part] = [catalogue, used].map((each) => reconcile(indexCatalogue(each), seriesByIssuer(reports.map(indexReport)), standards))
    expect(part).toEqual(whole)
  })

  it.each(["zh-Hant", "en"] as const)("draw the same cards in %s", (language) => {
    const view = viewOf(reports, language)
    expect(allCards({ ...view, catalogue: indexCatalogue(used) })).toEqual(allCards(view))
  })
})
