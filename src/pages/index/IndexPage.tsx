// The disclosure index view.
import { Notice } from "@/ui/Notice"
import type { View } from "@/viewmodels/view"

export function IndexPage({ view }: { view: View }) {
  return <Notice tone="empty" title={view.messages.index.title} />
}
