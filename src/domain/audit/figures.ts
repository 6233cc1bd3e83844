// A report's figures held against the catalogue: metrics, units and groups that exist, values that equal what is printed.
import type { Observation } from "@/schema/observation"
import { spanOf } from "@/schema/period"
import type { CatalogueIndex } from "../dataset"
import { convertUnit, readPrinted } from "../printedNumber"
import { inCurrencyOf, printedFactor, standsFor } from "../printedUnit"
import { type DataError, didYouMean } from "./dataError"

/** How reports print that a row has no figure. */
const NOT_DISCLOSED_SIGNS: ReadonlySet<string> = new Set(["/", "–", "—", "-", "N/A", "n/a", "未披露"])

/** No issuer has figures from before its stock exchange; earlier years are slips of the keyboard. */
const FIRST_YEAR = "1891"

export function auditObservation(
  file: string,
  path: string,
  observation: Observation,
  index: CatalogueIndex,
  notes: ReadonlySet<string>,
  methods: ReadonlySet<string>,
  periodEnd: string,
): DataError[] {
  const errors: DataError[] = []
  const fault = (where: string, problem: string, mend: string) => errors.push({ file, path: `${path}${where}`, problem, mend })
  const metric = index.metrics.get(observation.metric)
  // Whatever else is wrong with the figure of an unknown metric is said in the same round.
  if (metric === undefined)
    fault(
      ".metric",
      `metric "${observation.metric}" is not in metrics.json${knownAs(observation, index)}`,
      "use an id of metrics.json, or add the metric there",
    )
  for (const [dimension, code] of Object.entries(observation.breakdown ?? {})) {
    if (!index.dimensions.has(dimension))
      fault(
        `.breakdown`,
        `dimension "${dimension}" is not in metrics.json${didYouMean(dimension, index.dimensions.keys())}`,
        "use an id of dimensions in metrics.json, or add the dimension there",
      )
    else if (metric !== undefined && !metric.dimensions.includes(dimension))
      fault(".breakdown", `"${observation.metric}" has no dimension "${dimension}"`, "add it to the metric's dimensions, or correct the breakdown")
    else if (!index.dimensions.get(dimension)?.codes.some((known) => known.id === code))
      fault(
        `.breakdown.${dimension}`,
        `code "${code}" is not declared${didYouMean(
          code,
          (index.dimensions.get(dimension)?.codes ?? []).map(({ id }) => id),
        )}`,
        `add it to dimension "${dimension}" of metrics.json, or correct it`,
      )
  }
  if (observation.method !== undefined && !methods.has(observation.method))
    fault(
      ".method",
      `method "${observation.method}" is not declared${didYouMean(observation.method, methods)}`,
      "correct the spelling, or declare it in methods of metrics.json",
    )
  for (const id of [observation.note, ...(observation.alsoPrinted ?? []).map((place) => place.note)])
    if (id !== undefined && !notes.has(id))
      fault(".note", `note "${id}" does not exist${didYouMean(id, notes)}`, "add it to the report's notes, or correct the id")
  if (observation.status === "reported") auditValue(observation, metric?.unit ?? observation.unit, index, fault)
  else if (observation.absence !== undefined && observation.absence.words !== observation.printed.value)
    fault(
      ".absence.words",
      `"${observation.absence.words}" is not what is printed ("${observation.printed.value}")`,
      "write the report's own words in both places",
    )
  else if (observation.status === "not-disclosed" && observation.absence === undefined && !NOT_DISCLOSED_SIGNS.has(observation.printed.value))
    fault(
      ".printed.value",
      `"${observation.printed.value}" is not a sign for "not disclosed"`,
      `write the sign that is printed (${[...NOT_DISCLOSED_SIGNS].join(" ")}), say in absence that these are the report's words, or set the status to "reported"`,
    )
  if (observation.printed.readAs !== undefined && observation.note === undefined)
    fault(".printed.readAs", "a misprint is read as something else without a word about it", "add a note that says why it is read so")
  auditPeriod(observation.period, periodEnd, fault)
  return errors
}

/** The id of the metric that is called what the report calls the figure of an unknown one; null where none is. */
export function namesake({ printed }: Observation, { metrics }: Pick<CatalogueIndex, "metrics">): string | null {
  const plain = (name: string) => name.replaceAll(/[\s()（）-]/g, "").toLowerCase()
  const label = plain(printed.label)
  return [...metrics.values()].find(({ name }) => Object.values(name).some((each) => plain(each) === label))?.id ?? null
}

/** Where an unknown metric may be found under another name or another spelling; "" where nothing is near. */
function knownAs(observation: Observation, index: CatalogueIndex): string {
  const id = namesake(observation, index)
  return id === null ? didYouMean(observation.metric, index.metrics.keys()) : `; metrics.json has "${observation.printed.label}" as "${id}"`
}

/** What a file may write in either of two ways says the same where it writes both; `filed`: before it is read (see asRead.ts). */
export function auditWaysOfWriting(file: string, filed: readonly Observation[]): DataError[] {
  return filed.flatMap((observation, i): DataError[] => {
    const fault = (where: string, problem: string, mend: string) => ({ file, path: `observations[${i}]${where}`, problem, mend })
    const { mark, value: printed } = observation.printed
    const marked =
      mark === undefined || printed.includes(mark)
        ? []
        : [fault(".printed.mark", `"${mark}" does not stand in the printed "${printed}"`, "write the figure with its footnote sign, or leave the mark out")]
    const basis = observation.breakdown?.["basis"]
    const twoBases =
      observation.basis === undefined || basis === undefined || basis === observation.basis
        ? []
        : [fault(".basis", `basis "${observation.basis}" is not the "${basis}" of the breakdown`, "write it in one place")]
    if (observation.status !== "reported") return [...marked, ...twoBases]
    const { bound, qualifier, range, value, valueTo } = observation
    const twoBounds =
      bound === undefined || qualifier === undefined || bound === qualifier
        ? []
        : [fault(".bound", `bound "${bound}" is not the qualifier "${qualifier}"`, "write one of them")]
    const twoRanges =
      range === undefined || (range[0] === value && (valueTo ?? range[1]) === range[1])
        ? []
        : [
            fault(
              ".range",
              `range ${range.join(" to ")} is not ${[value, ...(valueTo === undefined ? [] : [valueTo])].join(" to ")}`,
              "write the lower end as value, and both ends in range",
            ),
          ]
    return [...marked, ...twoBases, ...twoBounds, ...twoRanges]
  })
}

/** `period` as read (see schema/period.ts): a name that the report does not explain is still a name. */
function auditPeriod(period: string, periodEnd: string, fault: (where: string, problem: string, mend: string) => void) {
  const span = spanOf(period)
  const year = periodEnd.slice(0, 4)
  if (span === null && period !== "undated")
    fault(
      ".period",
      `period "${period}" is neither a year nor one of the report's periods`,
      "add it to the report's periods with its first and last day, or correct it",
    )
  else if (span !== null && (span.end > periodEnd || span.end.slice(0, 4) < FIRST_YEAR))
    fault(".period", `${period} cannot be the period of a figure in a report on ${year}`, `write a year from ${FIRST_YEAR} to ${year}, or "undated"`)
}

function auditValue(
  observation: Extract<Observation, { status: "reported" }>,
  unit: string,
  index: CatalogueIndex,
  fault: (where: string, problem: string, mend: string) => void,
) {
  // A metric whose own unit is not declared has its fault in metrics.json, not in every figure.
  if (!index.units.has(unit)) {
    if (!index.metrics.has(observation.metric))
      fault(".unit", `unit "${unit}" is not in metrics.json`, "use an id of units in metrics.json, or add the unit there")
    return
  }
  const own = index.units.get(observation.unit)
  if (own === undefined || !standsFor(index.units, own.id, unit)) {
    // Another size of an amount is another number of the same money: the currency stays.
    const meant = inCurrencyOf(index.units, unit, observation.unit) ?? unit
    fault(".unit", `unit "${observation.unit}" is not the metric's unit "${unit}"`, `convert the value and write "${meant}"`)
    return
  }
  const printedUnit = observation.printed.unit
  const factor = printedUnit === undefined ? 1 : printedFactor(index.units, own, printedUnit)
  const printed = readPrinted(observation.printed)
  if (factor === undefined)
    fault(
      ".printed.unit",
      `"${printedUnit}" is not a printed form of unit "${own.id}"`,
      `add it with its factor to printedForms of "${own.id}" in metrics.json, or correct it`,
    )
  else if (printed === null)
    fault(
      ".printed.value",
      `"${observation.printed.value}" cannot be read as a figure`,
      `write the figure exactly as printed (beside it stands the value ${observation.value}); for a misprint add printed.readAs with a note; or change the status`,
    )
  else {
    expectEqual(".value", observation.value, convertUnit(printed.value, factor), observation.printed.value, fault)
    // A report may hedge twice ("about 486+"); that it hedges at all must not be lost.
    if (printed.bound !== undefined && observation.qualifier === undefined)
      fault(".qualifier", `"${observation.printed.value}" bounds its figure, and the observation does not say so`, `write "qualifier": "${printed.bound}"`)
    const upper = printed.valueTo === undefined ? undefined : convertUnit(printed.valueTo, factor)
    if (observation.valueTo !== upper)
      fault(
        ".valueTo",
        `printed "${observation.printed.value}" has the upper end ${upper ?? "(none)"}, not ${observation.valueTo ?? "(none)"}`,
        "write the upper end of the printed range, or leave it out",
      )
  }
}

function expectEqual(where: string, actual: number, expected: number, printed: string, fault: (where: string, problem: string, mend: string) => void) {
  if (Math.abs(actual - expected) > 1e-9 * Math.max(1, Math.abs(expected)))
    fault(where, `value ${actual} does not equal the printed "${printed}" (${expected})`, `write ${expected}, or correct the printed string`)
}
