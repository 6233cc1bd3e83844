// An issuer's colour, lighter: for earlier years, and for further parts of a whole.
import { issuerFill } from "@/figures/issuerColours"

/** The fill of an issuer's bar: solid for the latest year, lighter for earlier ones. */
export function barFill(tone: number, prior: boolean): string {
  return prior ? lighter(tone, 45) : issuerFill(tone)
}

/** The first part in the issuer's colour, further parts ever lighter. */
export function partFill(tone: number, part: number): string {
  const share = [100, 50, 28][part] ?? 20
  return share === 100 ? issuerFill(tone) : lighter(tone, share)
}

/** `share`: how much of the colour is left, in percent. */
function lighter(tone: number, share: number): string {
  return `color-mix(in srgb, ${issuerFill(tone)} ${share}%, var(--card))`
}
