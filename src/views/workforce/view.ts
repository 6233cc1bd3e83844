// workforce: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const workforce: ViewValue<"workforce"> = {
  id: "workforce",
  group: "S",
  themes: ["workforce"],
  needs: [],
  harmonises: true,
  reconciles: true,
  charts: true,
  load: async () => (await import("./body")).body,
}
