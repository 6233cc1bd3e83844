// English: disclosure index.
import type { ViewMessages } from "../types"

export const disclosureIndex: Pick<ViewMessages, "index"> = {
  index: {
    title: "Disclosure index",
    lead: "Every HKEX KPI: a figure, a narrative, or nothing, per report.",
  },
}
