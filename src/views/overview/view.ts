// overview: what every page needs to know of this view.
import type { ViewValue } from "@/page/viewValue"

export const overview: ViewValue<"overview"> = {
  id: "overview",
  group: "all",
  themes: [],
  needs: [],
  harmonises: false,
  reconciles: false,
  charts: false,
  load: null,
}
