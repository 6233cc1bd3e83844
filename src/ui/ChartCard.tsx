// The one building block: a title that says the answer, what is measured, the drawing or its table, what to beware of, the source.
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react"
import type { TableEntry, TableModel } from "@/figures/card"
import { CardNotes, type CardNotesWords } from "./CardNotes"
import { ChartBoundary } from "./ChartBoundary"
import { AFTER, BEFORE, ENLARGE, LINK, SHRINK } from "./cardIcons"
import { copyText } from "./copyText"
import { DataTable } from "./DataTable"
import { GradeBadge } from "./GradeBadge"
import { Icon } from "./Icon"
import { Refused } from "./Refused"
import { Roving } from "./Roving"
import { Segmented } from "./Segmented"
import { Whole } from "./useFolded"
import { useOnPaper } from "./useOnPaper"

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
  showAll: (count: number) => string
  tools: string
  refused: string
  previousCard: string
  nextCard: string
}

type Props = {
  id: string
  title: string
  subtitle: string
  how?: string
  /** A letter, what it means, and why: always visible, never only a colour. */
  grade?: { grade: string; words: string; reason: string }
  caveats: readonly string[]
  /** The head says already what the caveats say at length. */
  settled?: boolean
  sources: readonly { text: string; short: string; places: string; inWords?: string; language?: string }[]
  table: TableModel
  words: ChartCardWords
  /** Absent for a card that is a table. */
  chart?: ReactNode
  /** Choices that change what is drawn, above the drawing. */
  controls?: ReactNode
  /** Stands beside the buttons of an enlarged card: what of the page's frame is needed there. */
  frame?: ReactNode
  /** Further ways to take the card along, in its toolbar. */
  tools?: ReactNode
  /** How much of the page's width the card takes on a wide screen. */
  size?: "third" | "half" | "two-thirds" | "wide"
  /** It is its heading alone until a reader opens it. */
  folds?: boolean
  /** False when the drawing is itself a table and needs no other. */
  switchable?: boolean
  tableShown: boolean
  onTableShown: (shown: boolean) => void
  enlarged: boolean
  /** null: shrinks again; a card's id enlarges that card in its place. */
  onEnlarge: (card: string | null) => void
  onSelect: (ref: string) => void
}

/** The card that the link to the page names, until the reader has been taken there: later visits of a view start at its top. */
let awaited = typeof window === "undefined" ? "" : window.location.hash.slice(1)

export function ChartCard(props: Props) {
  const { id, title, enlarged, onEnlarge, folds = false } = props
  const card = useRef<HTMLElement>(null)
  const contents = useRef<HTMLDivElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState(() => awaited === `card-${id}`)
  const onPaper = useOnPaper()
  // Paper has the page as if nothing were enlarged.
  const modal = enlarged && !onPaper
  useEffect(() => {
    if (awaited !== `card-${id}`) return
    awaited = ""
    card.current?.scrollIntoView()
    card.current?.focus({ preventScroll: true })
  }, [id])
  useEffect(() => {
    const unfold = () => {
      if (window.location.hash === `#card-${id}`) setOpened(true)
    }
    window.addEventListener("hashchange", unfold)
    return () => window.removeEventListener("hashchange", unfold)
  }, [id])
  useModal({ card, contents, dialog }, modal)

  const open = () => {
    setOpened(true)
    // The button is gone: the card that it opened has the focus.
    card.current?.focus({ preventScroll: true })
  }
  // A card that was large stays open where it stood.
  if (enlarged && !opened) setOpened(true)
  useEffect(() => {
    if (!modal) return
    const turn = (event: KeyboardEvent) => {
      const step = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0
      const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      if (step === 0 || modified || event.defaultPrevented || !(event.target instanceof Element)) return
      // Arrows that a control, a group of figures or a drawing takes are its own, and so are those of a dialog that was opened from here.
      if (event.target.closest("input, select, textarea, [role=group], [data-roving], svg") !== null || event.target.closest("dialog") !== dialog.current)
        return
      turnTo(id, step, onEnlarge)
    }
    window.addEventListener("keydown", turn)
    return () => window.removeEventListener("keydown", turn)
  }, [id, modal, onEnlarge])
  return (
    <section
      ref={card}
      className={`card card-${props.size ?? "half"}${modal ? " card-away" : ""}`}
      id={`card-${id}`}
      data-card={id}
      tabIndex={-1}
      aria-labelledby={`title-${id}`}
    >
      {/* One element in both sizes, so that nothing a reader has opened, chosen or marked in the card is lost between them. */}
      <div ref={contents} className="card-frame">
        <Whole value={modal}>
          {folds && !opened && !onPaper ? <Heading id={id} title={title} subtitle={props.subtitle} onOpen={open} /> : <Contents {...props} enlarged={modal} />}
        </Whole>
      </div>
      <dialog
        ref={dialog}
        className={modal ? "card card-enlarged" : undefined}
        aria-labelledby={`title-${id}`}
        onCancel={(event) => {
          if (event.target !== dialog.current) return
          event.preventDefault()
          onEnlarge(null)
        }}
      />
    </section>
  )
}

type Elements = Record<"card", RefObject<HTMLElement | null>> &
  Record<"contents", RefObject<HTMLDivElement | null>> &
  Record<"dialog", RefObject<HTMLDialogElement | null>>

/**
 * As large as the window, over a page that answers nothing until it is closed: the contents move into a modal dialog as they are. Back in
 * its place, the card has the reader's focus again.
 */
function useModal({ card, contents, dialog }: Elements, modal: boolean): void {
  const was = useRef(false)
  useLayoutEffect(() => {
    const [place, moved, over] = [card.current, contents.current, dialog.current]
    // Not as the dialog closes: React gives the focus back to what had it until then.
    if (!modal && was.current) {
      place?.scrollIntoView({ block: "nearest" })
      place?.focus({ preventScroll: true })
    }
    was.current = modal
    if (!modal || place === null || moved === null || over === null) return
    over.append(moved)
    over.showModal()
    // Whoever turns from card to card can go on; else the heading is where reading begins.
    const next = turning === null ? null : over.querySelector<HTMLElement>(`[data-turn="${turning}"]`)
    turning = null
    ;(next ?? over.querySelector<HTMLElement>("h2"))?.focus({ preventScroll: true })
    return () => {
      over.close()
      place.prepend(moved)
    }
  }, [card, contents, dialog, modal])
}

/** What a folded card says: all of it is one button. */
function Heading({ id, title, subtitle, onOpen }: Pick<Props, "id" | "title" | "subtitle"> & { onOpen: () => void }) {
  return (
    <header className="card-header card-folded">
      <h2 id={`title-${id}`}>
        <button type="button" aria-expanded="false" data-unfold="" onClick={onOpen}>
          {title}
        </button>
      </h2>
      <p className="card-subtitle">{subtitle}</p>
    </header>
  )
}

/** The step that is being made with a button, so that the same button of the next card has the focus. */
let turning: -1 | 1 | null = null

/** Enlarges the card before or after this one on the page; beyond an end it begins again at the other. */
function turnTo(id: string, step: 1 | -1, onEnlarge: (card: string) => void): void {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-card]")].map(({ dataset }) => dataset["card"] ?? "")
  const next = cards.at((cards.indexOf(id) + step) % cards.length)
  if (next !== undefined && next !== id) onEnlarge(next)
}

function Contents(props: Props) {
  const { id, title, subtitle, words, chart, controls, table, tableShown, enlarged, onEnlarge, switchable = true } = props
  const asTable = chart === undefined || (switchable && tableShown)
  return (
    <>
      <header className="card-header">
        <h2 id={`title-${id}`} tabIndex={-1}>
          {title}
        </h2>
        <p className="card-subtitle">
          {subtitle}
          {props.how !== undefined && ` · ${props.how}`}
        </p>
        {props.grade && <GradeLine {...props.grade} label={words.grade} />}
        <div className="card-tools">
          {controls}
          <Roving className="toolbar" role="toolbar" aria-label={words.tools}>
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
            {enlarged && (
              <>
                {props.frame}
                <Turn id={id} step={-1} label={words.previousCard} onEnlarge={onEnlarge} />
                <Turn id={id} step={1} label={words.nextCard} onEnlarge={onEnlarge} />
              </>
            )}
            {props.tools}
            <CopyLink id={id} words={words} />
            <button
              type="button"
              className="icon-button"
              aria-label={enlarged ? words.exitFullScreen : words.fullScreen}
              title={enlarged ? words.exitFullScreen : words.fullScreen}
              aria-pressed={enlarged}
              onClick={() => onEnlarge(enlarged ? null : id)}
            >
              <Icon d={enlarged ? SHRINK : ENLARGE} />
            </button>
          </Roving>
        </div>
      </header>
      <div className="card-body">
        {asTable ? (
          <DataTable
            model={table}
            evidenceLabel={words.openEvidence}
            onSelect={props.onSelect}
            // Who has asked for the table is shown all of it.
            showAll={chart === undefined ? words.showAll : undefined}
          />
        ) : (
          <ChartBoundary words={words.chartFailed} retry={words.retry}>
            {chart}
          </ChartBoundary>
        )}
      </div>
      <footer className="card-footer">
        <CardNotes caveats={props.caveats} settled={props.settled === true} sources={props.sources} noted={hasNotes(table)} words={words} />
      </footer>
    </>
  )
}

function Turn({ id, step, label, onEnlarge }: { id: string; step: 1 | -1; label: string; onEnlarge: (card: string) => void }) {
  const turn = () => {
    turning = step
    turnTo(id, step, onEnlarge)
  }
  return (
    <button type="button" className="icon-button" data-turn={step} aria-label={label} title={label} onClick={turn}>
      <Icon d={step < 0 ? BEFORE : AFTER} />
    </button>
  )
}

function GradeLine({ grade, words, reason, label }: { grade: string; words: string; reason: string; label: string }) {
  return (
    <p className="grade-line" data-notes="">
      <GradeBadge grade={grade} label={label} />
      <span>
        <strong>{words}</strong>
        {reason !== "" && <span className="grade-reason">{` · ${reason}`}</span>}
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
  const [refused, setRefused] = useState("")
  const copy = async () => {
    const address = new URL(window.location.href)
    address.hash = `card-${id}`
    if (!(await copyText(address.href))) {
      setRefused(address.href)
      return
    }
    setRefused("")
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  const label = copied ? words.linkCopied : words.copyLink
  return (
    <>
      <button type="button" className="icon-button" aria-label={label} title={label} onClick={() => void copy()}>
        <Icon d={LINK} />
        {copied && (
          <span className="copied" role="status">
            {words.linkCopied}
          </span>
        )}
      </button>
      {refused !== "" && <Refused text={refused} words={words.refused} />}
    </>
  )
}
