// A card or a view in the frame of another site: alone, as tall as it is, with one way out.
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, query, test } from "./site"

/** A page of another origin under a strict policy, with a frame that follows the height it is told. */
async function around(frame: string): Promise<{ url: string; close: () => void }> {
  const script = `addEventListener("message",(e)=>{if(e.data.type==="esg-embed-height")document.querySelector("iframe").style.height=e.data.height+"px"})`
  const html = `<!doctype html><title>elsewhere</title><iframe sandbox="allow-scripts allow-same-origin allow-popups" src="${frame.replaceAll("&", "&amp;")}" style="border:0;width:900px;height:200px"></iframe><script nonce="n">${script}</script>`
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html")
    response.setHeader("content-security-policy", `default-src 'none'; script-src 'nonce-n'; style-src 'unsafe-inline'; frame-src ${new URL(frame).origin}`)
    response.end(html)
  })
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => void server.close() }
}

test.describe("in a page of another origin", () => {
  // Two origins in one page: the watch over foreign requests would take the frame's host for one.
  for (const [name, search] of [
    ["a card", "?view=emissions&embed=scopes&lang=en"],
    ["a card whose view is not named, in another light", "?embed=board&lang=zh-Hant&theme=dark"],
  ] as const)
    test(`${name} stands alone and tells its height`, async ({ browser, site }) => {
      const outside = await around(site + search)
      const page = await browser.newPage()
      try {
        await page.goto(outside.url)
        const frame = page.frameLocator("iframe")
        await expect(frame.locator("[data-card]")).toHaveCount(1)
        await expect(frame.locator("nav, header.topbar, .page-header")).toHaveCount(0)
        await expect(frame.locator(".embedded-source a")).toHaveAttribute("target", "_blank")
        await expect
          .poll(async () => {
            const tall = await frame.locator(".embedded").evaluate((element) => element.getBoundingClientRect().height)
            const { height = 0 } = (await page.locator("iframe").boundingBox()) ?? {}
            return Math.abs(height - tall)
          })
          .toBeLessThanOrEqual(1)
        const box = await page.locator("iframe").boundingBox()
        expect(box?.height).toBeGreaterThan(250)
        if (search.includes("theme=dark")) await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark")
      } finally {
        await page.close()
        outside.close()
      }
    })
})

test("a view alone has its title and its cards, and its links lead out of the frame", async ({ page, open }) => {
  await open(query("overview", "en", { embed: "governance" }))
  await expect(page.locator("main h1")).toContainText("contradict")
  await expect(page.locator("header.topbar")).toHaveCount(0)
  await expect.poll(() => page.locator("[data-card]").count()).toBeGreaterThan(4)
  await expect(page.locator(".page-header a")).toHaveAttribute("target", "_blank")
})

test("the markup that the dialog gives shows that card, and says where it comes from", async ({ page, open }) => {
  await open(query("workforce", "en"))
  await page.locator("#card-headcount").getByRole("button", { name: "Take along" }).click()
  const code = await page.getByLabel("Show on another site").inputValue()
  const address = new URL((/src="([^"]+)"/.exec(code)?.[1] ?? "").replaceAll("&amp;", "&"))
  expect(Object.fromEntries(address.searchParams)).toMatchObject({ view: "workforce", embed: "headcount", lang: "en" })
  await expect(page.getByLabel("Quote", { exact: true })).toHaveValue(/Weimob’s headcount .*20\d\d.*ESG Compared\. http/)
  await page.goto(address.href)
  await expect(page.locator("[data-card]")).toHaveCount(1)
  await expect(page.locator("#card-headcount")).toBeVisible()
})
