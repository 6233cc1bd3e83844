// Simplified Chinese: matrix.
import type { ViewMessages } from "../types"

export const matrix: Pick<ViewMessages, "matrix"> = {
  matrix: {
    title: "证据矩阵",
  },
}
