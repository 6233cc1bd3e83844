// A long list shows its beginning until a reader asks for the rest; on paper it is whole.
import { type ReactNode, useState } from "react"
import { useOnPaper } from "./useOnPaper"

/** How many more are not worth a press. */
const FEW = 4

/** `first` of `total` are shown; `more` is the button that asks for the rest, null where nothing is folded. `whole`: never folded. */
export function useFolded(total: number, first: number, words: (count: number) => string, whole = false): { shown: number; more: ReactNode } {
  const [asked, ask] = useState(false)
  const onPaper = useOnPaper()
  if (whole || asked || onPaper || total <= first + FEW) return { shown: total, more: null }
  return {
    shown: first,
    more: (
      <button type="button" className="button show-all" onClick={() => ask(true)}>
        {words(total)}
      </button>
    ),
  }
}
