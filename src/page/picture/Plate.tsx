// A card as a picture: its own frame without controls, with all that it must not lose on its way: grade, reason, cautions, source, site,
// date and address.
import type { ReactNode } from "react"
import { DrawAtOnce } from "@/drawing/WhenNear"
import type { CardModel } from "@/figures/card"
import type { CoreMessages, Messages } from "@/i18n/words/types"
import { DataTable } from "@/ui/DataTable"
import { GradeBadge } from "@/ui/GradeBadge"
import styles from "./Plate.module.css"

/** At most so many cautions; the page that the address leads to has the others. */
const NOTES = 2

type Props = { model: CardModel; drawing: ReactNode; messages: CoreMessages & Messages; width: number; address: string; date: string }

export function Plate({ model, drawing, messages, width, address, date }: Props) {
  const { title, subtitle, grade, doubt, caveats, sources, table } = model
  const notes = [...(doubt === undefined ? [] : [doubt]), ...caveats]
  const inner = width - 2 * MARGIN
  return (
    <div className={styles.plate} style={{ padding: `${MARGIN * 0.7}px ${MARGIN}px` }}>
      <header>
        <h2>{title}</h2>
        <p className={styles.subtitle}>{subtitle}</p>
        {grade !== undefined && (
          <p className={styles.grade}>
            <GradeBadge grade={grade.grade} label={messages.harmonised.grade} />
            <span>
              <strong>{grade.words}</strong> {grade.reason}
            </span>
          </p>
        )}
      </header>
      <div className={styles.body}>
        <DrawAtOnce value={inner}>{drawing ?? <DataTable model={table} evidenceLabel={String} onSelect={nothing} />}</DrawAtOnce>
      </div>
      <footer className={styles.footer}>
        {notes.slice(0, NOTES).map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        <p>
          {messages.card.source} {sources.map(({ text }) => text).join(messages.listSeparator)}
        </p>
        <p>
          {messages.product} · {date} · {address}
        </p>
      </footer>
    </div>
  )
}

const MARGIN = 40

function nothing(): void {
  // A picture opens nothing.
}
