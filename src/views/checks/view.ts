// checks: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const checks: ViewValue<"checks"> = {
  id: "checks",
  group: "compare",
  themes: [],
  needs: ["standards.json"],
  harmonises: false,
  reconciles: true,
  charts: false,
  load: async () => (await import("./body")).body,
}
