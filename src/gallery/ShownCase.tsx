// One case in the card that readers see: title, drawing, and the table with the same figures.
import { MatrixChart } from "@/drawing/lazyCharts"
import { Sparkline } from "@/drawing/Sparkline"
import type { CardModel } from "@/figures/card"
import { Card } from "@/page/Card"
import { SharedDrawn } from "@/page/CardDrawing"
import { Notice } from "@/ui/Notice"
import { cellsOf, type MadeCase } from "./cases"
import type { OtherKinds, Shown } from "./cases/shown"

export function ShownCase({ made: { id, words, shown } }: { made: MadeCase }) {
  const card: CardModel = { id, title: words, subtitle: id, caveats: [], sources: [], table: shown.kind === "table" ? shown.model : tableOf(words, shown) }
  return shown.kind === "table" ? <Card model={card} size="wide" kept /> : <Card model={card} size="wide" kept chart={<Chart shown={shown} card={card} />} />
}

function tableOf(caption: string, shown: Shown): CardModel["table"] {
  return {
    caption,
    rowHeader: "No.",
    columns: [{ id: "figure", label: "Figure", numeric: true }],
    rows: cellsOf(shown).map((cell, i) => ({ id: String(i), header: String(i + 1), entries: [cell] })),
  }
}

function Chart({ shown, card }: { shown: Exclude<Shown, { kind: "table" }>; card: CardModel }) {
  if (shown.kind === "matrix") return <MatrixChart {...shown.model} pointed={null} chosen={null} onPoint={ignore} onChoose={ignore} />
  if (shown.kind === "sparkline") return <Sparkline {...shown.model} />
  if (shown.kind === "notice") return <NoticeCase {...shown.model} />
  return <SharedDrawn drawing={shown} card={card} />
}

function NoticeCase({ tone, title, action }: OtherKinds["notice"]) {
  return <Notice tone={tone} title={title} {...(action === null ? {} : { action: { label: action, onClick: ignore } })} />
}

function ignore() {
  // There is nothing to open here.
}
