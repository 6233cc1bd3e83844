// overview: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const overview: ViewValue<"overview"> = {
  id: "overview",
  group: "all",
  themes: [],
  needs: ["standards.json"],
  harmonises: false,
  reconciles: false,
  charts: false,
  inFirstChunk: true,
  load: async () => (await import("./body")).body,
}
