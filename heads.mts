import { chromium } from "/work/main/node_modules/@playwright/test/index.mjs"
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] })
for (const lang of ["en","zh-Hant"]) for (const q of ["","&figures=harmonised"]) {
  const p = await b.newPage({ viewport: { width: 1440, height: 900 } })
  for (const v of ["overview","materiality","workforce","training","emissions","resources","governance","operations","comparison","index","checks","data"]) {
    await p.goto(`http://127.0.0.1:4799/?view=${v}&lang=${lang}${q}`); await p.waitForSelector('html[data-app="ready"]'); await p.waitForLoadState("networkidle")
    await p.evaluate(async () => { for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) { scrollTo(0, y); await new Promise((r) => setTimeout(r, 80)) } scrollTo(0,0) })
    console.log(`== ${v} ${lang} ${q}`); for (const t of await p.$$eval(".page-header, main h2", (e) => e.map((x) => x.innerText.replace(/\n/g, " | ")))) if (q===""||v==="workforce"||v==="training"||v=="comparison"||v==="resources"||v=="emissions") console.log("  ", t)
  }
  await p.close()
}
await b.close()
