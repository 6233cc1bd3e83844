// comparison: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const comparison: ViewValue<"comparison"> = {
  id: "comparison",
  group: "compare",
  themes: [],
  needs: [],
  harmonises: true,
  reconciles: true,
  charts: true,
  load: async () => (await import("./body")).body,
}
