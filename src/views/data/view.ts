// data: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const data: ViewValue<"data"> = {
  id: "data",
  group: "compare",
  themes: [],
  needs: ["standards.json"],
  harmonises: false,
  reconciles: true,
  charts: false,
  load: async () => (await import("./body")).body,
}
