// A link to a view: a real address for a new tab, and no reload when it is simply pressed.
import type { ReactNode } from "react"
import { useGoToView, useViewHref, type ViewId } from "@/state/urlState"

type Props = { view: ViewId; current?: boolean; onIntent?: () => void; onGo?: () => void; children: ReactNode }

/** `onIntent` is called when the link is pointed at or focused, `onGo` when it is followed here. */
export function ViewLink({ view, current = false, onIntent, onGo, children }: Props) {
  const href = useViewHref(view)
  const go = useGoToView()
  return (
    <a
      href={href}
      aria-current={current ? "page" : undefined}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onGo?.()
        go(view)
      }}
    >
      {children}
    </a>
  )
}
