import { chromium } from "@playwright/test"
import { serveStatic } from "./src/tools/staticServer"

const [, , langs = "en", widths = "1100", themes = "light", kinds = ""] = process.argv
const served = await serveStatic({ folder: "test-results/gallery-x", base: "/gallery/", compress: false })
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium" })
for (const theme of themes.split(","))
  for (const width of widths.split(",").map(Number)) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme as "light", reducedMotion: "reduce" })
    page.on("console", (m) => m.type() === "error" && console.log(m.text()))
    page.on("pageerror", (e) => console.log("ERR", e.message))
    for (const lang of langs.split(","))
      for (const kind of kinds.split(",")) {
        await page.goto(`${served.url}gallery.html?lang=${lang}&kind=${kind}`)
        await page.locator('html[data-app="ready"]').waitFor()
        await page.waitForFunction(() => document.querySelectorAll(".skeleton, main [aria-busy=true], [data-waiting]").length === 0)
        await page.addStyleTag({ content: ".card-tools,.card-footer{display:none!important} .card{padding:8px 12px!important}" })
        await page.waitForTimeout(250)
        const cards = await page.locator(".card").all()
        const cols = width > 700 ? 2 : 5
        const limit = 2100
        const shots = []
        for (const card of cards) {
          const b = await card.screenshot()
          const box = await card.boundingBox()
          shots.push({ b: b.toString("base64"), h: (box?.height ?? 0) + 8 })
        }
        const sheets: { b: string }[][][] = []
        let hs: number[] = [],
          cur: { b: string }[][] = []
        const fresh = () => {
          hs = Array(cols).fill(0)
          cur = Array.from({ length: cols }, () => [])
          sheets.push(cur)
        }
        fresh()
        for (const s of shots) {
          let c = hs.indexOf(Math.min(...hs))
          if (hs[c]! + s.h > limit && hs[c]! > 0) {
            fresh()
            c = 0
          }
          cur[c]!.push(s)
          hs[c]! += s.h
        }
        for (const [n, sheet] of sheets.entries()) {
          const p2 = await browser.newPage({ viewport: { width: (Math.min(width, 1100) + 8) * cols, height: 300 } })
          await p2.setContent(
            `<body style="margin:0;display:flex;gap:8px;align-items:start;background:#d0d">${sheet.map((col) => `<div>${col.map((s) => `<img style="display:block;margin-bottom:8px" src="data:image/png;base64,${s.b}">`).join("")}</div>`).join("")}</body>`,
          )
          await p2.screenshot({ path: `/tmp/shots/${kind}-${lang}-${width}-${theme}-${n}.png`, fullPage: true })
          await p2.close()
        }
      }
    await page.close()
  }
await browser.close()
await served.close()
