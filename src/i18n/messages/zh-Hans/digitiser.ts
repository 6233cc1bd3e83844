// Simplified Chinese: digitiser.
import type { ViewMessages } from "../types"

export const digitiser: Pick<ViewMessages, "digitiser"> = {
  digitiser: {
    title: "读取矩阵图",
  },
}
