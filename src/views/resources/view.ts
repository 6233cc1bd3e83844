// resources: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const resources: ViewValue<"resources"> = {
  id: "resources",
  group: "E",
  themes: ["resources"],
  needs: [],
  harmonises: true,
  reconciles: true,
  charts: true,
  load: async () => (await import("./body")).body,
}
