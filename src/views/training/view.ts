// training: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const training: ViewValue<"training"> = {
  id: "training",
  group: "S",
  themes: ["training"],
  needs: [],
  harmonises: true,
  reconciles: true,
  charts: true,
  load: async () => (await import("./body")).body,
}
