// A card of a metric needs no words of its own: its title, subtitle, cautions and subject come from the figures and the catalogue.
import { describe, expect, it } from "vitest"
import { seriesCard } from "@/figures/series/seriesCard"
import { made, silences, subjectsOf } from "@/figures/silence"
import { drawn, type ViewCard } from "@/figures/viewCard"
import type { Words } from "@/views/emissions/words/zh-Hant"
import { reported, reportOf } from "../support/builders"
import { the } from "../support/dataset"
import { realView, viewsIn } from "../support/view"

const { viewOf } = viewsIn<Words>("emissions")
const nox = (period: string, value: number) => reported({ metric: "nox-emissions", period, value, unit: "kg" })

describe("seriesCard", () => {
  it("says the latest figure and how it changed, and names who prints none", () => {
    const { card, model } = the(seriesCard(realView("en"), "nox", ["nox-emissions"]))
    expect(card.title).toBe("Weimob 2023: nitrogen oxides (NOx) 104.55 kg, up 24.2%")
    expect(card.subtitle).toBe("Nitrogen oxides (NOx) (kg)")
    expect(card.caveats[0]).toBe("GL-Carlink · Nitrogen oxides (NOx): not in the report")
    expect(model.panels.map(({ title }) => title)).toEqual(["Weimob"])
  })

  it("says a figure without a year before it as it is, and no figure of another year as if it were this one's", () => {
    const one = viewOf([reportOf([nox("2023", 3)], [], "one-2023"), reportOf([nox("2021", 5)], [], "old-2023")])
    expect(the(seriesCard(one, "nox", ["nox-emissions"])).card.title).toBe("Third 2023: nitrogen oxides (NOx) 3 kg")
  })

  it("is not made where nobody prints the metric", () => {
    expect(seriesCard(viewOf([reportOf([])]), "nox", ["nox-emissions"])).toBeNull()
  })

  it("goes by the metric's name in the notice of silence", () => {
    const card: ViewCard<Words> = {
      id: "nox",
      subject: "metric:nox-emissions",
      size: "half",
      make: (view) => {
        const found = seriesCard(view, "nox", ["nox-emissions"])
        return found && drawn(found.card, "columns", found.model)
      },
    }
    const other: ViewCard<Words> = { ...card, id: "sox", subject: "scope3", make: (view) => seriesOf(view, "sox-emissions") }
    const seriesOf = (view: Parameters<typeof card.make>[0], metric: string) => {
      const found = seriesCard(view, metric, [metric])
      return found && drawn(found.card, "columns", found.model)
    }
    const sox = viewOf([reportOf([reported({ metric: "sox-emissions", value: 1, unit: "kg" })])])
    expect(silences(sox, "emissions", made(subjectsOf(sox, [card, other])))).toEqual(["Third prints no figures or lists on: Nitrogen oxides (NOx)."])
  })
})
