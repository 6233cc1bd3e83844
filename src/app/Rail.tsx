// The navigation: views by pillar. A press marks its link at once, while the view itself is still being made.
import { useState } from "react"
import { useCoreWords } from "@/i18n/MessagesContext"
import { isForBrowser } from "@/pages/ViewLink"
import { useGoToView, useViewHref, type ViewId } from "@/state/urlState"
import { NAVIGATION, preloadOnIntent } from "./routes"

export function Rail({ current, open, onClose }: { current: ViewId; open: boolean; onClose: () => void }) {
  const { messages } = useCoreWords()
  const href = useViewHref()
  const goToView = useGoToView()
  // Where the reader is going, and from where: once there, or anywhere else, it no longer holds.
  const [going, setGoing] = useState<{ from: ViewId; to: ViewId } | null>(null)
  const marked = going?.from === current ? going.to : current
  const go = (view: ViewId) => {
    setGoing({ from: current, to: view })
    if (open) onClose()
    goToView(view)
  }
  return (
    <nav id="navigation" className={`rail${open ? " rail-open" : ""}`} aria-label={messages.nav.label}>
      {NAVIGATION.map(({ group, views }) => (
        <div key={group} className="rail-group">
          <p className="rail-heading">{messages.nav.groups[group]}</p>
          <ul>
            {views.map((view) => (
              <li key={view}>
                <a
                  href={href(view)}
                  aria-current={view === marked ? "page" : undefined}
                  onPointerEnter={() => preloadOnIntent(view)}
                  onFocus={() => preloadOnIntent(view)}
                  onClick={(event) => {
                    if (isForBrowser(event)) return
                    event.preventDefault()
                    go(view)
                  }}
                >
                  {messages.nav.views[view]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
