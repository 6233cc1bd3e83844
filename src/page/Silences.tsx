// What the reports in view do not print: subject by subject under the cards, or in one sentence in place of them.
import { silentPageTitle } from "@/figures/silence"
import type { View } from "@/figures/view"
import { Notice } from "@/ui/Notice"
import { ViewLink } from "./ViewLink"
import type { ViewId } from "./viewValue"

/** What the reports in view do not print of a page's subjects. */
export function Silences({ view, lines }: { view: View; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section className="silences" aria-labelledby="silences-title">
      <h2 id="silences-title">{view.messages.silence.title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

export function NothingPrinted({ view, page }: { view: View; page: ViewId }) {
  const { nav, silence } = view.messages
  return (
    <Notice tone="empty" title={silentPageTitle(view, page)}>
      <p>{silence.pageWhy}</p>
      <p className="notice-links">
        <ViewLink view="data">{nav.views.data}</ViewLink>
        <ViewLink view="index">{nav.views.index}</ViewLink>
      </p>
    </Notice>
  )
}
