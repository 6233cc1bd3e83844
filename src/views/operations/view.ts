// operations: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const operations: ViewValue<"operations"> = {
  id: "operations",
  group: "S",
  themes: ["operations", "profile"],
  needs: [],
  harmonises: false,
  reconciles: false,
  charts: true,
  load: async () => (await import("./body")).body,
}
