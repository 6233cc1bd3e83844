// The evidence of the figure that the URL names, in its drawer.
import { useEvidenceParam } from "@/state/urlState"
import { EvidenceDrawer } from "@/ui/EvidenceDrawer"
import { evidence } from "@/viewmodels/evidence"
import type { IssuerReport, View } from "@/viewmodels/view"

/** `issuers` are all reports that are loaded: a link may name a figure of one that is not in view. */
export function Evidence({ view, issuers, evidenceRef }: { view: View; issuers: readonly IssuerReport[]; evidenceRef: string }) {
  const [, setRef] = useEvidenceParam()
  return <EvidenceDrawer content={evidence(view, issuers, evidenceRef)} words={view.messages.evidence} onClose={() => void setRef(null)} />
}
