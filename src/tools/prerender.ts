// After vite build: the first view as HTML in both main languages, critical CSS inlined, data preloaded, scripts at low priority.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { build } from "vite"
import type { Prerendered } from "@/app/prerender"
import type { Language } from "@/i18n/language"
import type { Manifest } from "@/schema/standards"

const OUT = "dist"
const SERVER_OUT = "node_modules/.cache/prerender"

type PrerenderModule = { prerenderOverview: (language: Language, read: (file: string) => unknown) => Promise<Prerendered> }

/** Escapes text for an HTML attribute. */
function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")
}

/** Replaces exactly one occurrence; anything else means that the template has changed and this program must follow. */
export function replaceOnce(html: string, pattern: string | RegExp, replacement: string): string {
  const found = html.match(typeof pattern === "string" ? pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&") : pattern)
  if (found === null) throw new RangeError(`index.html has no ${String(pattern)}`)
  return html.replace(pattern, () => replacement)
}

/** The chart library and what every chart shares: fetched by the browser when it is idle, run only when a view charts. */
function chartChunks(): string[] {
  return readdirSync(join(OUT, "assets")).filter((file) => /^chart-library-.*\.js$/.test(file))
}

async function main() {
  await build({
    logLevel: "error",
    build: { ssr: "src/app/prerender.tsx", outDir: SERVER_OUT, emptyOutDir: true, copyPublicDir: false },
  })
  const { prerenderOverview } = (await import(pathToFileURL(resolve(SERVER_OUT, "prerender.js")).href)) as PrerenderModule
  const read = (file: string): unknown => JSON.parse(readFileSync(join("public/data", file), "utf8"))
  const [first, english] = [await prerenderOverview("zh-Hant", read), await prerenderOverview("en", read)]

  let html = readFileSync(join(OUT, "index.html"), "utf8")
  const stylesheet = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/
  const css = readFileSync(join(OUT, stylesheet.exec(html)?.[1] ?? ""), "utf8")
  html = replaceOnce(html, stylesheet, `<style>${css.trim()}</style>`)

  const entry = /<script type="module"[^>]*src="(\.\/assets\/[^"]+\.js)"[^>]*><\/script>\s*/
  const script = entry.exec(html)?.[1] ?? ""
  html = replaceOnce(html, entry, "")
  html = html.replaceAll(/<link rel="modulepreload"[^>]*>\s*/g, "")
  const manifest = read("manifest.json") as Manifest
  const files = ["manifest.json", "metrics.json", ...manifest.reports.map((report) => report.file)]
  const preloads = files.map((file) => `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="./data/${file}" />`).join("\n    ")
  const prefetches = chartChunks()
    .map((file) => `<link rel="prefetch" as="script" crossorigin href="./assets/${file}" />`)
    .join("\n    ")
  html = replaceOnce(html, "</head>", `${preloads}\n    ${prefetches}\n  </head>`)
  html = replaceOnce(
    html,
    '<div id="root"></div>',
    `<div id="root" data-prerendered="zh-Hant">${first.html}</div>\n    <template id="prerendered-en">${english.html}</template>`,
  )
  html = replaceOnce(html, "</body>", `<script type="module" async fetchpriority="low" src="${script}"></script>\n  </body>`)
  html = replaceOnce(html, /<title>[^<]*<\/title>/, `<title>${attribute(first.title)}</title>`)
  html = replaceOnce(html, /<meta name="description" content="[^"]*" \/>/, `<meta name="description" content="${attribute(first.description)}" />`)
  writeFileSync(join(OUT, "index.html"), html)
  rmSync(SERVER_OUT, { recursive: true, force: true })
  console.log(`Prerendered ${Math.round(html.length / 1024)} KiB of HTML in zh-Hant and en.`)
}

await main()
