// The operations & community view.
import { Notice } from "@/ui/Notice"
import type { View } from "@/viewmodels/view"

export function OperationsPage({ view }: { view: View }) {
  return <Notice tone="empty" title={view.messages.operations.title} />
}
