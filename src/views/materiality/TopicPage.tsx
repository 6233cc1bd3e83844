// The page of the chosen topic, among the drawings: a link opens it, a press brings it into view, closing returns the focus.

import { useEffect, useRef } from "react"
import type { CardModel } from "@/figures/card"
import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { openEvidence } from "@/state/urlState"
import { Entry } from "@/ui/Entry"
import { useArrived } from "./arrival"
import styles from "./TopicPage.module.css"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

/** The same rows as the card's table, an issuer per column. `model` is the card itself. */
export function TopicPage({ view, model }: { view: View<Words>; model: CardModel }) {
  const box = useRef<HTMLDivElement>(null)
  const arrived = useArrived()
  const { chosen } = useTopic()
  useEffect(() => {
    if (!arrived || chosen === null) return
    const opener = document.activeElement
    box.current?.closest("[data-card]")?.scrollIntoView({ block: "start" })
    box.current?.focus({ preventScroll: true })
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [arrived, chosen])
  const { columns, rows } = model.table
  return (
    <div ref={box} className={styles.facts} data-part="topic-page" tabIndex={-1} role="group" aria-label={model.title}>
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

export function CloseTopic({ view }: { view: View<Words> }) {
  const { close } = useTopic()
  return (
    <button type="button" className="button" onClick={close}>
      {view.words.matrix.topicPage.close}
    </button>
  )
}
