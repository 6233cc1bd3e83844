// The checks & questions view.
import { Notice } from "@/ui/Notice"
import type { View } from "@/viewmodels/view"

export function ChecksPage({ view }: { view: View }) {
  return <Notice tone="empty" title={view.messages.checks.title} />
}
