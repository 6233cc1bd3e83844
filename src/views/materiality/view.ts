// materiality: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const materiality: ViewValue<"materiality"> = {
  id: "materiality",
  group: "all",
  themes: [],
  needs: ["topics.json", "standards.json"],
  harmonises: false,
  reconciles: false,
  charts: true,
  load: async () => (await import("./body")).body,
}
