// Slides as a PowerPoint file: native charts with their workbooks, tables as tables, words in placeholders, cautions and sources in the notes.
// What the library leaves wrong in the package is mended after it is made (pptxPackage.ts).
import type { Language } from "@/i18n/language"
import { mended } from "./pptxPackage"
import type { ChartSeries, NativeChart, SlideSpec, SlideTable } from "./slides"

/** What stands on the first slide under the title, and on the last. */
export type DeckEnds = { cover: string; closing: { title: string; lines: readonly string[] } }

/** `colour`: the hex of an issuer's tone; `logo`: a PNG as a data address; `accent`: six hexadecimal digits. */
export type DeckFile = DeckEnds & {
  slides: readonly SlideSpec[]
  title: string
  language: Language
  colour: (tone: number) => string
  logo?: string | undefined
  accent?: string | undefined
}

/** Fonts that offices have, for East Asian and Latin letters alike. */
const FONTS: Record<Language, string> = { "zh-Hant": "Microsoft JhengHei", "zh-Hans": "Microsoft YaHei", en: "Calibri" }
const INK = "1B2330"
const MUTED = "56606F"
const NEUTRAL = "3D434C"
const GRID = "E4E4DF"
const ACCENT = "0E5A63"
/** Inches of a 16:9 slide, and of what stands on it. */
const SLIDE = { width: 13.333, height: 7.5, margin: 0.6 }
const BODY = { top: 1.8, bottom: 6.35 }
const MASTER = "ESG"
const COVER = "ESG cover"
const LOGO = { width: 1.6, height: 0.7 }

/** As large as fits the frame at the upper right, not drawn out of shape: a PNG says its width and height in its first bytes. */
function logoPlace(logo: string): { x: number; y: number; w: number; h: number } {
  const bytes = Uint8Array.from(atob(logo.slice(logo.indexOf(",") + 1).slice(0, 64)), (letter) => letter.charCodeAt(0))
  const size = (at: number) => bytes.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0) || 1
  const [width, height] = [size(16), size(20)]
  const share = Math.min(LOGO.width / width, LOGO.height / height)
  return { x: SLIDE.width - SLIDE.margin - width * share, y: 0.25, w: width * share, h: height * share }
}

/** Rejects when the library cannot be fetched. */
export async function pptx({ slides: asked, title, cover, closing, language, colour, logo, accent = ACCENT }: DeckFile): Promise<Blob> {
  const Library = (await import("pptxgenjs")).default
  const file = new Library()
  const slides = sound(asked)
  const fontFace = FONTS[language]
  file.layout = "LAYOUT_WIDE"
  file.title = withoutForbidden(title)
  file.theme = { headFontFace: fontFace, bodyFontFace: fontFace }
  const width = SLIDE.width - 2 * SLIDE.margin
  const frame = [
    { rect: { x: 0, y: 0, w: SLIDE.width, h: 0.12, fill: { color: accent } } },
    ...(logo === undefined ? [] : [{ image: { ...logoPlace(logo), data: logo, altText: withoutForbidden(title) } }]),
  ]
  const words = (name: "title" | "subtitle", place: { y: number; w: number; h: number }, fontSize: number, valign: "top" | "bottom") => ({
    placeholder: {
      options: {
        name,
        type: name === "title" ? ("title" as const) : ("body" as const),
        x: SLIDE.margin,
        ...place,
        fontFace,
        fontSize,
        bold: name === "title",
        color: name === "title" ? INK : MUTED,
        align: "left" as const,
        valign,
      },
      text: "",
    },
  })
  const slideNumber = { x: SLIDE.width - 1.1, y: 7.05, w: 0.6, h: 0.3, fontFace, fontSize: 11, color: MUTED }
  const background = { color: "FFFFFF" }
  const titled = { y: 0.4, w: logo === undefined ? width : width - LOGO.width - 0.3, h: 0.9 }
  file.defineSlideMaster({
    title: MASTER,
    background,
    slideNumber,
    objects: [...frame, words("title", titled, 27, "top"), words("subtitle", { y: 1.3, w: width, h: 0.4 }, 14, "top")],
  })
  file.defineSlideMaster({
    title: COVER,
    background,
    objects: [...frame, words("title", { y: 2.2, w: width, h: 1.5 }, 40, "bottom"), words("subtitle", { y: 3.85, w: width, h: 0.5 }, 18, "top")],
  })
  const first = file.addSlide({ masterName: COVER })
  first.addText(withoutForbidden(title), { placeholder: "title" })
  first.addText(cover, { placeholder: "subtitle" })
  for (const spec of slides) {
    const slide = file.addSlide({ masterName: MASTER })
    slide.addText([{ text: spec.title, options: { fontSize: titleSize(spec.title, logo !== undefined) } }], { placeholder: "title" })
    slide.addText([{ text: spec.subtitle, options: { fontSize: lettersOf(spec.subtitle) > 125 ? 11 : 14 } }], { placeholder: "subtitle" })
    const beside = spec.charts.length > 0 && spec.table !== null
    const pointed = spec.charts.some(({ kind }) => kind === "points")
    const room = beside ? width * (pointed ? 0.55 : 0.62) : width
    const perRow = pointed ? 1 : Math.min(spec.charts.length, PER_ROW)
    const widths = widthsOf(spec.charts, perRow, room)
    const high = (BODY.bottom - BODY.top) / Math.max(1, Math.ceil(spec.charts.length / perRow))
    for (const [i, chart] of spec.charts.entries()) {
      const place = { x: SLIDE.margin + (widths[i]?.x ?? 0), y: BODY.top + Math.floor(i / perRow) * high, w: widths[i]?.w ?? room, h: high - 0.1 }
      slide.addChart(chart.kind === "points" ? file.ChartType.scatter : file.ChartType.bar, dataOf(chart), {
        ...place,
        ...lookOf(chart, colour, fontFace, perRow > 2 ? 10 : 12),
        altText: [spec.title, chart.title].filter(Boolean).join(": "),
      })
    }
    if (spec.table !== null) {
      const wide = beside ? width - room - 0.3 : width
      const { table, fontSize, colW } = fitted(spec.table, wide)
      const cell = (text: string, bold: boolean) => ({ text, options: { bold, fontFace, fontSize, color: INK } })
      const head = table.head.some((text) => text !== "") ? [table.head.map((text) => cell(text, true))] : []
      slide.addTable([...head, ...table.rows.map((row) => row.map((text, i) => cell(text, i > 0 && beside && !pointed)))], {
        x: SLIDE.margin + width - wide,
        y: BODY.top,
        w: wide,
        colW,
        border: { type: "solid", pt: 0.5, color: GRID },
        margin: CELL_MARGIN,
        valign: "top",
        autoPage: false,
      })
    }
    const foot = [spec.grade, spec.caution].filter(Boolean).join(" · ")
    if (foot !== "") slide.addText(foot, { x: SLIDE.margin, y: 6.4, w: width, h: 0.5, fontFace, fontSize: 12, color: INK, valign: "top", fit: "shrink" })
    slide.addText(spec.source, { x: SLIDE.margin, y: 6.95, w: width - 1, h: 0.35, fontFace, fontSize: 11, color: MUTED, valign: "top", fit: "shrink" })
    slide.addNotes(spec.notes.join("\n"))
  }
  const last = file.addSlide({ masterName: MASTER })
  last.addText(closing.title, { placeholder: "title" })
  last.addText(
    closing.lines.map((text) => ({ text, options: { bullet: true, breakLine: true } })),
    { x: SLIDE.margin, y: BODY.top, w: width, h: BODY.bottom - BODY.top, fontFace, fontSize: 14, color: INK, valign: "top", fit: "shrink", paraSpaceAfter: 6 },
  )
  const made = (await file.write({ outputType: "arraybuffer" })) as ArrayBuffer
  return new Blob([mended(new Uint8Array(made))], { type: "application/vnd.openxmlformats-officedocument.presentationml.presentation" })
}

/** The same without the characters that no XML may hold, such as half of a pair or a bell. */
function sound<Value>(value: Value): Value {
  const text = (_: string, each: unknown) => (typeof each === "string" ? withoutForbidden(each) : each)
  return JSON.parse(JSON.stringify(value), text) as Value
}

function withoutForbidden(text: string): string {
  return Array.from(text)
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0
      return code === 9 || code === 10 || code === 13 || (code >= 32 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff)
    })
    .join("")
}

/** Widths of a text in letters: one of Chinese is as wide as two. */
function lettersOf(text: string): number {
  return Array.from(text, (letter): number => ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1)).reduce((sum, width) => sum + width, 0)
}

/** Letters of the longest word; Chinese breaks anywhere. */
function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s·/–-]+|[\u2e80-\uffff]/).map(lettersOf)) + 1
}

/** A title stands in two lines, whatever it says: a longer one is set smaller. */
function titleSize(title: string, besideLogo: boolean): number {
  const room = besideLogo ? 0.84 : 1
  return [27, 24, 21, 18, 16].find((size) => lettersOf(title) * size * LETTER <= 2 * 72 * (SLIDE.width - 2 * SLIDE.margin) * room * 0.92) ?? 14
}

/** Points of a letter's width for each of its height, on the generous side. */
const LETTER = 0.56
/** Points. */
const CELL_MARGIN: [number, number, number, number] = [2, 4, 2, 4]
const FONT_SIZES = [14, 13, 12, 11, 10, 9]

/** A table in the largest type in which it fits between title and foot; what does not fit in the smallest is counted in a last row. */
function fitted(table: SlideTable, width: number): { table: SlideTable; fontSize: number; colW: number[] } {
  // No word is broken: a column is at least as wide as its longest, and else as wide as there is to say.
  const texts = table.head.map((head, i) => [head, ...table.rows.map((row) => row[i] ?? "")])
  const weights = texts.map((column) => Math.max(4, ...column.map((text) => Math.min(48, lettersOf(text))), ...column.flatMap((text) => longestWord(text) * 2)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const colW = weights.map((weight) => (weight / all) * width)
  const heightOf = (row: readonly string[], size: number) => {
    const lines = row.map((text, i) =>
      text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((lettersOf(line) * size * LETTER + 1) / Math.max(1, (colW[i] ?? 1) * 72 - 8))), 0),
    )
    return (Math.max(1, ...lines) * size * 1.22 + 5) / 72
  }
  const room = BODY.bottom - BODY.top
  const total = (size: number) => [table.head, ...table.rows].reduce((sum, row) => sum + heightOf(row, size), 0)
  const fontSize = FONT_SIZES.find((size) => total(size) <= room)
  if (fontSize !== undefined) return { table, fontSize, colW }
  const smallest = FONT_SIZES.at(-1) ?? 9
  const rows: string[][] = []
  let used = heightOf(table.head, smallest) * 2
  for (const row of table.rows) {
    used += heightOf(row, smallest)
    if (used > room - 0.15) break
    rows.push(row)
  }
  const more = [`+ ${table.rows.length - rows.length}`, ...table.head.slice(1).map(() => "")]
  return { table: { ...table, rows: [...rows, more] }, fontSize: smallest, colW }
}

/** Where each chart of a row begins and how wide it is: one with more columns has more room. */
function widthsOf(charts: readonly NativeChart[], perRow: number, room: number): { x: number; w: number }[] {
  return charts.map((_, i) => {
    const row = charts.slice(i - (i % perRow), i - (i % perRow) + perRow)
    const shares = row.map(({ kind, categories }) => (kind === "columns" ? Math.max(1.6, categories.length) : 3))
    const all = shares.reduce((sum, share) => sum + share, 0)
    const free = room - 0.3 * (row.length - 1)
    const before = shares.slice(0, i % perRow).reduce((sum, share) => sum + (share / all) * free + 0.3, 0)
    return { x: before, w: ((shares[i % perRow] ?? 1) / all) * free }
  })
}

/** Charts beside one another before a new row begins. */
const PER_ROW = 4

/** The library leaves out what is null, so that a place without a bar has none. */
function dataOf({ categories, series, across }: NativeChart) {
  // Of points the library takes what lies across first.
  if (across !== undefined)
    return [{ name: across.label, values: across.values }, ...series.map(({ name, values }) => ({ name, labels: categories, values: values as number[] }))]
  return series.map(({ name, values }) => ({ name, labels: categories, values: values as number[] }))
}

/** `type`: points of labels and axes; beside many others a chart has smaller ones. */
function lookOf(chart: NativeChart, colour: (tone: number) => string, fontFace: string, type: number) {
  const { kind, title, series, max, stacked } = chart
  const seen = series.filter(({ hidden }) => hidden !== true)
  return {
    barDir: kind === "columns" ? ("col" as const) : ("bar" as const),
    barGrouping:
      kind === "shares" ? ("percentStacked" as const) : kind === "columns" && series.length > 1 && stacked ? ("stacked" as const) : ("clustered" as const),
    // Every place of such bars has one of them: they stand in one line, with their figures behind them.
    ...(kind === "bars" && stacked ? { barOverlapPct: 100 } : {}),
    barGapWidthPct: 45,
    chartColors: series.map((each) => fillOf(each, colour)),
    chartColorsOpacity: 100,
    showTitle: title !== "",
    title,
    titleFontFace: fontFace,
    titleFontSize: type + 2,
    titleColor: INK,
    showLegend: seen.length > 1,
    legendPos: "t" as const,
    legendFontFace: fontFace,
    legendFontSize: type,
    showValue: true,
    dataLabelFontFace: fontFace,
    dataLabelFontSize: type,
    dataLabelColor: kind === "shares" ? "FFFFFF" : INK,
    dataLabelFormatCode: labelFormat(chart),
    catAxisLabelFontFace: fontFace,
    catAxisLabelFontSize: type,
    // The library knows the other order, its types do not.
    catAxisOrientation: (kind === "columns" || kind === "points" ? "minMax" : "maxMin") as "minMax",
    valAxisLabelFontFace: fontFace,
    valAxisLabelFontSize: type - 1,
    valAxisMinVal: 0,
    ...(kind === "shares" || max === null ? {} : { valAxisMaxVal: niceEnd(max) }),
    valGridLine: { color: GRID, size: 0.5 },
    ...(kind === "shares" ? { valAxisHidden: true } : {}),
    ...(chart.across === undefined ? {} : pointLook(chart.across, chart.max ?? 1, fontFace)),
  }
}

/** Points without lines, each with its label; both axes begin at zero and say what they count. */
function pointLook(across: NonNullable<NativeChart["across"]>, max: number, fontFace: string) {
  const axis = { fontFace, fontSize: 11 }
  return {
    lineSize: 0,
    lineDataSymbol: "circle" as const,
    lineDataSymbolSize: 9,
    showLabel: true,
    showValue: false,
    dataLabelFormatScatter: "custom" as const,
    catAxisMinVal: 0,
    valAxisMajorUnit: Math.max(1, Math.ceil(max / 8)),
    catAxisMaxVal: across.max,
    valAxisMaxVal: max,
    showCatAxisTitle: true,
    catAxisTitle: across.label,
    catAxisTitleFontFace: axis.fontFace,
    catAxisTitleFontSize: axis.fontSize,
  }
}

/** As on the page; a part too small to hold its figure has none: it stands in the workbook, and under the column is that of the whole. */
function labelFormat({ kind, series, stacked, max, percent, decimals }: NativeChart): string {
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`
  if (kind === "shares") return `[<6]"";0.0"%"`
  if (percent) return `0${places}"%"`
  const parts = series.filter(({ hidden }) => hidden !== true).length
  const number = `#,##0${places}`
  return kind === "columns" && stacked && parts > 1 && max !== null ? `[<${Number((max * 0.07).toPrecision(2))}]"";${number}` : number
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
  return ([1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * power >= max) ?? 10) * power
}
