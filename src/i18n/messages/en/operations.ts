// English: operations & community.
import type { ViewMessages } from "../types"

export const operations: Pick<ViewMessages, "operations"> = {
  operations: {
    title: "Operations & community",
    lead: "Suppliers, product responsibility, privacy and security, IP, safety and community.",
  },
}
