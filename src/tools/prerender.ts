// After vite build: the first view as HTML in both main languages with all CSS; the other views as small files of HTML, for links
// that lead to them; everything else is named for boot.js to fetch.
import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { build, minifySync } from "vite"
import type { Prerendered } from "@/app/prerender"
import type { FixedFile } from "@/export/fixedFiles"
import { entryOf, LANGUAGE_TABLE, LANGUAGES, type Language } from "@/i18n/language"
import type { ViewValue } from "@/page/viewValue"
import type { Manifest } from "@/schema/standards"
import { type Chunks, filesOf, importsOf, stylesOf } from "./chunks"
import { readDataset } from "./dataFiles"
import { SHARE, shareName, sharePage, siteAddress } from "./sharePages"
import { idsInCode, usedCatalogue } from "./usedCatalogue"

const OUT = "dist"
const SERVER_OUT = "node_modules/.cache/prerender"

type PrerenderModule = {
  VIEWS: readonly ViewValue[]
  editionOf: (manifest: Manifest) => string
  DIGEST_LENGTH: number
  USED_CATALOGUE: string
  dataFilesIn: (language: Language, read: (file: string) => unknown, day: string) => Promise<FixedFile[]>
  prerenderView: (view: ViewValue, language: Language, read: (file: string) => unknown) => Promise<Prerendered>
}

/** The first view is in the page itself in the languages that are written by hand, and in a small file in each other. */
const IN_PAGE: readonly Language[] = LANGUAGE_TABLE.filter(({ words }) => words === "own").map(({ id }) => id)

/** Modules that every view but the first needs. */
const NEEDED_BY_VIEWS = ["src/page/fullView.ts", "src/views/wordsByFile.ts"]

/** The module of a view's heavy half, which names its chunk. */
function moduleOf(chunks: Chunks, view: ViewValue): string {
  const module = [`src/views/${view.id}/body.ts`, `src/views/${view.id}/body.tsx`].find((name) => chunks[name] !== undefined)
  if (module === undefined) throw new RangeError(`no chunk of view "${view.id}": its body.ts or body.tsx is not loaded by its value`)
  return module
}

/** Escapes text for an HTML attribute. */
function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")
}

/** Replaces one occurrence; none means that the template has changed and this program must follow. */
function replaceOnce(html: string, pattern: string | RegExp, replacement: string): string {
  const changed = html.replace(pattern, () => replacement)
  if (changed === html) throw new RangeError(`index.html has no ${String(pattern)}`)
  return changed
}

/** The bundler's list of chunks; it is taken out of the site, which has no use for it. */
function takeChunks(): Chunks {
  const chunks = JSON.parse(readFileSync(join(OUT, ".vite", "manifest.json"), "utf8")) as Chunks
  rmSync(join(OUT, ".vite"), { recursive: true })
  return chunks
}

/** The files that hold the words of the views in a language: one chunk for each language that has such words (see vite.config.ts). */
function viewWords(chunks: Chunks, language: Language): string[] {
  const { words, fallback } = entryOf(language)
  const own = filesOf(chunks, `words-views-${language}`)
  if (own.length === 0 && fallback === null) throw new RangeError(`no chunk of the words of the views in ${language}`)
  return words === "partial" && fallback !== null ? [...own, ...filesOf(chunks, `src/i18n/words/${language}/views.ts`), ...viewWords(chunks, fallback)] : own
}

/** The files that the words of a language come from; `source` names the module of a language that has its own. */
function wordFiles(language: Language, source: (language: Language) => string, chunks: Chunks): string[] {
  const { words, fallback } = entryOf(language)
  const withImports = (module: string) => [...filesOf(chunks, module), ...importsOf(chunks, module)]
  if (fallback === null || words === "own") return withImports(source(language))
  if (words === "simplified") return withImports(`${source(fallback)}?simplified`)
  return [...withImports("src/i18n/partialWords.ts"), ...withImports(source(language)), ...wordFiles(fallback, source, chunks)]
}

/** Names of files for boot.js, which fetches them when their time has come: application, languages, views with their own styles, data, charts. */
function fileNames(chunks: Chunks, script: string, manifest: Manifest, { VIEWS, editionOf, DIGEST_LENGTH, USED_CATALOGUE }: PrerenderModule): string[] {
  const meta = (name: string, files: readonly string[]) => `<meta name="${name}" content="${[...new Set(files)].map((file) => `./${file}`).join(" ")}" />`
  const app = [script, ...importsOf(chunks, "index.html")]
  const words = (language: Language, part: string) => wordFiles(language, (id) => `src/i18n/words/${id}/${part}.ts`, chunks)
  const views = VIEWS.filter(({ inFirstChunk }) => !inFirstChunk).map((view) => {
    const module = moduleOf(chunks, view)
    const code = [...filesOf(chunks, module), ...importsOf(chunks, module), ...NEEDED_BY_VIEWS.flatMap((file) => filesOf(chunks, file))].filter(
      (file) => !app.includes(file),
    )
    return meta(`view-${view.id}`, [...code, ...(chunks[module]?.css ?? []), ...view.needs.map((file) => `data/${file}`)])
  })
  return [
    meta("app", app),
    ...LANGUAGES.flatMap((language) => [
      meta(
        `language-${language}`,
        words(language, "core").filter((file) => !app.includes(file)),
      ),
      meta(`words-${language}`, [...words(language, "shared"), ...viewWords(chunks, language)]),
    ]),
    ...views,
    meta(
      "data",
      ["manifest.json", USED_CATALOGUE, ...manifest.reports.map((report) => report.file)].map((file) => `data/${file}`),
    ),
    meta("styles", stylesOf(chunks, "src/app/laterStyles.ts")),
    meta("idle-prefetch", filesOf(chunks, "chart-library")),
    // The build holds each of these against its schema (see the prerendering of the views); the page need not do so again.
    `<meta name="sealed" content="${sealed(manifest, USED_CATALOGUE, DIGEST_LENGTH)}" />`,
    `<meta name="edition" content="${attribute(editionOf(manifest))}" />`,
  ]
}

/** What the reports use of metrics.json, beside it: a page whose reports are those of the build needs no more. */
function writeUsedCatalogue(file: string): void {
  const { dataset } = readDataset(join(OUT, "data"))
  if (dataset === null) throw new RangeError(`${OUT}/data has no catalogue that can be read`)
  const used = usedCatalogue(
    dataset.catalogue,
    dataset.reports.map(({ report }) => report),
    idsInCode("src"),
  )
  writeFileSync(join(OUT, "data", file), JSON.stringify(used))
}

/** Every data file with the beginning of its SHA-256. */
function sealed({ reports }: Manifest, used: string, length: number): string {
  const files = ["manifest.json", used, "metrics.json", "topics.json", "standards.json", ...reports.map(({ file }) => file)]
  return files
    .map(
      (file) =>
        `${file}:${createHash("sha256")
          .update(readFileSync(join(OUT, "data", file)))
          .digest("hex")
          .slice(0, length)}`,
    )
    .join(" ")
}

/** What runs before anything else is no module of the bundler's: it is made small here. */
function minifyBoot() {
  const file = join(OUT, "boot.js")
  const { code, errors } = minifySync(file, readFileSync(file, "utf8"), { module: false })
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message ?? ""}`)
  writeFileSync(file, `${code}\n`)
}

async function main() {
  await build({
    logLevel: "error",
    build: { ssr: "src/app/prerender.tsx", outDir: SERVER_OUT, emptyOutDir: true, copyPublicDir: false, manifest: false },
  })
  const prerender = (await import(pathToFileURL(resolve(SERVER_OUT, "prerender.js")).href)) as PrerenderModule
  const read = (file: string): unknown => JSON.parse(readFileSync(join("public/data", file), "utf8"))
  const first = prerender.VIEWS.find(({ inFirstChunk }) => inFirstChunk)
  if (first === undefined) throw new RangeError("no view is in the first chunk")
  // One after the other: rendering keeps the address of its page in one place.
  const pages: (Prerendered & { language: Language })[] = []
  for (const language of IN_PAGE) pages.push({ language, ...(await prerender.prerenderView(first, language, read)) })
  const [start, ...others] = pages
  if (start === undefined) throw new RangeError("no language is in the page itself")

  writeUsedCatalogue(prerender.USED_CATALOGUE)
  let html = readFileSync(join(OUT, "index.html"), "utf8")
  const stylesheet = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/
  const css = readFileSync(join(OUT, stylesheet.exec(html)?.[1] ?? ""), "utf8")
  html = replaceOnce(html, stylesheet, `<style>${css.trim()}</style>`)

  const entry = /<script type="module"[^>]*src="\.\/(assets\/[^"]+\.js)"[^>]*><\/script>\s*/
  const script = entry.exec(html)?.[1] ?? ""
  html = replaceOnce(html, entry, "").replaceAll(/<link rel="modulepreload"[^>]*>\s*/g, "")
  html = replaceOnce(html, "</head>", `${fileNames(takeChunks(), script, read("manifest.json") as Manifest, prerender).join("\n    ")}\n  </head>`)
  const templates = others.map(({ language, html }) => `\n    <template id="prerendered-${language}">${html}</template>`)
  const rendered = `<div id="root" data-prerendered="${start.language}" data-prerendered-view="${first.id}">${start.html}</div>${templates.join("")}`
  html = replaceOnce(html, '<div id="root"></div>', rendered)
  html = replaceOnce(html, /<title>[^<]*<\/title>/, `<title>${attribute(start.title)}</title>`)
  html = replaceOnce(html, /<meta name="description" content="[^"]*" \/>/, `<meta name="description" content="${attribute(start.description)}" />`)
  writeFileSync(join(OUT, "index.html"), html)
  minifyBoot()
  mkdirSync(join(OUT, "first"), { recursive: true })
  mkdirSync(join(OUT, SHARE), { recursive: true })
  const site = siteAddress(process.env["SITE_URL"])
  for (const view of prerender.VIEWS)
    for (const language of LANGUAGES) {
      const inPage = view === first ? pages.find((page) => page.language === language) : undefined
      const page = inPage ?? (await prerender.prerenderView(view, language, read))
      if (inPage === undefined) writeFileSync(join(OUT, "first", `${view.id}.${language}.html`), page.html)
      writeFileSync(
        join(OUT, SHARE, `${shareName(view.id, language)}.html`),
        sharePage({ view: view.id, language, product: page.product, html: page.html }, site),
      )
    }
  const day = new Date().toISOString().slice(0, 10)
  for (const language of IN_PAGE)
    for (const { path, content } of await prerender.dataFilesIn(language, read, day)) {
      mkdirSync(dirname(join(OUT, path)), { recursive: true })
      writeFileSync(join(OUT, path), typeof content === "string" ? content : Buffer.from(await content.arrayBuffer()))
    }
  rmSync(SERVER_OUT, { recursive: true, force: true })
  console.log(`Prerendered ${Math.round(html.length / 1024)} KiB of HTML in ${IN_PAGE.join(" and ")}.`)
}

await main()
