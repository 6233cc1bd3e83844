// Who attended which meetings: a row per director, a column per body, as printed; and where a committee's members are others than its attendees.

import type { EvidenceAddress } from "@/domain/address"
import { type MembershipDifference, membershipDifferences } from "@/domain/boards"
import { nodeAddress } from "@/domain/reportNodes"
import { type CardModel, clauseTitle, sourceNames } from "@/figures/card"
import type { Issuer, View } from "@/figures/view"
import type { Words } from "../words/zh-Hant"
import { figureEntry } from "./board"
import { bodyWords, directorName } from "./governanceBodies"

/** `due` and `attended` are whole meetings; `rate` is as printed, null where none is. null = the report prints no row for that director and body. */
export type AttendanceCell =
  | { due: number; attended: number; text: string; rate: string | null; ref: EvidenceAddress; unlisted: boolean }
  | { listed: true }
  | null
export type AttendanceModel = {
  issuer: Issuer
  bodies: { id: string; name: string }[]
  rows: { id: string; name: string; cells: AttendanceCell[] }[]
}

/** null when no report in view prints attendance by director. */
export function attendanceCard(view: View<Words>): { card: CardModel; model: AttendanceModel[] } | null {
  const m = view.words
  const printed = view.issuers.filter((issuer) => issuer.report.governance.attendance.length > 0)
  if (printed.length === 0) return null
  const title = clauseTitle(view, (issuer) => {
    const { attendance } = issuer.report.governance
    const sum = (key: "due" | "attended") => attendance.reduce((total, row) => total + row[key].value, 0)
    // Somebody of whom no attendance is printed may have missed what nobody counted.
    const uncounted = membershipDifferences(issuer.report).filter(({ kind }) => kind === "member-without-attendance").length
    return attendance.length === 0
      ? null
      : m.attendanceClause({ issuer: issuer.name, year: issuer.year, attended: sum("attended"), due: sum("due"), uncounted })
  })
  return {
    card: {
      id: "attendance",
      title,
      subtitle: m.attendanceSubtitle,
      caveats: printed.flatMap((issuer) => membershipCaveats(view, issuer)),
      sources: printed.map((issuer) => ({ ...sourceNames(view, issuer), places: issuer.report.governance.attendance[0]?.source.table ?? "" })),
      table: {
        caption: title,
        rowHeader: m.director,
        columns: (["due", "attended", "rate"] as const).map((id) => ({ id, label: view.messages.evidence.parts[id], numeric: true })),
        rows: printed.flatMap((issuer) =>
          issuer.report.governance.attendance.map((row, i) => ({
            id: `${issuer.id}:${row.body}:${row.director}`,
            group: `${view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })} · ${bodyWords(view, issuer, row.body)}`,
            header: directorName(view, issuer, row.director),
            entries: (["due", "attended", "rate"] as const).map((id) =>
              figureEntry(view, row[id], nodeAddress(issuer.report, "governance", "attendance", i, id)),
            ),
          })),
        ),
      },
    },
    model: printed.map((issuer) => attendanceModel(view, issuer)),
  }
}

function attendanceModel(view: View<Words>, issuer: Issuer): AttendanceModel {
  const { attendance } = issuer.report.governance
  const bodies = [...new Set(attendance.map((row) => row.body))]
  const differences = membershipDifferences(issuer.report)
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
      text: view.words.attended({ attended: row.attended.printed.value, due: row.due.printed.value }),
      rate: row.rate?.printed.value ?? null,
      ref: nodeAddress(issuer.report, "governance", "attendance", at),
      unlisted: differs("attendance-without-membership", body, director),
    }
  }
  return {
    issuer,
    bodies: bodies.map((id) => ({ id, name: bodyWords(view, issuer, id) })),
    rows: directors.map((id) => ({ id, name: directorName(view, issuer, id), cells: bodies.map((body) => cell(body, id)) })),
  }
}

function membershipCaveats(view: View<Words>, issuer: Issuer): string[] {
  const differences = membershipDifferences(issuer.report)
  const bodies = [...new Set(differences.map((difference) => difference.body))]
  return bodies.map((body) => {
    const of = (kind: MembershipDifference["kind"]) =>
      differences
        .filter((each) => each.body === body && each.kind === kind)
        .map(({ director }) => directorName(view, issuer, director))
        .join(view.messages.listSeparator)
    return view.words.membershipDiffers({
      issuer: issuer.name,
      body: bodyWords(view, issuer, body),
      missing: of("member-without-attendance"),
      unlisted: of("attendance-without-membership"),
    })
  })
}
