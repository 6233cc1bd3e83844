// The evidence of the figure that the URL names, in its drawer: its printed place, or the formula of a computed one.

import { derivedEvidence, isDerived } from "@/figures/evidence/derivedEvidence"
import { evidence } from "@/figures/evidence/evidence"
import type { CoreView, Issuer } from "@/figures/view"
import type { Messages } from "@/i18n/words/types"
import { goToView, useEvidenceParam } from "@/state/urlState"
import { DerivedDrawer } from "@/ui/DerivedDrawer"
import { EvidenceDrawer } from "@/ui/EvidenceDrawer"
import { fullView } from "./fullView"

/** `issuers` are all reports that are loaded: a link may name a figure of one that is not in view. */
type Props = { core: CoreView; messages: Messages; issuers: readonly Issuer[]; evidenceRef: string }

export function Evidence({ core, messages, issuers, evidenceRef }: Props) {
  const view = fullView(core, messages, null)
  const [, setRef] = useEvidenceParam()
  const close = () => setRef(null)
  const derived = isDerived(evidenceRef) ? (derivedEvidence(view, evidenceRef) ?? derivedEvidence({ ...view, issuers }, evidenceRef)) : null
  if (derived === null)
    return (
      <EvidenceDrawer
        content={evidence(view, issuers, evidenceRef)}
        words={{ ...view.messages.evidence, openCheck: view.messages.checks.open }}
        onClose={close}
        onCheck={(check) => goToView("checks", { check })}
      />
    )
  const { derivedTitle, formula, arithmetic, inputs, assumptions, grade } = view.messages.harmonised
  const { close: closeWord, copy, copied, refused } = view.messages.evidence
  const words = {
    title: derivedTitle,
    close: closeWord,
    formula,
    arithmetic,
    inputs,
    assumptions,
    grade,
    copy,
    copied,
    refused,
    open: view.messages.openEvidence,
  }
  return <DerivedDrawer content={derived} words={words} onClose={close} onSelect={(ref) => setRef(ref)} />
}
