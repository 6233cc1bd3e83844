// The cards of a page as slides: what is silent, or asks for a table of hundreds of rows, is none.
import { useMemo } from "react"
import { isSilent } from "@/figures/silence"
import type { View } from "@/figures/view"
import { type AnyCard, type Asked, modelsOf, type OwnFiles, offered } from "@/figures/viewCard"
import { readParam } from "@/state/address"
import { useFigures } from "@/state/urlState"
import { CardDrawing } from "../CardDrawing"
import type { OwnDrawings } from "../viewValue"
import { type Slide, Stage } from "./Stage"

type Props<Words extends object, Own extends object> = {
  cards: readonly AnyCard<Words, Own>[]
  view: View<Words>
  files: OwnFiles
  drawings: OwnDrawings<Words, Own>
  /** "all", or the card to begin with. */
  presented: string
  onClose: () => void
}

export function Presented<Words extends object, Own extends object>({ cards, view, files, drawings, presented, onClose }: Props<Words, Own>) {
  const [figures] = useFigures()
  const slides = useMemo(
    () =>
      cards
        .filter(({ id }) => presented === "all" || id === presented)
        .flatMap((card) => {
          const { choice } = card
          const by = choice === undefined ? "" : offered(readParam(choice.key) ?? choice.values[0], choice.offers(view))
          const asked: Asked = Object.fromEntries((card.reads ?? []).map((name) => [name, readParam(name)]))
          return modelsOf(card, view, { by, figures, asked }, files)
        })
        .filter((model) => !isSilent(model))
        .map((model): Slide => ({ id: model.id, model, drawing: model.drawing === null ? null : <CardDrawing card={model} view={view} own={drawings} /> })),
    [cards, view, files, drawings, presented, figures],
  )
  return slides.length === 0 ? null : <Stage slides={slides} onClose={onClose} />
}
