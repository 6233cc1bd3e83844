// The data view.
import { Notice } from "@/ui/Notice"
import type { View } from "@/viewmodels/view"

export function DataPage({ view }: { view: View }) {
  return <Notice tone="empty" title={view.messages.data.title} />
}
