// English: digitiser.
import type { ViewMessages } from "../types"

export const digitiser: Pick<ViewMessages, "digitiser"> = {
  digitiser: {
    title: "Read a matrix figure",
  },
}
