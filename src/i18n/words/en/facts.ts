// English: single figures, and what an issuer does not print.
import type { SharedMessages } from "../types"

/** An amount: "RMB", "RMB million", "HK$ thousand"; never "RMB per person". */
const AMOUNT = /^(RMB|[A-Z]{0,3}\$|EUR|GBP|JPY|MOP|THB|RM)((?: hundred)?(?: thousand| million| billion))?$/

/** "RMB 2,228 million", "1 case": the currency before the figure, and no plural of one. */
function withUnit(text: string, unit: string): string {
  const [, currency, size = ""] = AMOUNT.exec(unit) ?? []
  if (currency === undefined) return `${text} ${text === "1" ? singular(unit) : unit}`
  const [, lead = "", number = ""] = /^(\D*)(.*)$/.exec(text) ?? []
  return `${lead}${currency} ${number}${size}`
}

function singular(unit: string): string {
  if (unit === "people") return "person"
  return /[^s]s$/.test(unit) ? unit.slice(0, -1) : unit
}

export const facts: Pick<SharedMessages, "facts"> = {
  facts: {
    figure: ({ text, unit }: { text: string; unit: string }) => withUnit(text, unit),
    silent: (issuers: string) => `No figures of this kind from ${issuers}.`,
    lacks: ({ issuer, metrics }: { issuer: string; metrics: string }) => `No figure from ${issuer} for: ${metrics}.`,
  },
}
