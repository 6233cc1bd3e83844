// Slides as a PowerPoint file: native charts with their workbooks, tables as tables, words in placeholders, cautions and sources in the notes.
// What the library leaves wrong in the package is mended after it is made.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import type { Language } from "@/i18n/language"
import type { ChartSeries, NativeChart, SlideSpec } from "./slides"

/** `colour`: the hex of an issuer's tone; `title` of the whole, on its cover. */
export type DeckFile = { slides: readonly SlideSpec[]; title: string; cover: string; language: Language; colour: (tone: number) => string }

/** Fonts that offices have, for East Asian and Latin letters alike. */
const FONTS: Record<Language, string> = { "zh-Hant": "Microsoft JhengHei", "zh-Hans": "Microsoft YaHei", en: "Calibri" }
const INK = "1B2330"
const MUTED = "56606F"
const NEUTRAL = "3D434C"
const GRID = "E4E4DF"
/** Inches of a 16:9 slide, and of what stands on it. */
const SLIDE = { width: 13.333, height: 7.5, margin: 0.6 }
const BODY = { top: 1.75, bottom: 6.35 }
const MASTER = "ESG"

/** Rejects when the library cannot be fetched. */
export async function pptx({ slides, title, cover, language, colour }: DeckFile): Promise<Blob> {
  const Library = (await import("pptxgenjs")).default
  const file = new Library()
  const fontFace = FONTS[language]
  file.layout = "LAYOUT_WIDE"
  file.title = title
  file.theme = { headFontFace: fontFace, bodyFontFace: fontFace }
  const width = SLIDE.width - 2 * SLIDE.margin
  file.defineSlideMaster({
    title: MASTER,
    background: { color: "FFFFFF" },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: SLIDE.margin,
            y: 0.4,
            w: width,
            h: 0.8,
            fontFace,
            fontSize: 28,
            bold: true,
            color: INK,
            align: "left",
            valign: "top",
          },
          text: "",
        },
      },
      {
        placeholder: {
          options: {
            name: "subtitle",
            type: "body",
            x: SLIDE.margin,
            y: 1.2,
            w: width,
            h: 0.45,
            fontFace,
            fontSize: 16,
            color: MUTED,
            align: "left",
            valign: "top",
          },
          text: "",
        },
      },
    ],
    slideNumber: { x: SLIDE.width - 1.1, y: 7.05, w: 0.6, h: 0.3, fontFace, fontSize: 11, color: MUTED },
  })
  const first = file.addSlide({ masterName: MASTER })
  first.addText(title, { placeholder: "title" })
  first.addText(cover, { placeholder: "subtitle" })
  for (const spec of slides) {
    const slide = file.addSlide({ masterName: MASTER })
    slide.addText(spec.title, { placeholder: "title" })
    slide.addText(spec.subtitle, { placeholder: "subtitle" })
    const room = (width - 0.3 * (spec.charts.length - 1)) / Math.max(1, Math.min(spec.charts.length, PER_ROW))
    const rows = Math.ceil(spec.charts.length / PER_ROW)
    const high = (BODY.bottom - BODY.top) / Math.max(1, rows)
    for (const [i, chart] of spec.charts.entries()) {
      const [column, row] = [i % PER_ROW, Math.floor(i / PER_ROW)]
      const place = { x: SLIDE.margin + column * (room + 0.3), y: BODY.top + row * high, w: room, h: high - 0.1 }
      slide.addChart(file.ChartType.bar, dataOf(chart), {
        ...place,
        ...lookOf(chart, colour, fontFace),
        altText: [spec.title, chart.title].filter(Boolean).join(": "),
      })
    }
    if (spec.table !== null) {
      const cell = (text: string, bold: boolean) => ({
        text,
        options: { bold, fontFace, fontSize: spec.table !== null && spec.table.rows.length > 8 ? 11 : 13, color: INK },
      })
      slide.addTable([spec.table.head.map((text) => cell(text, true)), ...spec.table.rows.map((row) => row.map((text) => cell(text, false)))], {
        x: SLIDE.margin,
        y: BODY.top,
        w: width,
        border: { type: "solid", pt: 0.5, color: GRID },
        valign: "top",
        autoPage: false,
      })
    }
    const foot = [spec.grade, spec.caution].filter(Boolean).join(" · ")
    if (foot !== "") slide.addText(foot, { x: SLIDE.margin, y: 6.4, w: width, h: 0.5, fontFace, fontSize: 12, color: INK, valign: "top", fit: "shrink" })
    slide.addText(spec.source, { x: SLIDE.margin, y: 6.95, w: width - 1, h: 0.35, fontFace, fontSize: 11, color: MUTED, valign: "top", fit: "shrink" })
    slide.addNotes(spec.notes.join("\n"))
  }
  const made = (await file.write({ outputType: "arraybuffer" })) as ArrayBuffer
  return new Blob([mended(new Uint8Array(made))], { type: "application/vnd.openxmlformats-officedocument.presentationml.presentation" })
}

/** Charts beside one another before a new row begins. */
const PER_ROW = 3

/** The library leaves out what is null, so that a place without a bar has none. */
function dataOf({ categories, series }: NativeChart) {
  return series.map(({ name, values }) => ({ name, labels: categories, values: values as number[] }))
}

function lookOf(chart: NativeChart, colour: (tone: number) => string, fontFace: string) {
  const { kind, title, series, max } = chart
  const seen = series.filter(({ hidden }) => hidden !== true)
  return {
    barDir: kind === "columns" ? ("col" as const) : ("bar" as const),
    barGrouping:
      series.length > 1 && kind === "shares"
        ? ("percentStacked" as const)
        : series.length > 1 && isStacked(chart)
          ? ("stacked" as const)
          : ("clustered" as const),
    barGapWidthPct: 45,
    chartColors: series.map((each) => fillOf(each, colour)),
    chartColorsOpacity: 100,
    showTitle: title !== "",
    title,
    titleFontFace: fontFace,
    titleFontSize: 14,
    titleColor: INK,
    showLegend: seen.length > 1,
    legendPos: "t" as const,
    legendFontFace: fontFace,
    legendFontSize: 12,
    showValue: kind !== "shares" || series.length < 4,
    dataLabelFontFace: fontFace,
    dataLabelFontSize: 12,
    dataLabelColor: kind === "shares" ? "FFFFFF" : INK,
    dataLabelFormatCode: kind === "shares" ? '0.0"%"' : "#,##0.##",
    catAxisLabelFontFace: fontFace,
    catAxisLabelFontSize: 12,
    // The library knows the other order, its types do not.
    catAxisOrientation: (kind === "columns" ? "minMax" : "maxMin") as "minMax",
    valAxisLabelFontFace: fontFace,
    valAxisLabelFontSize: 11,
    valAxisMinVal: 0,
    ...(kind === "shares" || max === null ? {} : { valAxisMaxVal: niceEnd(max) }),
    valGridLine: { color: GRID, size: 0.5 },
  }
}

/** Columns in parts, and bars of which every place has one colour. */
function isStacked({ kind, series, categories }: NativeChart): boolean {
  return kind === "columns" || categories.every((_, i) => series.filter(({ values }) => values[i] !== null && values[i] !== undefined).length <= 1)
}

function fillOf({ tone, shade, hidden }: ChartSeries, colour: (tone: number) => string): string {
  if (hidden === true) return "FFFFFF"
  return mixed(tone === null ? NEUTRAL : colour(tone), shade)
}

/** A colour over white, `share` percent of it left. */
function mixed(hex: string, share: number): string {
  const part = (at: number) => Math.round(Number.parseInt(hex.slice(at, at + 2), 16) * (share / 100) + 255 * (1 - share / 100))
  return [0, 2, 4]
    .map((at) => part(at).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()
}

/** The next round number: charts of one scale end alike. */
function niceEnd(max: number): number {
  const power = 10 ** Math.floor(Math.log10(max))
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= max) ?? 10) * power
}

/** What PowerPoint would offer to repair, put right. */
function mended(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file)
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) parts[name] = strToU8(withDefinedAxes(strFromU8(bytes)))
    if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) parts[name] = strToU8(withOwnIds(strFromU8(bytes)))
  }
  return zipSync(parts, { level: 6 }) as Uint8Array<ArrayBuffer>
}

/** A bar chart of the library names a third axis that it does not define. */
function withDefinedAxes(xml: string): string {
  const defined = new Set([...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"\/>/g)].map(([, id]) => id))
  return xml.replaceAll(/<c:axId val="(\d+)"\/>/g, (written, id: string) => (defined.has(id) ? written : ""))
}

/** The library numbers placeholders and charts apart, so that two of them may have one number. */
function withOwnIds(xml: string): string {
  let id = 0
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => {
    id += 1
    return `<p:cNvPr id="${id}"`
  })
}
