// Simplified Chinese: checks & questions.
import type { ViewMessages } from "../types"

export const checks: Pick<ViewMessages, "checks"> = {
  checks: {
    title: "核对与提问",
    lead: "报告的数字按规则互相核对；对不上的，附说明和董事可以问的问题。",
  },
}
