// emissions: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const emissions: ViewValue<"emissions"> = {
  id: "emissions",
  group: "E",
  themes: ["emissions"],
  needs: [],
  harmonises: true,
  reconciles: true,
  charts: true,
  load: async () => (await import("./body")).body,
}
