// The first step: a picture or a PDF from the reader's device, chosen or dropped.

import { type DragEvent, useEffect, useId, useState } from "react"
import type { Words } from "../words/zh-Hant"
import digitiserStyles from "./Digitiser.module.css"
import { ACCEPTED, type Figure, isPdf, openPicture } from "./figure"
import styles from "./OpenPanel.module.css"
import { PdfPages } from "./PdfPages"
import type { PdfFile } from "./pdfPage"

type Props = { figure: Figure | null; words: Words["digitiser"]; onFigure: (figure: Figure) => void; onGoOn: () => void }

export function OpenPanel({ figure, words, onFigure, onGoOn }: Props) {
  const [state, setState] = useState<"idle" | "reading" | "badPicture" | "badPdf">("idle")
  const [pdf, setPdf] = useState<PdfFile | null>(null)
  const [over, setOver] = useState(false)
  const hint = useId()
  useEffect(() => () => pdf?.close(), [pdf])

  const open = async (file: File | undefined) => {
    if (file === undefined) return
    setState("reading")
    try {
      // The PDF reader is large: it is fetched when a PDF is opened, and only then.
      if (isPdf(file)) setPdf(await (await import("./pdfPage")).openPdf(file))
      else {
        setPdf(null)
        onFigure(await openPicture(file))
      }
      setState("idle")
    } catch {
      setState(isPdf(file) ? "badPdf" : "badPicture")
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void open(event.dataTransfer.files[0])
  }
  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a convenience; the button inside does the same */}
      <div
        className={styles.drop}
        data-part="drop"
        data-over={over || undefined}
        data-compact={pdf !== null || undefined}
        onDrop={drop}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
      >
        <p className={digitiserStyles.name}>{words.open.drop}</p>
        <label className={`button ${digitiserStyles.primary} ${styles.file}`}>
          {words.open.choose}
          <input
            type="file"
            className="visually-hidden"
            accept={ACCEPTED}
            aria-describedby={hint}
            onChange={(event) => {
              void open(event.target.files?.[0])
              // The same file may be chosen again.
              event.target.value = ""
            }}
          />
        </label>
        <p className={digitiserStyles.hint} id={hint}>
          {words.open.kinds}
        </p>
        <p role="status" className={digitiserStyles.hint}>
          {state === "reading" ? words.open.reading : ""}
        </p>
        {(state === "badPicture" || state === "badPdf") && (
          <p className={digitiserStyles.refusal} role="alert">
            {words.open[state]}
          </p>
        )}
        {figure !== null && pdf === null && (
          <p className={digitiserStyles.buttons}>
            <span className={digitiserStyles.hint}>{words.open.inUse(figure.name)}</span>
            <button type="button" className="button" onClick={onGoOn}>
              {words.open.goOn}
            </button>
          </p>
        )}
      </div>
      {pdf !== null && <PdfPages key={pdf.name} pdf={pdf} words={words} onFigure={onFigure} onBad={() => setState("badPdf")} />}
    </div>
  )
}
