// The units that reports print, in their many spellings, and units that stand for one another.
import type { Unit } from "@/schema/catalogue"
import { convertUnit } from "./printedNumber"

type Units = ReadonlyMap<string, Unit>

/**
 * The factor from a unit as printed to the canonical one: by its printed form, by one that differs in spelling alone, or by a form of
 * the numerator over one of the denominator. Undefined for a unit that is neither, or that can be read in two ways.
 */
export function factorOf(units: Units, unit: Unit, printed: string): number | undefined {
  const exact = unit.printedForms[printed]
  if (exact !== undefined) return exact
  const spelt = foldedForms(unit).get(foldUnit(printed))
  return spelt === undefined ? quotient(units, unit, printed) : (spelt ?? undefined)
}

/**
 * A printed unit without what differs between spellings of the same: full-width and small digits, capitals, spaces, hyphens, "per" for a
 * stroke, "of", outer brackets.
 */
export function foldUnit(printed: string): string {
  return printed
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[╱∕⁄]/g, "/")
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\bof\b/g, " ")
    .replaceAll(/\bper\b/g, "/")
    .replaceAll(/\/\s*每/g, "/")
    .replaceAll(/(?<=.)每/g, "/")
    .replace(/^\((.*)\)$/, "$1")
    .replaceAll(/[\s\-‐–.·]/g, "")
    .replaceAll("meter", "metre")
    .replaceAll("liter", "litre")
}

/** What reports add to the denominator of an intensity: it says of what, and is no other unit. */
const OF_WHAT = /(?:revenue|turnover|sales|income|grossfloorarea|floorarea|gfa|\(gfa\)|營業收入|收入|收益|營業額|營收|營業收益|總樓面面積|樓面面積|建築面積|面積|营业收入|营业额|营收|建筑面积|面积)$/

function quotient(units: Units, { ratio }: Unit, printed: string): number | undefined {
  const [over, under] = ratio === undefined ? [] : [units.get(ratio.numerator), units.get(ratio.denominator)]
  const folded = foldUnit(printed)
  const at = folded.indexOf("/")
  if (over === undefined || under === undefined || at < 0) return undefined
  const denominator = folded.slice(at + 1)
  const factors = [
    foldedForms(over).get(folded.slice(0, at)),
    foldedForms(under).get(denominator) ?? foldedForms(under).get(denominator.replace(OF_WHAT, "")),
  ]
  const [upper, lower] = factors
  return upper == null || lower == null ? undefined : convertUnit(upper, 1 / lower)
}

const known = new WeakMap<Unit, ReadonlyMap<string, number | null>>()

/** The printed forms without their spelling; null where two that differ in nothing else have different factors (MT, Mt). */
function foldedForms(unit: Unit): ReadonlyMap<string, number | null> {
  const remembered = known.get(unit)
  if (remembered !== undefined) return remembered
  const forms = new Map<string, number | null>()
  for (const [form, factor] of Object.entries(unit.printedForms)) {
    const folded = foldUnit(form)
    const other = forms.get(folded)
    forms.set(folded, other === undefined || other === factor ? factor : null)
  }
  known.set(unit, forms)
  return forms
}

/** Whether figures in the one unit may stand where the other is the metric's: the same unit, or the same quantity. */
export function standsFor(units: Units, unit: string, other: string): boolean {
  const quantity = units.get(unit)?.quantity
  return unit === other || (quantity !== undefined && quantity === units.get(other)?.quantity)
}

/** The unit of the same quantity in the currency of another unit; null where there is none. A unit without a currency is its own. */
export function inCurrencyOf(units: Units, unit: string, other: string): string | null {
  const [own, { currency } = {}] = [units.get(unit), units.get(other)]
  if (own?.currency === undefined || currency === undefined || own.currency === currency) return unit
  return [...units.values()].find((each) => each.quantity !== undefined && each.quantity === own.quantity && each.currency === currency)?.id ?? null
}
