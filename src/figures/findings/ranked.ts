// All findings on the issuers in view, ranked once for each set of them.
import type { Finding } from "@/domain/findings/finding"
import { findings } from "@/domain/findings/findings"
import type { View } from "../view"

const ranked = new WeakMap<object, readonly Finding[]>()

/** All findings on the issuers in view, the gravest first; worked out once for each set of them. */
export function rankedFindings(view: Pick<View, "catalogue" | "issuers" | "reconcile">): readonly Finding[] {
  const worked = view.reconcile(view.catalogue, view.issuers, null)
  const known = ranked.get(worked) ?? findings({ catalogue: view.catalogue, reports: view.issuers, reconciled: worked })
  ranked.set(worked, known)
  return known
}
