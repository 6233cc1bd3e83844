// The audit of what reports share: the catalogue, the common topics and the standards fit one another.
import { describe, expect, it } from "vitest"
import { auditDataset } from "@/domain/audit/audit"
import { copy } from "../../support/audited"
import { the } from "../../support/dataset"

describe("the audit of the vocabularies", () => {
  it("names a metric that could never answer its code", () => {
    const { dataset } = copy()
    const i = dataset.standards.hkex.findIndex(({ code }) => code === "B6.2")
    the(dataset.standards.hkex[i]).answeredBy = ["headcount"]
    expect(auditDataset(dataset)).toMatchObject([{ file: "standards.json", path: `hkex[${i}].answeredBy[0]` }])
  })

  it.each(["weights", "contradicts"] as const)("names an entry of %s that is no other metric", (key) => {
    const { dataset } = copy()
    the(dataset.catalogue.metrics[0])[key] = ["weather", the(dataset.catalogue.metrics[0]).id]
    expect(auditDataset(dataset)).toMatchObject([
      { file: "metrics.json", path: "metrics[0]", problem: '"revenue" is held against "weather", which is no other metric' },
      { file: "metrics.json", path: "metrics[0]", problem: '"revenue" is held against "revenue", which is no other metric' },
    ])
  })

  describe("of the common topics", () => {
    const TOPICS = "topics.json"

    it("names a linked metric that is not in the catalogue", () => {
      const { dataset } = copy()
      the(the(dataset.topics.topics[0]).metrics[0]).metric = "weather"
      expect(auditDataset(dataset)).toEqual([
        { file: TOPICS, path: "topics[0].metrics[0].metric", problem: 'metric "weather" is not in metrics.json', mend: "use an id of metrics.json" },
      ])
    })

    it("names a code that the guide does not have", () => {
      const { dataset } = copy()
      the(dataset.topics.topics[0]).hkex[0] = "Z9"
      expect(auditDataset(dataset)).toEqual([
        { file: TOPICS, path: "topics[0].hkex[0]", problem: 'code "Z9" is not in standards.json', mend: "use a code of standards.json" },
      ])
    })

    it.each(["metrics", "hkex"] as const)("names an entry of %s that is linked twice, which would count twice", (part) => {
      const { dataset } = copy()
      const list: unknown[] = the(dataset.topics.topics[0])[part]
      const last = list.push(structuredClone(list[0])) - 1
      expect(auditDataset(dataset)).toMatchObject([{ file: TOPICS, path: `topics[0].${part}[${last}]` }])
    })

    it("names a topic that stands twice", () => {
      const { dataset } = copy()
      const { topics } = dataset.topics
      const last = topics.push(structuredClone(the(topics[0]))) - 1
      expect(auditDataset(dataset)).toMatchObject([{ file: TOPICS, path: `topics[${last}]` }])
    })
  })

  describe("of the catalogue", () => {
    it("names a metric whose unit is not declared", () => {
      const { dataset, catalogue } = copy()
      const i = catalogue.metrics.findIndex((metric) => metric.id === "revenue")
      the(catalogue.metrics[i]).unit = "shells"
      expect(auditDataset(dataset)[0]).toEqual({
        file: "metrics.json",
        path: `metrics[${i}].unit`,
        problem: 'unit "shells" is not declared',
        mend: "declare it in units, or use a declared one",
      })
    })

    it("names a metric's dimension that is not declared", () => {
      const { dataset, catalogue } = copy()
      the(catalogue.metrics[0]).dimensions.push("weather")
      expect(auditDataset(dataset)).toEqual([
        { file: "metrics.json", path: "metrics[0].dimensions", problem: 'dimension "weather" is not declared', mend: "declare it in dimensions" },
      ])
    })

    const MARKS = [
      ["a place of a card that is taken", "hazardous-waste", { card: { id: "waste", order: 1 } }, "card.order"],
      ["a place among the headlines that is taken", "water-consumption", { headline: { rank: 1 } }, "headline.rank"],
      ["a headline without a rank that stands in for none", "water-consumption", { headline: {} }, "headline"],
      ["a headline that has a rank and stands in for another", "water-consumption", { headline: { rank: 9, fallbackOf: "lost-days" } }, "headline"],
      ["a headline that stands in for none", "water-consumption", { headline: { fallbackOf: "revenue" } }, "headline.fallbackOf"],
      ["a headline that stands in for itself", "water-consumption", { headline: { fallbackOf: "water-consumption" } }, "headline.fallbackOf"],
      ["a stated change that is no metric", "lost-days", { headline: { rank: 6, stated: "weather" } }, "headline.stated"],
    ] as const

    it.each(MARKS)("names %s", (_, id, marks, path) => {
      const { dataset, catalogue } = copy()
      const i = catalogue.metrics.findIndex((metric) => metric.id === id)
      Object.assign(the(catalogue.metrics[i]), marks)
      // Of two metrics in one place the later one in the file is named.
      expect(auditDataset(dataset).map((error) => error.path.replace(/^metrics\[\d+\]\./, ""))).toEqual([path])
    })

    it("names a metric that stands twice", () => {
      const { dataset, catalogue } = copy()
      const last = catalogue.metrics.push(structuredClone(the(catalogue.metrics[0]))) - 1
      expect(auditDataset(dataset)).toMatchObject([{ file: "metrics.json", path: `metrics[${last}]` }])
    })

    it("names a code whose parent is no code of its dimension", () => {
      const { dataset, catalogue } = copy()
      const i = catalogue.dimensions.findIndex(({ id }) => id === "region")
      const k = the(catalogue.dimensions[i]).codes.findIndex(({ id }) => id === "hong-kong")
      the(the(catalogue.dimensions[i]).codes[k]).parent = "female"
      expect(auditDataset(dataset)).toEqual([
        {
          file: "metrics.json",
          path: `dimensions[${i}].codes[${k}].parent`,
          problem: 'parent "female" of "hong-kong" is no code of "region"',
          mend: "use the id of another code of the same dimension",
        },
      ])
    })

    it("names the codes that go round in a ring, and not those that hang on it", () => {
      const { dataset, catalogue } = copy()
      const region = the(catalogue.dimensions.find(({ id }) => id === "region"))
      const named = (code: string) => the(region.codes.find(({ id }) => id === code))
      named("greater-china").parent = "hk-macao-taiwan"
      expect(auditDataset(dataset).map(({ problem }) => problem)).toEqual(['"greater-china" is a part of itself', '"hk-macao-taiwan" is a part of itself'])
      named("greater-china").parent = "greater-china"
      expect(auditDataset(dataset).map(({ problem }) => problem)).toEqual(['"greater-china" is a part of itself'])
    })

    it("names a quotient of a unit that is not declared, or of itself", () => {
      const { dataset, catalogue } = copy()
      const i = catalogue.units.findIndex(({ id }) => id === "t-per-person")
      the(catalogue.units[i]).ratio = { numerator: "shells", denominator: "t-per-person" }
      expect(auditDataset(dataset).map(({ path, problem }) => [path, problem])).toEqual([
        [`units[${i}].ratio.numerator`, 'unit "shells" is no other declared unit'],
        [`units[${i}].ratio.denominator`, 'unit "t-per-person" is no other declared unit'],
      ])
    })

    it.each(["units", "dimensions", "methods"] as const)("names an entry of %s that stands twice", (part) => {
      const { dataset, catalogue } = copy()
      const list: unknown[] = catalogue[part]
      list.push(structuredClone(the(list[0])))
      expect(auditDataset(dataset)).toHaveLength(1)
    })
  })
})
