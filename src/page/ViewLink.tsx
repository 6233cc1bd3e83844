// A link to a view: a real address for a new tab, and no reload when it is simply pressed.
import type { MouseEvent, ReactNode } from "react"
import { type Arrival, goToView, useEmbedded, useViewHref } from "@/state/urlState"
import type { ViewId } from "./viewValue"

/** Whether a press on a link is meant for the browser: a new tab, a new window, a download. */
export function isForBrowser({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey
}

/** `choice`: what is chosen in the view on arrival, such as the check that is open. */
export function ViewLink({ view, choice = NOTHING, children }: { view: ViewId; choice?: Arrival; children: ReactNode }) {
  const href = useViewHref()
  // From within another site's frame it leads out of it.
  const embedded = useEmbedded() !== null
  if (embedded)
    return (
      <a href={href(view, choice)} target="_blank" rel="noopener">
        {children}
      </a>
    )
  return (
    <a
      href={href(view, choice)}
      onClick={(event) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        goToView(view, choice)
      }}
    >
      {children}
    </a>
  )
}

const NOTHING = {}
