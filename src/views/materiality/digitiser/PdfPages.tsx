// Choosing the page of a PDF that carries the figure: a preview, a page number, the pages before and after.

import { useEffect, useRef, useState } from "react"
import type { Words } from "../words/zh-Hant"
import digitiserStyles from "./Digitiser.module.css"
import type { Figure } from "./figure"
import openPanelStyles from "./OpenPanel.module.css"
import type { PdfFile } from "./pdfPage"

const PREVIEW_PIXELS = 1100
/** Fine enough that a figure on a third of a page is read to a thousandth; within what a phone's browser can hold. */
const FIGURE_PIXELS = 3600

type Props = { pdf: PdfFile; words: Words["digitiser"]; onFigure: (figure: Figure) => void; onBad: () => void }

export function PdfPages({ pdf, words, onFigure, onBad }: Props) {
  const [page, setPage] = useState(1)
  const [busy, setBusy] = useState(false)
  const w = words.open
  const turn = (to: number) => setPage(Math.min(Math.max(Math.trunc(to) || 1, 1), pdf.pages))
  const take = async () => {
    setBusy(true)
    try {
      const image = await pdf.draw(page, FIGURE_PIXELS)
      onFigure({ image, width: image.width, height: image.height, name: `${pdf.name} · ${page}` })
    } catch {
      onBad()
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={openPanelStyles.pdf}>
      <div className={digitiserStyles.buttons}>
        <button type="button" className="button" disabled={page === 1} onClick={() => turn(page - 1)}>
          {w.previous}
        </button>
        <label className="select">
          {w.page}
          <input type="number" min={1} max={pdf.pages} value={page} onChange={(event) => turn(event.target.valueAsNumber)} />
          {w.pageOf(String(pdf.pages))}
        </label>
        <button type="button" className="button" disabled={page === pdf.pages} onClick={() => turn(page + 1)}>
          {w.next}
        </button>
        <button type="button" className={`button ${digitiserStyles.primary}`} disabled={busy} onClick={() => void take()}>
          {busy ? w.reading : w.takePage(String(page))}
        </button>
      </div>
      <PagePreview pdf={pdf} page={page} label={w.preview(String(page))} onBad={onBad} />
    </div>
  )
}

function PagePreview({ pdf, page, label, onBad }: { pdf: PdfFile; page: number; label: string; onBad: () => void }) {
  const frame = useRef<HTMLDivElement>(null)
  const bad = useRef(onBad)
  useEffect(() => {
    let shown = true
    pdf.draw(page, PREVIEW_PIXELS).then(
      (canvas) => shown && frame.current?.replaceChildren(canvas),
      () => shown && bad.current(),
    )
    return () => {
      shown = false
    }
  }, [pdf, page])
  return <div ref={frame} className={openPanelStyles.page} role="img" aria-label={label} />
}
