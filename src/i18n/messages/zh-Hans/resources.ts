// Simplified Chinese: resources.
import type { ViewMessages } from "../types"

export const resources: Pick<ViewMessages, "resources"> = {
  resources: {
    title: "资源",
    lead: "能源、水、废弃物和物料。单位先化为一种，再看各家自己的变化。",
  },
}
