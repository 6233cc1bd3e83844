// A headless Chromium on any machine: CHROME_PATH, else the one shipped inside an npm package, else Playwright's, else the system's.
import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { chromium } from "@playwright/test"

const PACKAGE = "node_modules/@sparticuz/chromium"
const CACHE = "node_modules/.cache"
const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** Nothing here may reach the network: the tests prove that the product makes no request to another origin. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
]

export type Browser = { path: string; flags: string[]; env: Record<string, string> }

/** The first candidate that really starts. Throws with the list of what was tried when none does. */
export async function findBrowser(): Promise<Browser> {
  const tried: string[] = []
  for (const candidate of candidates()) {
    const reason = await startFailure(candidate)
    if (reason === null) return candidate
    tried.push(`${candidate.path}: ${reason}`)
  }
  throw new Error(`No Chromium could be started. Set CHROME_PATH to one.\n${tried.join("\n")}`)
}

function* candidates(): Generator<Browser> {
  const plain = (path: string): Browser => ({ path, flags: FLAGS, env: {} })
  const named = process.env["CHROME_PATH"]
  if (named !== undefined && named !== "") yield plain(named)
  const shipped = unpackShipped()
  if (shipped !== null) yield shipped
  for (const path of [chromium.executablePath(), ...SYSTEM]) if (existsSync(path)) yield plain(path)
}

/** Why a browser does not start, or null when it does: a file that exists is not yet a browser that runs. */
async function startFailure({ path, flags, env }: Browser): Promise<string | null> {
  try {
    const browser = await chromium.launch({ executablePath: path, args: flags, env: { ...process.env, ...env } })
    await browser.close()
    return null
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)
  }
}

/**
 * Unpacks the browser of the npm package once, into a folder named after its version. The package unpacks into the
 * temporary folder, so a child process gets one of its own, which is renamed into place when it is complete.
 */
function unpackShipped(): Browser | null {
  if (!existsSync(join(PACKAGE, "package.json"))) return null
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as { version: string }
  const folder = resolve(CACHE, `chromium-${version}`)
  if (!existsSync(folder)) {
    const temporary = `${folder}.${process.pid}`
    mkdirSync(temporary, { recursive: true })
    try {
      const script = 'import("@sparticuz/chromium").then(async ({ default: chromium }) => { await chromium.executablePath() })'
      execFileSync(process.execPath, ["--input-type=module", "-e", script], {
        env: { ...process.env, TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
        stdio: "pipe",
      })
      renameSync(temporary, folder)
    } catch {
      rmSync(temporary, { recursive: true, force: true })
      if (!existsSync(folder)) return null
    }
  }
  const fonts = existsSync("/etc/fonts") ? "/etc/fonts" : join(folder, "fonts")
  const libraries = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":")
  return { path: join(folder, "chromium"), flags: FLAGS, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts } }
}
