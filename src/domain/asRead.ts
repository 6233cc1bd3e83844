// A report's file as the rest of the product reads it: what may be written in several ways is one way here. Periods say their dates, a
// bound is a qualifier, a range has two ends, the basis of scope 2 is a group like any other.
import type { Observation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import { periodAsRead } from "./period"

/** The same report; itself where nothing is written otherwise. */
export function asRead(report: Report): Report {
  const names = new Map<string, string>()
  const periodOf = (name: string) => {
    const known = names.get(name) ?? periodAsRead(report, name)
    names.set(name, known)
    return known
  }
  const codes = report.codes?.map((code) => ({ ...code, id: ownCode(report, code.id) }))
  const observations = report.observations.map((observation) => withOwnCodes(observationAsRead(observation, periodOf), report))
  const denominators = report.denominators?.map((entry) => ({ ...entry, period: periodOf(entry.period) }))
  const otherNames = [...names].some(([name, period]) => name !== period)
  if (!otherNames && denominators === undefined && codes === undefined && observations.every((observation, i) => observation === report.observations[i]))
    return report
  return {
    ...report,
    observations,
    ...(denominators === undefined ? {} : { denominators }),
    ...(codes === undefined ? {} : { codes }),
    // Ids of checks hold the period of what they are about.
    findings: otherNames ? report.findings.map((finding) => ({ ...finding, checks: finding.checks.map((id) => checkAsRead(id, names)) })) : report.findings,
  }
}

function observationAsRead(filed: Observation, periodOf: (name: string) => string): Observation {
  const period = periodOf(filed.period)
  const { basis, ...rest } = filed
  const breakdown = basis === undefined ? filed.breakdown : { ...filed.breakdown, basis }
  const placed = period === filed.period && basis === undefined ? filed : { ...rest, period, ...(breakdown === undefined ? {} : { breakdown }) }
  if (placed.status !== "reported" || (placed.bound === undefined && placed.range === undefined)) return placed
  const { bound, range, qualifier = bound, valueTo = range?.[1], ...figure } = placed
  return { ...figure, ...(qualifier === undefined ? {} : { qualifier }), ...(valueTo === undefined ? {} : { valueTo }) }
}

/** Two issuers may call a segment alike: it is another one all the same. */
function ownCode({ issuer }: Report, id: string): string {
  return `${issuer.id}.${id}`
}

function withOwnCodes(observation: Observation, report: Report): Observation {
  if (report.codes === undefined || observation.breakdown === undefined) return observation
  const breakdown = Object.entries(observation.breakdown).map(([dimension, code]): [string, string] => [
    dimension,
    report.codes?.some((own) => own.dimension === dimension && own.id === code) === true ? ownCode(report, code) : code,
  ])
  return { ...observation, breakdown: Object.fromEntries(breakdown) }
}

/** Parts of an id stand between colons and bars. */
function checkAsRead(id: string, names: ReadonlyMap<string, string>): string {
  return id.replaceAll(/[^:|]+/g, (part) => names.get(part) ?? part)
}
