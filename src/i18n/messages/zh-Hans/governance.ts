// Simplified Chinese: governance.
import type { ViewMessages } from "../types"

export const governance: Pick<ViewMessages, "governance"> = {
  governance: {
    title: "管治",
    lead: "董事会、委员会、出席、风险、反贪污与举报。",
  },
}
