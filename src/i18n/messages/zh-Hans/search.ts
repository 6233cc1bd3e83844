// Simplified Chinese: search.
import type { ViewMessages } from "../types"

export const search: Pick<ViewMessages, "search"> = {
  search: {
    open: "搜索",
  },
}
