// Simplified Chinese: operations & community.
import type { ViewMessages } from "../types"

export const operations: Pick<ViewMessages, "operations"> = {
  operations: {
    title: "营运与社区",
    lead: "供应商、产品责任、私隐与安全、知识产权、职业安全和社区。",
  },
}
