// The units that reports print, in their many spellings, and units that stand for one another.
import type { Unit } from "@/schema/catalogue"
import { convertUnit } from "./printedNumber"

type Units = ReadonlyMap<string, Unit>

/**
 * The factor from a unit as printed to the canonical one: by its printed form or its own name, by one that differs in spelling alone, by so
 * many thousands or millions of such a form, or by a form of the numerator over one of the denominator. Undefined for a unit that is none
 * of these, or that can be read in two ways.
 */
export function printedFactor(units: Units, unit: Unit, printed: string): number | undefined {
  return formOf(unit, printed) ?? quotientOf(units, unit, printed)
}

function formOf(unit: Unit, printed: string): number | undefined {
  return plainFormOf(unit, printed) ?? multipleOf(unit, printed)
}

function plainFormOf(unit: Unit, printed: string): number | undefined {
  return unit.printedForms[printed] ?? foldedForms(unit).get(foldUnit(printed)) ?? undefined
}

/** Numbers that stand before a unit, in either language, the longer ones first. */
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|['’‘`´]000s?|k)\s+(?:of\s+)?/i, 1e3],
  [/^(?:millions?|mn)\s+(?:of\s+)?/i, 1e6],
  [/^(?:billions?|bn)\s+(?:of\s+)?/i, 1e9],
  [/^(?:十萬|十万)/, 1e5],
  [/^(?:百萬|百万)/, 1e6],
  [/^(?:千萬|千万)/, 1e7],
  [/^(?:億|亿)/, 1e8],
  [/^(?:萬|万)/, 1e4],
  [/^千/, 1e3],
]

function multipleOf(unit: Unit, printed: string): number | undefined {
  for (const [pattern, size] of MULTIPLES) {
    const rest = printed.trim().replace(pattern, "")
    const factor = rest === printed.trim() || rest === "" ? undefined : plainFormOf(unit, rest)
    if (factor !== undefined) return convertUnit(size, factor)
  }
  return undefined
}

const OUTER_BRACKETS = /^\((.*)\)$/

/**
 * A printed unit without what differs between spellings of the same: full-width and small digits, capitals, spaces, hyphens, "per" for a
 * stroke, "of", outer brackets, the words for CO2e.
 */
export function foldUnit(printed: string): string {
  return printed
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\bof\b/g, " ")
    .replace(OUTER_BRACKETS, "$1")
    .replaceAll(/(?<=.)\bper\b|╱/g, "/")
    .replaceAll(/[\s\-‐–.·]/g, "")
    .replace(/carbondioxide|二氧化碳/, "co2")
    .replace(/(?<=co2)(?:equivalents?|eq|當量|当量)/, "e")
    .replaceAll("meter", "metre")
    .replaceAll("liter", "litre")
}

/** What reports add to the denominator of an intensity: it says of what, and is no other unit. */
const OF_WHAT =
  /\s*(?:of\s+)?(?:total\s+)?(?:revenue|turnover|sales|income|gross floor area|floor area|\(?GFA\)?|營業收入|營業收益|收入|收益|營業額|營收|总收入|营业收入|营业额|营收|總樓面面積|樓面面積|建築面積|建筑面积|面積|面积)$/i

/** Where the denominator begins: "kg/employee", "kg per employee", "公斤／每名僱員". */
const OVER = /\s+per\s+|\s*[/／╱∕⁄]\s*每?\s*|(?<=.)每/iu

function quotientOf(units: Units, { ratio }: Unit, printed: string): number | undefined {
  const [numerator, denominator] = ratio === undefined ? [] : [units.get(ratio.numerator), units.get(ratio.denominator)]
  const text = printed.replace(OUTER_BRACKETS, "$1")
  const stroke = OVER.exec(text)
  if (numerator === undefined || denominator === undefined || stroke === null) return undefined
  const [over, under] = [text.slice(0, stroke.index).trim(), text.slice(stroke.index + stroke[0].length).trim()]
  const [upper, lower] = [formOf(numerator, over), formOf(denominator, under) ?? formOf(denominator, under.replace(OF_WHAT, ""))]
  return upper === undefined || lower === undefined ? undefined : convertUnit(upper, 1 / lower)
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
  for (const name of Object.values(unit.name)) if (!forms.has(foldUnit(name))) forms.set(foldUnit(name), 1)
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
