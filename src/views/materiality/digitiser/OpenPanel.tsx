// The first step: a picture or a PDF from the reader's device, chosen or dropped.

import { type DragEvent, useEffect, useId, useState } from "react"
import type { Words } from "../words/zh-Hant"
import { ACCEPTED, type Figure, isPdf, openPicture } from "./figure"
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
    <div className="dig-open">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a convenience; the button inside does the same */}
      <div
        className={`dig-drop${over ? " dig-over" : ""}${pdf === null ? "" : " dig-compact"}`}
        onDrop={drop}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
      >
        <p className="dig-name">{words.open.drop}</p>
        <label className="button dig-primary dig-file">
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
        <p className="dig-hint" id={hint}>
          {words.open.kinds}
        </p>
        <p role="status" className="dig-hint">
          {state === "reading" ? words.open.reading : ""}
        </p>
        {(state === "badPicture" || state === "badPdf") && (
          <p className="dig-refusal" role="alert">
            {words.open[state]}
          </p>
        )}
        {figure !== null && pdf === null && (
          <p className="dig-buttons">
            <span className="dig-hint">{words.open.inUse(figure.name)}</span>
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
