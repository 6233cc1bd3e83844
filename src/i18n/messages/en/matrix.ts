// English: matrix.
import type { ViewMessages } from "../types"

export const matrix: Pick<ViewMessages, "matrix"> = {
  matrix: {
    title: "Evidence matrix",
  },
}
