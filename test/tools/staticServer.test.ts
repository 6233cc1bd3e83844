// The static server of npm start: plain files under a base, no rewrite, and no address that ends it.
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "vitest"
import { serveStatic } from "@/tools/staticServer"

it("answers a malformed address and goes on serving", async () => {
  const folder = mkdtempSync(join(tmpdir(), "site-"))
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Here</title>")
  const { url, close } = await serveStatic({ folder, base: "/esg/" })
  try {
    expect((await fetch(`${url}%`)).status).toBe(400)
    expect((await fetch(url)).status).toBe(200)
    expect((await fetch(`${url}no-such-file`)).status).toBe(404)
    expect((await fetch(new URL("/elsewhere", url))).status).toBe(404)
  } finally {
    await close()
  }
})
