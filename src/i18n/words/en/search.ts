// English: search.
import type { SharedMessages } from "../types"

export const search: Pick<SharedMessages, "search"> = {
  search: {
    label: "Search",
    placeholder: "Metric, figure, topic, director, issuer, page or code",
    keys: "↑ ↓ choose   Enter go   Esc close",
    results: (count: number) => (count === 1 ? "1 result" : `${count} results`),
    none: (query: string) => `Nothing found for “${query}”. Try another word, or a code such as B1.2.`,
    kinds: {
      issuer: "Issuers",
      view: "Pages",
      metric: "Metrics",
      topic: "Material topics",
      person: "Directors",
      target: "Targets",
      check: "Checks",
      figure: "Figures",
    },
  },
}
