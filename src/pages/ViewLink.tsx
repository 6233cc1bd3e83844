// A link to a view: a real address for a new tab, and no reload when it is simply pressed.
import type { MouseEvent, ReactNode } from "react"
import { type ChoiceKey, useGoToView, useViewHref, type ViewId } from "@/state/urlState"

/** Whether a press on a link is meant for the browser: a new tab, a new window, a download. */
export function isForBrowser({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey
}

/** `choice`: what is chosen in the view on arrival, such as the check that is open. */
export function ViewLink({ view, choice = NOTHING, children }: { view: ViewId; choice?: Partial<Record<ChoiceKey, string>>; children: ReactNode }) {
  const href = useViewHref()
  const go = useGoToView()
  return (
    <a
      href={withChoice(href(view), choice)}
      onClick={(event) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        go(view, choice)
      }}
    >
      {children}
    </a>
  )
}

const NOTHING = {}

function withChoice(href: string, choice: Partial<Record<ChoiceKey, string>>): string {
  const entries = Object.entries(choice)
  return entries.length === 0 ? href : `${href}${href.includes("?") ? "&" : "?"}${new URLSearchParams(entries)}`
}
