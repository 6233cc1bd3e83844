// The gallery of drawings built into a folder of its own and served, in place of the site: same watch for errors, same `open`.
import { fileURLToPath } from "node:url"
import { build } from "vite"
import { serveStatic } from "../../src/tools/staticServer"
import { test as siteTest } from "./site"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))

export const test = siteTest.extend<object, { site: string }>({
  site: [
    async ({}, use, { workerIndex }) => {
      const folder = `${ROOT}test-results/gallery-${workerIndex}`
      const input = `${ROOT}gallery.html`
      await build({ root: ROOT, logLevel: "error", publicDir: false, build: { outDir: folder, minify: false, rolldownOptions: { input } } })
      const served = await serveStatic({ folder, base: "/gallery/", compress: false })
      await use(`${served.url}gallery.html`)
      await served.close()
    },
    { scope: "worker", timeout: 60_000 },
  ],
})
