// English: governance.
import type { ViewMessages } from "../types"

export const governance: Pick<ViewMessages, "governance"> = {
  governance: {
    title: "Governance",
    lead: "Board, committees, attendance, risk, anti-corruption and whistle-blowing.",
  },
}
