// English: single figures, and what an issuer does not print.
import type { ViewMessages } from "../types"

export const facts: Pick<ViewMessages, "facts"> = {
  facts: {
    figure: (text: string, unit: string) => `${text} ${unit}`,
    silent: (issuers: string) => `No figures of this kind from ${issuers}.`,
    lacks: (issuer: string, metrics: string) => `No figure from ${issuer} for: ${metrics}.`,
  },
}
