// index: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const index: ViewValue<"index"> = {
  id: "index",
  group: "compare",
  themes: [],
  needs: ["standards.json"],
  harmonises: false,
  reconciles: false,
  charts: false,
  load: async () => (await import("./body")).body,
}
