// Simplified Chinese: disclosure index.
import type { ViewMessages } from "../types"

export const disclosureIndex: Pick<ViewMessages, "index"> = {
  index: {
    title: "披露索引",
    lead: "港交所每项 KPI，每家报告给了数字、文字，还是没有。",
  },
}
