// A report of people in groups, worked out from whole numbers of them: its figures agree before rounding.
import { rateOf, type TurnoverBasis } from "@/domain/turnover"
import type { ReportedObservation } from "@/schema/observation"
import { reported } from "./builders"

export type Group = { people: number; leavers: number; hours: number }

const DIMENSION = { gender: ["male", "female"], age: ["<=30", "31-50", ">50"] } as const

const sum = (groups: readonly Group[], of: keyof Group) => groups.reduce((total, group) => total + group[of], 0)

function figure(metric: string, unit: string, printed: string, more: Partial<ReportedObservation>): ReportedObservation {
  return reported({ metric, unit, value: Number(printed), printed: { value: printed, label: metric }, ...more })
}

/** The groups' headcounts and, overall and by group, what `print` makes of each. */
function tables(
  groups: readonly Group[],
  dimension: keyof typeof DIMENSION,
  print: (group: Group, breakdown: ReportedObservation["breakdown"]) => ReportedObservation[],
) {
  const whole = { people: sum(groups, "people"), leavers: sum(groups, "leavers"), hours: sum(groups, "hours") }
  return [
    ...print(whole, undefined),
    ...groups.flatMap((group, i) => {
      const breakdown = { [dimension]: DIMENSION[dimension][i] ?? "" }
      return [figure("headcount", "persons", String(group.people), { breakdown }), ...print(group, breakdown)]
    }),
  ]
}

const grouped = (breakdown: ReportedObservation["breakdown"]) => (breakdown === undefined ? {} : { breakdown })

/** Turnover by age, and the leavers where they are `counted`. */
export function turnoverOf(groups: readonly Group[], basis: TurnoverBasis, decimals: number, counted: boolean): ReportedObservation[] {
  return tables(groups, "age", ({ people, leavers }, breakdown) => {
    const exact = (value: number) => ({ low: value, high: value })
    const rate = (100 * rateOf(exact(leavers), basis, exact(people)).low).toFixed(decimals)
    return [
      figure("turnover-rate", "percent", rate, { ...grouped(breakdown), method: basis }),
      ...(counted ? [figure("leavers", "persons", String(leavers), grouped(breakdown))] : []),
    ]
  })
}

/** Average hours by gender, of a total that is not printed. */
export function averagesOf(groups: readonly Group[], decimals: number): ReportedObservation[] {
  return tables(groups, "gender", ({ people, hours }, breakdown) => [
    figure("training-hours-per-employee", "hours-per-person", (hours / people).toFixed(decimals), grouped(breakdown)),
  ])
}
