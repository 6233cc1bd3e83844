// The evidence of the figure that the URL names, in its drawer: its printed place, or the formula of a computed one.
import { useEvidenceParam, useGoToView } from "@/state/urlState"
import { DerivedDrawer } from "@/ui/DerivedDrawer"
import { EvidenceDrawer } from "@/ui/EvidenceDrawer"
import { derivedEvidence, isDerived } from "@/viewmodels/derivedEvidence"
import { evidence } from "@/viewmodels/evidence"
import type { Issuer, View } from "@/viewmodels/view"

/** `issuers` are all reports that are loaded: a link may name a figure of one that is not in view. */
export function Evidence({ view, issuers, evidenceRef }: { view: View; issuers: readonly Issuer[]; evidenceRef: string }) {
  const [, setRef] = useEvidenceParam()
  const go = useGoToView()
  const close = () => void setRef(null)
  const derived = isDerived(evidenceRef) ? (derivedEvidence(view, evidenceRef) ?? derivedEvidence({ ...view, issuers }, evidenceRef)) : null
  if (derived === null)
    return (
      <EvidenceDrawer
        content={evidence(view, issuers, evidenceRef)}
        words={{ ...view.messages.evidence, openCheck: view.messages.checks.open }}
        onClose={close}
        onCheck={(check) => go("checks", { check })}
      />
    )
  const { derivedTitle, formula, arithmetic, inputs, assumptions, grade } = view.messages.harmonised
  const { close: closeWord, copy, copied } = view.messages.evidence
  const words = { title: derivedTitle, close: closeWord, formula, arithmetic, inputs, assumptions, grade, copy, copied, open: view.messages.openEvidence }
  return <DerivedDrawer content={derived} words={words} onClose={close} onSelect={(ref) => void setRef(ref)} />
}
