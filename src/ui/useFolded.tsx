// A long list shows its beginning until a reader asks for the rest; on paper, and in a card that is as large as the window, it is whole.
import { createContext, type MouseEvent, type ReactNode, use, useState } from "react"
import { flushSync } from "react-dom"
import { useOnPaper } from "./useOnPaper"

/** How many more are not worth a press. */
const FEW = 4

/** Whether everything in here is shown whole. */
export const Whole = createContext(false)

/** `first` of `total` are shown; `more` is the button that asks for the rest, null where nothing is folded. `whole`: never folded from now on. */
export function useFolded(total: number, first: number, words: (count: number) => string, whole = false): { shown: number; more: ReactNode } {
  const [asked, ask] = useState(whole)
  const onPaper = useOnPaper()
  const allWhole = use(Whole)
  // What was opened far down stays where it is when it is closed again.
  if (whole && !asked) ask(true)
  if (whole || asked || onPaper || allWhole || total <= first + FEW) return { shown: total, more: null }
  const showAll = ({ currentTarget: { previousElementSibling: list } }: MouseEvent) => {
    const before = new Set(pressable(list))
    flushSync(() => ask(true))
    // The button is gone: reading goes on with the first of what it has brought.
    const next = pressable(list).find((each) => !before.has(each))
    if (next !== undefined) next.focus()
    else if (list instanceof HTMLElement) {
      list.tabIndex = -1
      list.focus({ preventScroll: true })
    }
  }
  return {
    shown: first,
    more: (
      <button type="button" className="button show-all" onClick={showAll}>
        {words(total)}
      </button>
    ),
  }
}

function pressable(list: Element | null): HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>("button, a[href], input")]
}
