// English: resources.
import type { ViewMessages } from "../types"

export const resources: Pick<ViewMessages, "resources"> = {
  resources: {
    title: "Resources",
    lead: "Energy, water, waste and materials: one unit first, then each issuer’s own change.",
  },
}
