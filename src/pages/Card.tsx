// A card of a page: the view model's words and table, the drawing, and the choices that the URL keeps for it.
import type { ReactNode } from "react"
import { useWords } from "@/i18n/MessagesContext"
import { useEnlargedCard, useEvidenceParam, useTableShown } from "@/state/urlState"
import { ChartCard } from "@/ui/ChartCard"
import type { CardModel } from "@/viewmodels/card"

type Props = { model: CardModel; chart?: ReactNode; controls?: ReactNode; size?: "third" | "half" | "two-thirds" | "wide"; switchable?: boolean }

export function Card({ model, chart, controls, size = "half", switchable = true }: Props) {
  const { messages } = useWords()
  const [tableShown, setTableShown] = useTableShown(model.id)
  const [full, setFull] = useEnlargedCard()
  const [, setEvidence] = useEvidenceParam()
  return (
    <ChartCard
      {...model}
      words={{ ...messages.card, openEvidence: messages.openEvidence, grade: messages.harmonised.grade }}
      chart={chart}
      controls={controls}
      size={size}
      switchable={switchable}
      tableShown={tableShown}
      onTableShown={setTableShown}
      enlarged={full === model.id}
      onEnlarge={(enlarged) => void setFull(enlarged ? model.id : null)}
      onSelect={(ref) => void setEvidence(ref)}
    />
  )
}
