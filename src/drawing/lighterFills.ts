// An issuer's colour, lighter: for earlier years, and for further parts of a whole.
import { issuerFill } from "@/figures/issuerColours"

/** The fill of an issuer's bar: solid for the latest year, lighter for earlier ones. */
export function barFill(tone: number, prior: boolean): string {
  return prior ? lighter(tone, 45) : issuerFill(tone)
}

/** How much of the colour each part keeps, in percent; neighbours far apart, and the same as those of the legend's swatches. */
const PARTS = [100, 50, 28, 76, 40, 18]

/** Which shade a part has: they come round again where there are many. */
export function partStep(part: number): number {
  return part % PARTS.length
}

/** The first part in the issuer's colour, further parts lighter. */
export function partFill(tone: number, part: number): string {
  const share = PARTS[partStep(part)] ?? 100
  return share === 100 ? issuerFill(tone) : lighter(tone, share)
}

/** `share`: how much of the colour is left, in percent. */
function lighter(tone: number, share: number): string {
  return `color-mix(in srgb, ${issuerFill(tone)} ${share}%, var(--card))`
}
