// The resources view.
import { Notice } from "@/ui/Notice"
import type { View } from "@/viewmodels/view"

export function ResourcesPage({ view }: { view: View }) {
  return <Notice tone="empty" title={view.messages.resources.title} />
}
