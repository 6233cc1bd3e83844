// The navigation: views by pillar. A press marks its link at once, while the view itself is still being made.
import { useState } from "react"
import { useCoreWords } from "@/i18n/MessagesContext"
import { isForBrowser } from "@/page/ViewLink"
import type { ViewValue } from "@/page/viewValue"
import { goToView, useViewHref } from "@/state/urlState"
import { FIRST_VIEW, VIEWS } from "@/views/registry"
import { preloadOnIntent } from "./routes"

export function Rail({ current, open, onClose }: { current: ViewValue; open: boolean; onClose: () => void }) {
  const { language, messages } = useCoreWords()
  const href = useViewHref()
  // Where the reader is going, and from where: once there, or anywhere else, it no longer holds.
  const [going, setGoing] = useState<{ from: ViewValue; to: ViewValue } | null>(null)
  const marked = going?.from === current ? going.to : current
  const go = (view: ViewValue) => {
    setGoing({ from: current, to: view })
    if (open) onClose()
    goToView(addressName(view))
  }
  return (
    <nav id="navigation" className={`rail${open ? " rail-open" : ""}`} aria-label={messages.nav.label}>
      {GROUPS.map(({ group, views }) => (
        <div key={group} className="rail-group">
          <p className="rail-heading">{messages.nav.groups[group]}</p>
          <ul>
            {views.map((view) => (
              <li key={view.id}>
                <a
                  href={href(addressName(view))}
                  aria-current={view === marked ? "page" : undefined}
                  onPointerEnter={() => preloadOnIntent(view, language)}
                  onFocus={() => preloadOnIntent(view, language)}
                  onClick={(event) => {
                    if (isForBrowser(event)) return
                    event.preventDefault()
                    go(view)
                  }}
                >
                  {messages.nav.views[view.id]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

/** The views by group, both in the order of the registry. */
const GROUPS = [...new Set(VIEWS.map(({ group }) => group))].map((group) => ({ group, views: VIEWS.filter((view) => view.group === group) }))

/** The first view has no name in an address. */
function addressName(view: ViewValue): string {
  return view === FIRST_VIEW ? "" : view.id
}
