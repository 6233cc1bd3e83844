// A link to a view: a real address for a new tab, and no reload when it is simply pressed.
import type { MouseEvent, ReactNode } from "react"
import { useGoToView, useViewHref, type ViewId } from "@/state/urlState"

/** Whether a press on a link is meant for the browser: a new tab, a new window, a download. */
export function isForBrowser({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey
}

export function ViewLink({ view, children }: { view: ViewId; children: ReactNode }) {
  const href = useViewHref()
  const go = useGoToView()
  return (
    <a
      href={href(view)}
      onClick={(event) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        go(view)
      }}
    >
      {children}
    </a>
  )
}
