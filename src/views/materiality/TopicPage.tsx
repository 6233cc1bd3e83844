// The page of the chosen topic, above the drawings: a link opens it, a press brings it into view, closing returns the focus.

import { useQuery } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import type { CardModel } from "@/figures/card"
import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { Card } from "@/page/Card"
import { standardsQuery } from "@/queries/reportQuery"
import type { TopicVocabulary } from "@/schema/standards"
import { openEvidence } from "@/state/urlState"
import { Entry } from "@/ui/Entry"
import { topicPageCard } from "./cards/topicPage"
import styles from "./TopicPage.module.css"
import type { Words } from "./words/zh-Hant"

type Props = { view: View<Words>; topics: TopicVocabulary; id: string; arriving: boolean; onClose: () => void }

export function TopicPage({ view, topics, id, arriving, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const standards = useQuery(standardsQuery)
  const card = topicPageCard(view, topics, standards.data ?? null, id)
  const found = card !== null
  useEffect(() => {
    if (!arriving || !found || id === "") return
    const opener = document.activeElement
    box.current?.scrollIntoView({ block: "start" })
    box.current?.focus({ preventScroll: true })
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [arriving, found, id])
  if (card === null) return null
  const close = (
    <button type="button" className="button" onClick={onClose}>
      {view.words.matrix.topicPage.close}
    </button>
  )
  return (
    <div ref={box} className={styles.page} data-part="topic-page" tabIndex={-1} role="group" aria-label={card.title}>
      <Card model={card} chart={<Facts view={view} card={card} />} controls={close} size="wide" />
    </div>
  )
}

/** The same rows as the card's table, an issuer per column. */
function Facts({ view, card }: { view: View<Words>; card: CardModel }) {
  const { columns, rows } = card.table
  return (
    <div className={styles.facts}>
      {columns.map((column, i) => (
        <div key={column.id} role="group" aria-label={column.label}>
          <h3 className="issuer-name" style={issuerStyle(view.issuers[i]?.tone ?? 0)}>
            {column.label}
          </h3>
          <dl>
            {rows.map((row) => {
              const entry = row.entries[i]
              return (
                <div key={row.id} className={styles.fact}>
                  <dt>{row.header}</dt>
                  <dd>{entry !== undefined && <Entry entry={entry} label={view.messages.openEvidence} onSelect={openEvidence} />}</dd>
                </div>
              )
            })}
          </dl>
        </div>
      ))}
    </div>
  )
}
