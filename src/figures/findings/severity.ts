// How grave something is: the word, its mark, and what it is made of; the same on every page.
import type { Severity, Weight } from "@/domain/findings/finding"
import { formatNumber } from "@/i18n/format"
import type { View } from "../view"

export type SeverityMark = { severity: Severity; word: string; why: string }

/** `isChange`: what moved is large or small, and may be good news; what contradicts is serious or minor. */
export function severityMark(view: View, { severity, size, touch, certainty }: Weight, isChange = false): SeverityMark {
  const m = view.messages.findings
  const percent = (part: number) => formatNumber(part * 100, view.language, 0)
  const word = (isChange ? m.sizes : m.severity)[severity]
  return { severity, word, why: m.severityWhy({ severity: word, size: percent(size), touch: m.touches[touch], certainty: percent(certainty) }) }
}
