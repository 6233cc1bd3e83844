// Simplified Chinese: single figures, and what an issuer does not print.
import type { SharedMessages } from "../types"

export const facts: Pick<SharedMessages, "facts"> = {
  facts: {
    figure: (text: string, unit: string) => `${text} ${unit}`,
    silent: (issuers: string) => `${issuers}没有印出这方面的数字。`,
    lacks: (issuer: string, metrics: string) => `${issuer}没有印出：${metrics}。`,
  },
}
