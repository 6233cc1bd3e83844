// Who attended which meetings: a row per director, a column per body, as printed; and where a committee's members are others than its attendees.

import type { EvidenceAddress } from "@/domain/address"
import { type MembershipDifference, membershipDifferences } from "@/domain/boards"
import { nodeAddress } from "@/domain/reportNodes"
import { figureEntry } from "./board"
import { type CardModel, clauseTitle, reportLine } from "./card"
import { bodyWords, directorName } from "./governanceBodies"
import type { IssuerReport, View } from "./view"

/** `due` and `attended` are whole meetings; `rate` is as printed. null = the report prints no row for that director and body. */
export type AttendanceCell = { due: number; attended: number; text: string; rate: string; ref: EvidenceAddress; unlisted: boolean } | { listed: true } | null
export type AttendanceModel = {
  report: IssuerReport
  bodies: { id: string; name: string }[]
  rows: { id: string; name: string; cells: AttendanceCell[] }[]
}

/** null when no report in view prints attendance by director. */
export function attendanceCard(view: View): { card: CardModel; model: AttendanceModel[] } | null {
  const m = view.messages.governance
  const printed = view.reports.filter((report) => report.report.governance.attendance.length > 0)
  if (printed.length === 0) return null
  const title = clauseTitle(view, (report) => {
    const { attendance } = report.report.governance
    const sum = (key: "due" | "attended") => attendance.reduce((total, row) => total + row[key].value, 0)
    return attendance.length === 0 ? null : m.attendanceClause(report.name, report.year, sum("attended"), sum("due"))
  })
  return {
    card: {
      id: "attendance",
      title,
      subtitle: m.attendanceSubtitle,
      caveats: printed.flatMap((report) => membershipCaveats(view, report)),
      sources: printed.map((report) => ({ text: reportLine(view, report), places: report.report.governance.attendance[0]?.source.table ?? "" })),
      table: {
        caption: title,
        rowHeader: m.director,
        columns: (["due", "attended", "rate"] as const).map((id) => ({ id, label: view.messages.evidence.parts[id], numeric: true })),
        rows: printed.flatMap((report) =>
          report.report.governance.attendance.map((row, i) => ({
            id: `${report.id}:${row.body}:${row.director}`,
            group: `${view.messages.issuerYear(report.name, report.year)} · ${bodyWords(view, report, row.body)}`,
            header: directorName(view, report, row.director),
            entries: (["due", "attended", "rate"] as const).map((id) =>
              figureEntry(view, row[id], nodeAddress(report.report, "governance", "attendance", i, id)),
            ),
          })),
        ),
      },
    },
    model: printed.map((report) => attendanceModel(view, report)),
  }
}

function attendanceModel(view: View, report: IssuerReport): AttendanceModel {
  const { attendance } = report.report.governance
  const bodies = [...new Set(attendance.map((row) => row.body))]
  const differences = membershipDifferences(report.report)
  const directors = [...new Set([...attendance, ...differences].map((row) => row.director))]
  const differs = (kind: MembershipDifference["kind"], body: string, director: string) =>
    differences.some((found) => found.kind === kind && found.body === body && found.director === director)
  const cell = (body: string, director: string): AttendanceCell => {
    const at = attendance.findIndex((row) => row.body === body && row.director === director)
    const row = attendance[at]
    if (row === undefined) return differs("member-without-attendance", body, director) ? { listed: true } : null
    return {
      due: row.due.value,
      attended: row.attended.value,
      text: view.messages.governance.attended(row.attended.printed.value, row.due.printed.value),
      rate: row.rate.printed.value,
      ref: nodeAddress(report.report, "governance", "attendance", at),
      unlisted: differs("attendance-without-membership", body, director),
    }
  }
  return {
    report,
    bodies: bodies.map((id) => ({ id, name: bodyWords(view, report, id) })),
    rows: directors.map((id) => ({ id, name: directorName(view, report, id), cells: bodies.map((body) => cell(body, id)) })),
  }
}

function membershipCaveats(view: View, report: IssuerReport): string[] {
  const differences = membershipDifferences(report.report)
  const bodies = [...new Set(differences.map((difference) => difference.body))]
  return bodies.map((body) => {
    const of = (kind: MembershipDifference["kind"]) =>
      differences
        .filter((each) => each.body === body && each.kind === kind)
        .map(({ director }) => directorName(view, report, director))
        .join(view.messages.listSeparator)
    return view.messages.governance.membershipDiffers(
      report.name,
      bodyWords(view, report, body),
      of("member-without-attendance"),
      of("attendance-without-membership"),
    )
  })
}
