// One issuer's reports of three years: each later one prints last year's figures again, one of them otherwise with its reason, and one
// otherwise without a word.
import type { Report } from "@/schema/report"
import { earlierReport, soundReport, withFigure } from "../soundReport"

const third = soundReport()
const explained: Report["notes"][number] = {
  id: "mileage-counted-anew",
  basis: "printed",
  text: {
    "zh-Hant": "車隊里程重新核對，數字已重列。",
    "zh-Hans": "车队里程重新核对，数字已重列。",
    en: "The mileage of the fleet was counted anew and the figure restated.",
  },
  explainsChange: true,
  source: { section: "績效數據", line: 1 },
}

/** What differs, and whether the later report says why. */
export const RESTATED = [
  { metric: "nox-emissions", period: "2023", explained: true },
  { metric: "hazardous-waste", period: "2022", explained: false },
] as const

const latest: Report = {
  ...third,
  notes: [...third.notes, explained],
  observations: third.observations.map((o) =>
    o.metric === "nox-emissions" && o.period === "2023" && o.status === "reported" ? { ...o, note: explained.id } : o,
  ),
}
// Their indexes would send readers to figures of the last year alone.
const second = { ...withFigure(earlierReport(third), { metric: "nox-emissions", period: "2023" }, 12.31, 2), index: [] }
const first = { ...withFigure(earlierReport(earlierReport(third)), { metric: "hazardous-waste", period: "2022" }, 0.31, 2), index: [] }

/** Oldest first. */
export const threeReports: readonly Report[] = [first, second, latest]
