// One thing of the sound report printed otherwise: in its tables of directors and committees, its index, or a second place.
import type { ReportedObservation } from "@/schema/observation"
import type { Report } from "@/schema/report"
import { soundReport } from "./soundReport"

const sound = soundReport()

export function governed(change: (governance: Report["governance"]) => Partial<Report["governance"]>): Report {
  return { ...sound, governance: { ...sound.governance, ...change(sound.governance) } }
}

/** One row of attendance with other counts, printed as such. */
export function attending(body: string, director: string, change: Partial<Record<"due" | "attended", number>> & { rate?: string }): Report {
  return governed(({ attendance }) => ({
    attendance: attendance.map((row) => {
      if (row.body !== body || row.director !== director) return row
      const figure = (name: "due" | "attended") => {
        const value = change[name] ?? row[name].value
        return { ...row[name], value, printed: { ...row[name].printed, value: String(value) } }
      }
      return {
        ...row,
        due: figure("due"),
        attended: figure("attended"),
        rate:
          row.rate === null || change.rate === undefined
            ? row.rate
            : { ...row.rate, value: Number(change.rate.replace("%", "")), printed: { ...row.rate.printed, value: change.rate } },
      }
    }),
  }))
}

/** The first member of the audit committee with other attributes. */
export function member(change: Partial<Report["governance"]["committees"][number]["members"][number]>): Report {
  return governed(({ committees }) => ({
    committees: committees.map((committee) => ({
      ...committee,
      members: committee.members.map((each) => (each.director === "wong" ? { ...each, ...change } : each)),
    })),
  }))
}

export function indexRow(code: string, change: Partial<Report["index"][number]>): Report {
  return { ...sound, index: sound.index.map((row) => (row.code === code ? { ...row, ...change } : row)) }
}

/** A figure printed in one other place, and only there. */
export function alsoPrinted(o: ReportedObservation, printed: { value: string; unit?: string }): ReportedObservation {
  return {
    ...o,
    alsoPrinted: [{ printed: { label: "另見", ...printed }, source: { section: "正文", line: 9 } }],
  }
}

/** A certificate with another standard than the sound report's. */
export function certified(id: string, standard: string): Report {
  return governed(({ certifications }) => ({ certifications: certifications.map((each) => (each.id === id ? { ...each, standard } : each)) }))
}
