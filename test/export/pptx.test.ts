// The PowerPoint file, opened again part by part: well-formed, every relationship resolved, every axis defined and used once, workbooks with the
// same figures, words of the cards as words.
import { writeFileSync } from "node:fs"
import { strFromU8, unzipSync } from "fflate"
import { readSheet } from "read-excel-file/node"
import { beforeAll, describe, expect, it } from "vitest"
import { pptx } from "@/export/pptx"
import { type SlideSpec, slideOf } from "@/export/slides"
import { isSilent } from "@/figures/silence"
import { modelsOf, UNASKED } from "@/figures/viewCard"
import type { Language } from "@/i18n/language"
import { VIEWS } from "@/views/registry"
import { FILES } from "../support/cards"
import { realView, worded } from "../support/view"

const inOrder = (a: string | undefined, b: string | undefined) => (a ?? "").localeCompare(b ?? "")

/** A pixel. */
const LOGO = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="

const COLOURS = ["22304A", "D55E00", "2F93CD"]

/** Every card of every view but the long table, as a slide. */
async function slidesIn(language: Language): Promise<SlideSpec[]> {
  const bodies = await Promise.all(VIEWS.filter(({ id }) => id !== "data").map(async (value) => ({ value, cards: (await value.load()).cards })))
  return bodies.flatMap(({ value, cards }) => {
    const view = worded<Record<string, unknown>>(realView(language), value.id)
    return cards
      .flatMap((card) => modelsOf(card, view, { ...UNASKED, by: card.choice?.values[0] ?? "" }, FILES))
      .filter((model) => !isSilent(model))
      .map((model) => slideOf(view, model, "https://example.org/"))
  })
}

/** Tags open and close in order; attributes are quoted; no character that XML forbids. */
function illFormed(xml: string): string | null {
  const open: string[] = []
  for (const [tag, close, name = "", , empty] of xml.replace(/^<\?xml[^>]*\?>/, "").matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (close === "/") {
      if (open.pop() !== name) return tag
    } else if (empty !== "/") open.push(name)
  }
  const left = xml.replace(/^<\?xml[^>]*\?>/, "").replaceAll(/<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, "")
  if (/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(left)) return left.slice(0, 80)
  return open.length === 0 ? null : open.join(" ")
}

describe.each(["zh-Hant", "en"] as const)("in %s", (language) => {
  let slides: SlideSpec[] = []
  let parts: Record<string, Uint8Array> = {}
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const named = (pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name))

  beforeAll(async () => {
    slides = await slidesIn(language)
    const blob = await pptx({
      slides,
      title: "ESG",
      cover: "2026",
      closing: { title: "Sources", lines: ["A", "B & C"] },
      logo: LOGO,
      language,
      colour: (tone) => COLOURS[tone] ?? "7D8896",
    })
    const bytes = new Uint8Array(await blob.arrayBuffer())
    if (process.env["KEEP_PPTX"]) writeFileSync(`${process.env["KEEP_PPTX"]}-${language}.pptx`, bytes)
    parts = unzipSync(bytes)
  })

  it("every table has an entry for each of its columns", () => {
    const tables = slides.flatMap(({ id, table }) => (table === null ? [] : [{ id, table }]))
    expect(tables.filter(({ table }) => table.rows.some((row) => row.length !== table.head.length)).map(({ id }) => id)).toEqual([])
    expect(tables.filter(({ table }) => table.head.length < 2).map(({ id }) => id)).toEqual([])
  })

  it("every part is well-formed", () => {
    const faults = named(/\.(xml|rels)$/).flatMap((name) => {
      const fault = illFormed(text(name))
      return fault === null ? [] : [`${name}: ${fault}`]
    })
    expect(faults).toEqual([])
  })

  it("every relationship leads to a part, and every part has a content type", () => {
    const types = text("[Content_Types].xml")
    const defaults = new Set([...types.matchAll(/Extension="(\w+)"/g)].map(([, extension]) => extension))
    for (const name of Object.keys(parts).filter((each) => each !== "[Content_Types].xml" && !each.endsWith("/"))) {
      const declared = types.includes(`PartName="/${name}"`) || defaults.has(name.split(".").at(-1))
      expect(declared, name).toBe(true)
    }
    for (const rels of named(/\.rels$/)) {
      const folder = rels.replace(/_rels\/[^/]+$/, "")
      for (const [, target = ""] of text(rels).matchAll(/Target="([^"]+)"(?![^>]*TargetMode="External")/g)) {
        const path = target.startsWith("/") ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1)
        expect(Object.keys(parts), `${rels} → ${target}`).toContain(decodeURIComponent(path))
      }
      const ids = [...text(rels).matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, rels).toBe(ids.length)
    }
  })

  it("no content type is declared for a part that is not there, and what XML forbids is nowhere", async () => {
    for (const [, name = ""] of text("[Content_Types].xml").matchAll(/PartName="\/([^"]+)"/g)) expect(Object.keys(parts)).toContain(name)
    const [slide] = slides
    if (slide === undefined) throw new RangeError("no slide")
    const bad = { ...slide, title: "a\u0000b\u000b\ud800c", notes: ["\u001f"] }
    const blob = await pptx({ slides: [bad], title: "t\u0001", cover: "", closing: { title: "", lines: [] }, language, colour: () => "000000" })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))) {
      const codes = name.endsWith(".xml") ? Array.from(strFromU8(bytes), (letter) => letter.codePointAt(0) ?? 0) : []
      expect(
        codes.filter((code) => (code < 32 && ![9, 10, 13].includes(code)) || code === 0xfffd),
        name,
      ).toEqual([])
    }
  })

  it("every axis of a chart is defined once and used", () => {
    const charts = named(/^ppt\/charts\/chart\d+\.xml$/)
    expect(charts).toHaveLength(slides.reduce((sum, { charts }) => sum + charts.length, 0))
    expect(charts.length).toBeGreaterThan(20)
    for (const name of charts) {
      const xml = text(name)
      const defined = [...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id)
      const used = [...xml.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id).filter((id, i, all) => all.indexOf(id) === i)
      expect(new Set(defined).size, name).toBe(defined.length)
      expect([...used].sort(inOrder), name).toEqual([...defined].sort(inOrder))
      expect(
        [...xml.matchAll(/<c:crossAx val="(\d+)"/g)].every(([, id]) => defined.includes(id ?? "")),
        name,
      ).toBe(true)
    }
  })

  it("no two shapes of a slide have one id", () => {
    for (const name of named(/^ppt\/slides\/slide\d+\.xml$/)) {
      const ids = [...text(name).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, name).toBe(ids.length)
    }
  })

  it("the workbook of every chart holds the figures of the card, and a gap where it has none", async () => {
    const charts = slides.flatMap((slide) => slide.charts)
    for (const [i, chart] of charts.entries()) {
      const book = parts[named(/embeddings\/.*\.xlsx$/).sort((a, b) => Number(/(\d+)\.xlsx/.exec(a)?.[1]) - Number(/(\d+)\.xlsx/.exec(b)?.[1]))[i] ?? ""]
      const rows = await readSheet(Buffer.from(book ?? new Uint8Array()), 1)
      const body = rows.slice(1)
      expect(
        body.map(([label]) => String(label ?? "")),
        chart.title,
      ).toEqual(chart.across?.values.map(String) ?? chart.categories)
      for (const [k, { values }] of chart.series.entries())
        for (const [j, value] of values.entries()) {
          const cell = body[j]?.[k + 1] ?? null
          if (value === null) expect(cell === null || cell === "", `${chart.title} ${k} ${j}: ${String(cell)}`).toBe(true)
          else expect(Number(cell)).toBeCloseTo(value, 6)
        }
    }
  })

  it("title, subtitle, source and notes of every card stand in its slide as words", () => {
    const plain = (name: string) =>
      [...text(name).matchAll(/<a:t>([^<]*)<\/a:t>/g)]
        .map(([, words = ""]) => words)
        .join(" ")
        .replaceAll("&amp;", "&")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&apos;", "'")
    for (const [i, slide] of slides.entries()) {
      const words = plain(`ppt/slides/slide${i + 2}.xml`)
      expect(words).toContain(slide.title)
      expect(words).toContain(slide.source)
      const notes = plain(`ppt/notesSlides/notesSlide${i + 2}.xml`)
      for (const note of slide.notes) expect(notes.replaceAll(/\s+/g, " ")).toContain(note.replaceAll(/\s+/g, " ").trim())
    }
  })
})
