// The page of material topics: its cards, or in their place the digitiser, where a person reads positions off an issuer's figure.
import { lazy } from "react"
import type { View } from "@/figures/view"
import type { ViewBody } from "@/page/viewValue"
import { useOpenChoice } from "@/state/urlState"
import { ArrivalProvider, useArrival } from "./arrival"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

const Digitiser = lazy(async () => ({ default: (await import("./digitiser/Digitiser")).Digitiser }))

export function withDigitiser(Cards: ViewBody["Page"]): ViewBody["Page"] {
  return (props) => {
    const [digitise, setDigitise] = useOpenChoice("digitise")
    const arrived = useArrival(useTopic().chosen)
    // The words are this view's own, as the registry fetches them.
    if (digitise !== null) return <Digitiser view={props.view as View<Words>} reportId={digitise} onReport={(id) => setDigitise(id)} />
    return (
      <ArrivalProvider value={arrived}>
        <Cards {...props} />
      </ArrivalProvider>
    )
  }
}
