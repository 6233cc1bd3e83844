// The one building block: a title that says the answer, what is measured, the drawing or its table, what to beware of, the source.
import { type ReactNode, useEffect, useRef, useState } from "react"
import type { TableEntry, TableModel } from "@/figures/card"
import { CardNotes, type CardNotesWords } from "./CardNotes"
import { ChartBoundary } from "./ChartBoundary"
import { ENLARGE, LINK, SHRINK } from "./cardIcons"
import { DataTable } from "./DataTable"
import { GradeBadge } from "./GradeBadge"
import { Icon } from "./Icon"
import { Segmented } from "./Segmented"

export type ChartCardWords = CardNotesWords & {
  chart: string
  table: string
  showAs: string
  copyLink: string
  linkCopied: string
  fullScreen: string
  exitFullScreen: string
  openEvidence: (label: string) => string
  chartFailed: string
  retry: string
  grade: string
}

type Props = {
  id: string
  title: string
  subtitle: string
  /** A letter, what it means, and why: always visible, never only a colour. */
  grade?: { grade: string; words: string; reason: string }
  caveats: readonly string[]
  sources: readonly { text: string; places: string; language?: string }[]
  table: TableModel
  words: ChartCardWords
  /** Absent for a card that is a table. */
  chart?: ReactNode
  /** Choices that change what is drawn, above the drawing. */
  controls?: ReactNode
  /** How much of the page's width the card takes on a wide screen. */
  size?: "third" | "half" | "two-thirds" | "wide"
  /** False when the drawing is itself a table and needs no other. */
  switchable?: boolean
  tableShown: boolean
  onTableShown: (shown: boolean) => void
  enlarged: boolean
  onEnlarge: (enlarged: boolean) => void
  onSelect: (ref: string) => void
}

/** The card that the link to the page names, until the reader has been taken there: later visits of a view start at its top. */
let awaited = typeof window === "undefined" ? "" : window.location.hash.slice(1)

export function ChartCard(props: Props) {
  const { id, title, subtitle, words, chart, controls, table, tableShown, enlarged, onEnlarge, switchable = true } = props
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!enlarged) return
    const leave = (event: KeyboardEvent) => event.key === "Escape" && onEnlarge(false)
    window.addEventListener("keydown", leave)
    return () => window.removeEventListener("keydown", leave)
  }, [enlarged, onEnlarge])

  useEffect(() => {
    if (awaited !== `card-${id}`) return
    awaited = ""
    card.current?.scrollIntoView()
    card.current?.focus({ preventScroll: true })
  }, [id])

  const asTable = chart === undefined || (switchable && tableShown)
  return (
    <section
      ref={card}
      className={`card card-${props.size ?? "half"}${enlarged ? " card-enlarged" : ""}`}
      id={`card-${id}`}
      data-card={id}
      tabIndex={-1}
      aria-labelledby={`title-${id}`}
    >
      <header className="card-header">
        <h2 id={`title-${id}`}>{title}</h2>
        <p className="card-subtitle">{subtitle}</p>
        {props.grade && <GradeLine {...props.grade} label={words.grade} />}
        <div className="card-tools">
          {controls}
          <div className="toolbar">
            {chart !== undefined && switchable && (
              <Segmented
                label={words.showAs}
                options={[
                  { value: "chart", label: words.chart },
                  { value: "table", label: words.table },
                ]}
                value={tableShown ? "table" : "chart"}
                onChange={(value) => props.onTableShown(value === "table")}
              />
            )}
            <CopyLink id={id} words={words} />
            <button
              type="button"
              className="icon-button"
              aria-label={enlarged ? words.exitFullScreen : words.fullScreen}
              title={enlarged ? words.exitFullScreen : words.fullScreen}
              aria-pressed={enlarged}
              onClick={() => onEnlarge(!enlarged)}
            >
              <Icon d={enlarged ? SHRINK : ENLARGE} />
            </button>
          </div>
        </div>
      </header>
      <div className="card-body">
        {asTable ? (
          <DataTable model={table} evidenceLabel={words.openEvidence} onSelect={props.onSelect} />
        ) : (
          <ChartBoundary words={words.chartFailed} retry={words.retry}>
            {chart}
          </ChartBoundary>
        )}
      </div>
      <footer className="card-footer">
        <CardNotes caveats={props.caveats} sources={props.sources} noted={hasNotes(table)} words={words} />
      </footer>
    </section>
  )
}

function GradeLine({ grade, words, reason, label }: { grade: string; words: string; reason: string; label: string }) {
  return (
    <p className="grade-line" data-notes="">
      <GradeBadge grade={grade} label={label} />
      <span>
        <strong>{words}</strong>
        {reason !== "" && <span className="grade-reason">{reason}</span>}
      </span>
    </p>
  )
}

function hasNotes(table: TableModel): boolean {
  const noted = (entry: TableEntry): boolean => (entry.kind === "list" ? entry.items.some((item) => noted(item.cell)) : entry.kind === "figure" && entry.noted)
  return table.rows.some((row) => row.entries.some(noted))
}

/** Copies the address of this card: the URL already holds the whole state. */
function CopyLink({ id, words }: { id: string; words: ChartCardWords }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    const address = new URL(window.location.href)
    address.hash = `card-${id}`
    await navigator.clipboard.writeText(address.href)
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  const label = copied ? words.linkCopied : words.copyLink
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={() => void copy()}>
      <Icon d={LINK} />
      {copied && (
        <span className="copied" role="status">
          {words.linkCopied}
        </span>
      )}
    </button>
  )
}
