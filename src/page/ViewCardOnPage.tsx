// One card of a view on its page: what the reader has chosen, the model made for it, the drawing, and the buttons that choose.
import { Fragment } from "react"
import type { View } from "@/figures/view"
import { type Choice, modelsOf, offered, type ViewCard } from "@/figures/viewCard"
import { useChoice, useFigures } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import { Card } from "./Card"
import { CardDrawing } from "./CardDrawing"
import type { CardWords, OwnDrawings } from "./viewValue"

type Props<Words extends CardWords, Own extends object> = { card: ViewCard<Words, Own>; view: View<Words>; drawings: OwnDrawings<Words, Own> }

export function ViewCardOnPage<Words extends CardWords, Own extends object>(props: Props<Words, Own>) {
  const { choice } = props.card
  return choice === undefined ? <Chosen {...props} by="" picker={null} /> : <Choosing {...props} choice={choice} />
}

/** A choice that nobody prints is not offered; there are no buttons where there is nothing to choose. */
function Choosing<Words extends CardWords, Own extends object>({ choice, ...props }: Props<Words, Own> & { choice: Choice<string, Words> }) {
  const { view } = props
  const [asked, choose] = useChoice(choice.key, choice.values)
  const offers = choice.offers(view)
  const by = offered(asked, offers)
  const picker = offers.length > 1 && (
    <Segmented label={choice.label(view)} options={offers.map((value) => ({ value, label: choice.name(view, value) }))} value={by} onChange={choose} />
  )
  return <Chosen {...props} by={by} picker={picker} />
}

function Chosen<Words extends CardWords, Own extends object>({
  card,
  view,
  drawings,
  by,
  picker,
}: Props<Words, Own> & { by: string; picker: React.ReactNode }) {
  const [figures] = useFigures()
  return modelsOf(card, view, { by, figures }).map((model, i) => (
    <Fragment key={model.id}>
      <Card
        model={model}
        size={card.size}
        switchable={card.switchable ?? true}
        controls={i === 0 ? picker : null}
        {...(model.drawing === null ? {} : { chart: <CardDrawing card={model} view={view} own={drawings} /> })}
      />
    </Fragment>
  ))
}
