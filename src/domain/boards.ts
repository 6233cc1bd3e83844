// A board, its committees and their meetings are three printed tables: what each says, and where two of them differ.
// Nothing is judged here: a difference may be a change during the year, or a slip of the report.
import type { CommitteeMember, Director, Report } from "@/schema/report"
import type { ReportText } from "@/schema/text"

/** A governance body by its id: a committee with members, or a layer such as the board; null when the report names none. */
export function bodyName(report: Report, id: string): ReportText | null {
  const { committees, layers } = report.governance
  return (committees.find((body) => body.id === id) ?? layers.find((body) => body.id === id))?.name ?? null
}

/** undefined = the report's board table has no such director. */
export function directorOf(report: Report, id: string): Director | undefined {
  return report.governance.board.find((director) => director.id === id)
}

/** The directors whose attributes make up the board: those on it at the year's end. */
export function boardAtYearEnd(report: Report): Director[] {
  return report.governance.board.filter((director) => director.onBoardAtYearEnd)
}

export const SHARED_ATTRIBUTES = ["independent", "expertise", "gender", "age", "tenureYears"] as const
export type SharedAttribute = (typeof SHARED_ATTRIBUTES)[number]

/** The attributes that a committee table prints otherwise than the board table; what either table leaves out cannot differ. */
export function differingAttributes(report: Report, member: CommitteeMember): SharedAttribute[] {
  const director = directorOf(report, member.director)
  if (director === undefined) return []
  return SHARED_ATTRIBUTES.filter((attribute) => {
    const [here, there] = [comparable(member[attribute]), comparable(director[attribute])]
    return here !== null && there !== null && here !== there
  })
}

/** Whether a committee table prints an attribute of a director otherwise than the board table. */
export function isDisputed(report: Report, director: string, attribute: string): boolean {
  return report.governance.committees.some(({ members }) =>
    members.some((member) => member.director === director && differingAttributes(report, member).some((differing) => differing === attribute)),
  )
}

function comparable(attribute: Director[SharedAttribute]): string | boolean | null {
  return typeof attribute === "object" && attribute !== null ? attribute.printed.value : attribute
}

/** Where the table of a committee's members and the table of its meetings differ. `body` and `director` are ids. */
export type MembershipDifference = { kind: "member-without-attendance" | "attendance-without-membership"; body: string; director: string }

/** Compared only for committees with both tables. */
export function membershipDifferences(report: Report): MembershipDifference[] {
  const { committees, attendance } = report.governance
  return committees.flatMap(({ id: body, members }): MembershipDifference[] => {
    const attended = attendance.filter((row) => row.body === body).map((row) => row.director)
    if (attended.length === 0 || members.length === 0) return []
    const listed = members.map((member) => member.director)
    return [
      ...listed.filter((id) => !attended.includes(id)).map((director) => ({ kind: "member-without-attendance" as const, body, director })),
      ...attended.filter((id) => !listed.includes(id)).map((director) => ({ kind: "attendance-without-membership" as const, body, director })),
    ]
  })
}
