// A view of the data with everything a card may look at: all words, and checks and harmonised rows that are worked out once.
import type { CoreView, View } from "@/figures/view"
import type { Messages } from "@/i18n/words/types"
import { reconciliationOf } from "@/queries/reconciliation"

export function fullView<Words>(core: CoreView, messages: Messages, words: Words): View<Words> {
  return { ...core, messages, words, reconcile: reconciliationOf }
}
