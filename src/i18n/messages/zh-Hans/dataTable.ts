// Simplified Chinese: data.
import type { ViewMessages } from "../types"

export const dataTable: Pick<ViewMessages, "data"> = {
  data: {
    title: "数据",
    lead: "每份报告的每个数字，连同出处，一表查遍。",
  },
}
