// After the build: a picture of 1200 by 630 for every page of share/, which messengers show beside a link, drawn by a browser from the built
// site. Apart from the build, since it needs a browser, and one with Chinese letters for the Chinese pages.
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { chromium, type Page } from "@playwright/test"
import { findBrowser } from "./browser"
import { SHARE } from "./sharePages"
import { serveStatic } from "./staticServer"

const OUT = "dist"
const SIZE = { width: 1200, height: 630 }
/** Pixels of the page for each of the picture: more fits, and is still read in a message. */
const WIDER = 4 / 3
const HIDE = "nav, .deck-tray { display: none !important } .topbar, .rail { display: none !important } .shell { display: block !important }"

/** Whether the browser has a letter of its own for Chinese: without a font all are the same box. */
async function writesChinese(page: Page): Promise<boolean> {
  const [one, other] = await page.evaluate(() =>
    ["董", "會"].map((letter) => {
      const canvas = document.createElement("canvas")
      const context = canvas.getContext("2d")
      if (context !== null) {
        context.font = "40px sans-serif"
        context.fillText(letter, 5, 45)
      }
      return canvas.toDataURL()
    }),
  )
  return one !== other
}

/** Sets the drawing smaller until all of it is in the picture: it is read from nearer than a stage is. */
async function fit(page: Page): Promise<void> {
  const drawing = page.locator("[data-slide] > div")
  for (let zoom = 1.6; zoom > 0.6; zoom -= 0.2) {
    await drawing.evaluate((element, size) => element.style.setProperty("zoom", String(size)), zoom)
    await page.waitForTimeout(250)
    if (await drawing.evaluate((element) => element.scrollHeight <= element.clientHeight + 2)) return
  }
}

/** The first card of the view on the stage; the overview as it is. */
async function take(page: Page, address: string, view: string, language: string): Promise<Buffer> {
  const stage = view === "overview" || view === "data" ? "" : "&present=all&slide=1"
  await page.goto(`${address}?view=${view}&lang=${language}&theme=light${stage}`)
  await page.waitForFunction(() => document.documentElement.dataset["app"] === "ready")
  if (stage !== "") await page.locator("[data-slide]").waitFor()
  await page.addStyleTag({ content: HIDE })
  await page.waitForTimeout(600)
  if (stage !== "") await fit(page)
  return page.screenshot({ clip: { x: 0, y: 0, width: SIZE.width * WIDER, height: SIZE.height * WIDER } })
}

async function main() {
  const { path, flags, env } = await findBrowser()
  const server = await serveStatic({ folder: OUT })
  const browser = await chromium.launch({ executablePath: path, args: flags, env: { ...process.env, ...env } })
  const page = await browser.newPage({
    viewport: { width: SIZE.width * WIDER, height: SIZE.height * WIDER },
    deviceScaleFactor: 1 / WIDER,
    reducedMotion: "reduce",
  })
  await page.goto(server.url)
  const chinese = await writesChinese(page)
  const names = readdirSync(join(OUT, SHARE)).flatMap((file) => /^(.*)\.html$/.exec(file)?.[1] ?? [])
  let count = 0
  for (const name of names) {
    const [view = "", language = ""] = name.split(".")
    if (!chinese && language.startsWith("zh")) continue
    const file = join(OUT, SHARE, name)
    writeFileSync(`${file}.png`, await take(page, server.url, view, language))
    writeFileSync(`${file}.html`, withPicture(readFileSync(`${file}.html`, "utf8"), name))
    count += 1
  }
  await browser.close()
  await server.close()
  console.log(`${count} pictures in ${OUT}/${SHARE}.${chinese ? "" : " None of the Chinese pages: this machine has no font with Chinese letters."}`)
}

/** Names the picture in the page; once. */
function withPicture(html: string, name: string): string {
  if (html.includes("og:image")) return html
  const url = /<meta property="og:url" content="(.*\/)[^/]*" \/>/.exec(html)?.[1] ?? "./"
  const lines = [
    `<meta property="og:image" content="${url}${name}.png" />`,
    `<meta property="og:image:width" content="${SIZE.width}" />`,
    `<meta property="og:image:height" content="${SIZE.height}" />`,
    '<meta name="twitter:card" content="summary_large_image" />',
  ]
  return html.replace('    <meta http-equiv="refresh"', `    ${lines.join("\n    ")}\n    <meta http-equiv="refresh"`)
}

await main()
