// English: data.
import type { ViewMessages } from "../types"

export const dataTable: Pick<ViewMessages, "data"> = {
  data: {
    title: "Data",
    lead: "Every figure of every report with its source, in one table.",
  },
}
