// What every chart needs from its page: opening evidence, and numbers for its axis in the reader's language.
import { formatNumber, formatShort } from "@/i18n/format"
import { useWords } from "@/i18n/MessagesContext"
import { openEvidence } from "@/state/urlState"

export function useChartActions() {
  const { language, messages } = useWords()
  return {
    actions: { label: messages.openEvidence, onSelect: openEvidence },
    formatTick: (value: number) => formatShort(value, language),
    // A part that is not the whole never reads 100.0.
    formatShare: (share: number) => (share < 1 && share >= 0.9995 ? ">99.9%" : `${formatNumber(share * 100, language, 1)}%`),
  }
}
