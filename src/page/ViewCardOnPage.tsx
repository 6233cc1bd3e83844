// One card of a view on its page: what the reader has chosen, the model made for it, the drawing, and the buttons that choose.
import { useMemo } from "react"
import type { View } from "@/figures/view"
import { type Choice, modelsOf, type OwnFiles, offered, type ViewCard } from "@/figures/viewCard"
import { useChoice, useFigures, useOpenChoices } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import { Card } from "./Card"
import { CardDrawing } from "./CardDrawing"
import type { Subject } from "./picture/subject"
import type { OwnControls, OwnDrawings, ViewId, ViewWords } from "./viewValue"

type Props<Words extends ViewWords, Own extends object> = {
  card: ViewCard<Words, Own>
  view: View<Words>
  files: OwnFiles
  drawings: OwnDrawings<Words, Own>
  controls: OwnControls<Words, Own>
  foldable: boolean
  page: ViewId
}

export function ViewCardOnPage<Words extends ViewWords, Own extends object>(props: Props<Words, Own>) {
  const { choice } = props.card
  return choice === undefined ? <Chosen {...props} by="" picker={null} /> : <Choosing {...props} choice={choice} />
}

/** A choice that nobody prints is not offered; there are no buttons where there is nothing to choose. */
function Choosing<Words extends ViewWords, Own extends object>({ choice, ...props }: Props<Words, Own> & { choice: Choice<string, Words> }) {
  const { view } = props
  const [asked, choose] = useChoice(choice.key, choice.values)
  const offers = choice.offers(view)
  const by = offered(asked, offers)
  const picker = offers.length > 1 && (
    <Segmented label={choice.label(view)} options={offers.map((value) => ({ value, label: choice.name(view, value) }))} value={by} onChange={choose} />
  )
  return <Chosen {...props} by={by} picker={picker} />
}

const NOTHING: readonly string[] = []
/** What every card is made with. */
const SHARED = ["reports", "figures"]

function Chosen<Words extends ViewWords, Own extends object>({
  card,
  view,
  files,
  drawings,
  controls,
  foldable,
  page,
  by,
  picker,
}: Props<Words, Own> & { by: string; picker: React.ReactNode }) {
  const [figures] = useFigures()
  const [asked] = useOpenChoices(card.reads ?? NOTHING)
  const models = useMemo(() => modelsOf(card, view, { by, figures, asked }, files), [card, view, files, by, figures, asked])
  const Controls = controls[card.id]
  const pictures = useMemo(
    () =>
      models.map(
        (_, i): Subject => ({
          view,
          page,
          reads: [...SHARED, ...(card.choice === undefined ? [] : [card.choice.key]), ...(card.reads ?? [])],
          make: (again) => {
            // The words are this view's own in the other language, too.
            const own = again as View<Words>
            const model = modelsOf(card, own, { by, figures, asked }, files)[i]
            if (model === undefined) return null
            return { model, drawing: model.drawing === null ? null : <CardDrawing card={model} view={own} own={drawings} /> }
          },
        }),
      ),
    [models, view, page, card, by, figures, asked, files, drawings],
  )
  return models.map((model, i) => (
    <Card
      // Not by what it shows: a choice that changes the model must not take the focus from its buttons, which stand in the first.
      key={i === 0 ? card.id : model.id}
      model={model}
      size={card.size}
      switchable={card.switchable ?? true}
      kept={card.kept ?? false}
      foldable={foldable}
      {...(pictures[i] === undefined ? {} : { picture: pictures[i] })}
      controls={
        i === 0 && (
          <>
            {picker}
            {Controls && <Controls view={view} card={model} />}
          </>
        )
      }
      {...(model.drawing === null ? {} : { chart: <CardDrawing card={model} view={view} own={drawings} /> })}
    />
  ))
}
