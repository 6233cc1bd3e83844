// The governance view.
import { Notice } from "@/ui/Notice"
import type { View } from "@/viewmodels/view"

export function GovernancePage({ view }: { view: View }) {
  return <Notice tone="empty" title={view.messages.governance.title} />
}
