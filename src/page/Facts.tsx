// Facts on a page: groups side by side, each under its name, and every figure opens its evidence.

import type { ReactNode } from "react"
import { issuerShape, issuerStyle } from "@/figures/issuerColours"
import type { Fact, FactGroup } from "@/figures/series/facts"
import { useWords } from "@/i18n/MessagesContext"
import { openEvidence } from "@/state/urlState"
import { FactGrid } from "@/ui/FactGrid"
import { Roving } from "@/ui/Roving"

export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { messages } = useWords()
  return <FactGrid facts={facts} label={messages.openEvidence} onSelect={openEvidence} />
}

export function FactGroups({ groups }: { groups: readonly FactGroup[] }) {
  return (
    <Roving className="parts">
      {groups.map((group) => (
        <Part key={group.id} title={group.title} tone={group.tone}>
          <Facts facts={group.facts} />
        </Part>
      ))}
    </Roving>
  )
}

/** A part of a card under its own heading, with the issuer's mark where it is an issuer's; a wide one takes twice the room. */
export function Part({ title, tone, wide = false, children }: { title: string; tone: number | null; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? "part part-wide" : "part"}>
      <h3 className="part-title">
        {tone !== null && <span className="issuer-mark" data-shape={issuerShape(tone)} style={issuerStyle(tone)} aria-hidden="true" />}
        {title}
      </h3>
      {children}
    </div>
  )
}
