// governance: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const governance: ViewValue<"governance"> = {
  id: "governance",
  group: "G",
  themes: ["governance"],
  needs: [],
  harmonises: false,
  reconciles: false,
  charts: false,
  load: async () => (await import("./body")).body,
}
