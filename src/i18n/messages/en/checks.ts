// English: checks & questions.
import type { ViewMessages } from "../types"

export const checks: Pick<ViewMessages, "checks"> = {
  checks: {
    title: "Checks & questions",
    lead: "Each report’s figures held against one another by rule; where they disagree, why, and what a director would ask.",
  },
}
