// A card of a page: the view model's words and table, the drawing, and the choices that the URL keeps for it.
import type { ReactNode } from "react"
import { useNarrow } from "@/drawing/useNarrow"
import { type CardModel, namedPlace } from "@/figures/card"
import { isSilent } from "@/figures/silence"
import { useWords } from "@/i18n/MessagesContext"
import { openEvidence, useEmbedded, useEnlargedCard, useTableShown } from "@/state/urlState"
import { ChartCard } from "@/ui/ChartCard"
import { DeckButton } from "./deck/DeckButton"
import { LanguageChoice } from "./LanguageChoice"
import { PictureButton } from "./picture/PictureButton"
import type { Subject } from "./picture/subject"

type Props = {
  model: CardModel
  chart?: ReactNode
  controls?: ReactNode
  size?: "third" | "half" | "two-thirds" | "wide"
  switchable?: boolean
  /** Drawn even when a reader's choice has emptied its table: the drawing says so, and leads back. */
  kept?: boolean
  /** On a phone it is its heading until it is pressed: far down the page nobody scrolls past what they have not asked for. */
  foldable?: boolean
  /** Absent: no picture can be made of it. */
  picture?: Subject
}

/** How many reasons of a grade stand in the head of a card; the others are behind the press that opens its notes. */
const IN_HEAD = 2

function headGrade(mark: CardModel["grade"], separator: string): { grade: CardModel["grade"]; folded: readonly string[] } {
  if (mark === undefined) return { grade: undefined, folded: [] }
  return { grade: { ...mark, reason: mark.reasons.slice(0, IN_HEAD).join(separator) }, folded: mark.reasons.slice(IN_HEAD) }
}

/** A card with nothing to show is not drawn: the page says by name what the reports do not print. */
export function Card({ model, chart, controls, size = "half", switchable = true, kept = false, foldable = false, picture }: Props) {
  const { messages } = useWords()
  const [tableShown, setTableShown] = useTableShown(model.id)
  const [full, setFull] = useEnlargedCard()
  const narrow = useNarrow()
  const embedded = useEmbedded() !== null
  const silent = isSilent(model)
  if (silent && !kept) return null
  const { grade, folded } = headGrade(model.grade, messages.clauseSeparator)
  const [first, ...others] = model.doubt === undefined ? model.caveats : [model.doubt, ...model.caveats]
  return (
    <ChartCard
      {...model}
      {...(grade === undefined ? {} : { grade })}
      sources={model.sources.map((source) => {
        const inWords = source.names === undefined ? null : namedPlace(source.names, source.places)
        return inWords === null ? source : { ...source, inWords }
      })}
      caveats={[...(first === undefined ? [] : [first]), ...folded, ...others]}
      settled={(model.settled === true && model.doubt === undefined) || first === undefined}
      words={{
        ...messages.card,
        openEvidence: messages.openEvidence,
        grade: messages.harmonised.grade,
        retry: messages.error.retry,
        refused: messages.evidence.refused,
      }}
      chart={chart}
      controls={controls}
      size={size}
      folds={foldable && narrow}
      switchable={switchable && !silent}
      tableShown={tableShown}
      onTableShown={setTableShown}
      enlarged={full === model.id}
      onEnlarge={setFull}
      frame={<LanguageChoice />}
      {...(picture === undefined
        ? {}
        : {
            tools: (
              <>
                {!embedded && <DeckButton subject={picture} name={model.id} />}
                <PictureButton subject={picture} name={model.id} />
              </>
            ),
          })}
      onSelect={openEvidence}
    />
  )
}
