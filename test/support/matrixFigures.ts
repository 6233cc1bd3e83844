// Matrix figures with known positions, made for the tests: a picture drawn on a canvas, and a PDF written by hand.
import type { Page } from "@playwright/test"
import { type AxisEnd, frameOf, type Point, pixelOf } from "../../src/domain/digitise"

export type FigureFile = { name: string; mimeType: string; buffer: Buffer }
export type Drawn = { file: FigureFile; width: number; height: number; ends: Record<AxisEnd, Point>; truth: readonly Point[]; pixels: readonly Point[] }

/** Positions of the dots, from the low ends: one lies beyond the end of its axis. */
export const TRUTH: readonly Point[] = [
  { x: 0.123, y: 0.842 },
  { x: 0.5, y: 0.5 },
  { x: 0.913, y: 0.277 },
  { x: 0.66, y: 1.04 },
]

/** A matrix turned by two degrees, whose y axis leans by one more, as on a crooked scan. */
export async function drawnMatrix(page: Page, width = 1600, height = 1200): Promise<Drawn> {
  const ends = turned({ x: width * 0.12, y: height * 0.87 }, width * 0.78, height * 0.74)
  const pixels = positions(ends)
  const address = await page.evaluate(
    ({ width, height, ends, pixels }) => {
      const canvas = Object.assign(document.createElement("canvas"), { width, height })
      const brush = canvas.getContext("2d")
      if (brush === null) return ""
      brush.fillStyle = "#fff"
      brush.fillRect(0, 0, width, height)
      brush.lineWidth = 3
      for (const [from, to] of [
        [ends.xLow, ends.xHigh],
        [ends.yLow, ends.yHigh],
      ] as const) {
        brush.beginPath()
        brush.moveTo(from.x, from.y)
        brush.lineTo(to.x, to.y)
        brush.stroke()
      }
      for (const { x, y } of pixels) {
        brush.fillStyle = "#27509b"
        brush.beginPath()
        brush.arc(x, y, width / 130, 0, 7)
        brush.fill()
      }
      return canvas.toDataURL("image/png")
    },
    { width, height, ends, pixels: [...pixels] },
  )
  const buffer = Buffer.from(address.slice(address.indexOf(",") + 1), "base64")
  return { file: { name: "matrix.png", mimeType: "image/png", buffer }, width, height, ends, truth: TRUTH, pixels }
}

function turned(origin: Point, across: number, up: number): Record<AxisEnd, Point> {
  const [tilt, lean] = [(2 * Math.PI) / 180, (3 * Math.PI) / 180]
  return {
    xLow: origin,
    xHigh: { x: origin.x + across * Math.cos(tilt), y: origin.y + across * Math.sin(tilt) },
    yLow: origin,
    yHigh: { x: origin.x + up * Math.sin(lean), y: origin.y - up * Math.cos(lean) },
  }
}

function positions(ends: Record<AxisEnd, Point>): readonly Point[] {
  const result = frameOf(ends)
  if (result.kind !== "frame") throw new RangeError(result.reason)
  return TRUTH.map((position) => pixelOf(result.frame, position))
}

/** Points per inch do not matter: one unit of the page is drawn as `SCALE` pixels by the digitiser. */
const PAGE = { width: 600, height: 400 }
const LONGEST = 3600

/** Two pages: words on the first, vector axes and dots on the second. `ends` and `pixels` are those of the second page as drawn. */
export function pdfMatrix(): Drawn {
  const ends = { xLow: { x: 80, y: 340 }, xHigh: { x: 540, y: 340 }, yLow: { x: 80, y: 340 }, yHigh: { x: 80, y: 60 } }
  const dots = positions(ends)
  const line = (from: Point, to: Point) => `${from.x} ${PAGE.height - from.y} m ${to.x} ${PAGE.height - to.y} l S`
  const dot = ({ x, y }: Point) => `${x - 3} ${PAGE.height - y - 3} 6 6 re f`
  const drawing = ["2 w", line(ends.xLow, ends.xHigh), line(ends.yLow, ends.yHigh), "0.15 0.3 0.6 rg", ...dots.map(dot)].join("\n")
  const buffer = pdfFile(["BT /F1 24 Tf 100 200 Td (Contents) Tj /F2 24 Tf 0 -40 Td <76EE9304> Tj ET", drawing])
  const scale = LONGEST / PAGE.width
  const enlarged = ({ x, y }: Point) => ({ x: x * scale, y: y * scale })
  const scaled = { xLow: enlarged(ends.xLow), xHigh: enlarged(ends.xHigh), yLow: enlarged(ends.yLow), yHigh: enlarged(ends.yHigh) }
  return {
    file: { name: "report.pdf", mimeType: "application/pdf", buffer },
    width: LONGEST,
    height: PAGE.height * scale,
    ends: scaled,
    truth: TRUTH,
    pixels: dots.map(enlarged),
  }
}

/** A PDF with one page per drawing. */
function pdfFile(drawings: readonly string[]): Buffer {
  const kids = drawings.map((_, index) => `${6 + index * 2} 0 R`)
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${drawings.length} /Kids [${kids.join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    // A Chinese font that is named but not carried, as in many filings: reading it needs a character map.
    "<< /Type /Font /Subtype /Type0 /BaseFont /MSung-Light /Encoding /UniCNS-UCS2-H /DescendantFonts [5 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /MSung-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (CNS1) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /MSung-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
    ...drawings.flatMap((drawing, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
      `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    ]),
  ]
  let text = "%PDF-1.4\n"
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, "latin1")
}
