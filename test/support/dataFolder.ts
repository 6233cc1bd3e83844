// Copies of the data folder in which a test may break one thing, and programs run on them in processes of their own.
import { execFile } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll } from "vitest"
import * as z from "zod/mini"
import { DATA_FOLDER } from "@/tools/dataFiles"
import { sealData } from "@/tools/dataSeal"

const ROOT = process.cwd()
/** A folder that does not exist: the report texts are not at hand. */
export const NO_SEEDS = resolve(DATA_FOLDER, "no-seeds")

const temporary: string[] = []
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true })
})

/** A new folder that is gone when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "esg-"))
  temporary.push(folder)
  return folder
}

export function copyOfData(): string {
  const folder = join(temporaryFolder(), "data")
  cpSync(DATA_FOLDER, folder, { recursive: true })
  return folder
}

type Path = readonly (string | number)[]

/** Sets the value at a path of a JSON file; `undefined` removes it. The manifest is sealed again, so that only this differs. */
export function plant(folder: string, file: string, path: Path, value: unknown) {
  const json: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"))
  writeFileSync(join(folder, file), JSON.stringify(withValueAt(json, path, value)))
  if (file !== "manifest.json") sealData(folder)
}

function withValueAt(node: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(node)) return key === node.length ? [...node, value] : node.map((item: unknown, i) => (i === key ? withValueAt(item, rest, value) : item))
  if (typeof node !== "object" || node === null) throw new RangeError(`no ${key} in ${JSON.stringify(node)}`)
  return { ...node, [key]: withValueAt(new Map<string, unknown>(Object.entries(node)).get(String(key)), rest, value) }
}

export type Run = { code: number; stdout: string }

/** `npm run --silent data:check` in a process of its own; what it writes on stderr is not part of its answer. */
export function npmDataCheck(args: readonly string[], seedFolder = NO_SEEDS): Promise<Run> {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith("npm_")))
  return new Promise((done) => {
    const options = { cwd: ROOT, env: { ...environment, ESG_SEEDS: seedFolder }, maxBuffer: 32 * 1024 * 1024 }
    execFile("npm", ["run", "--silent", "data:check", "--", ...args], options, (error, stdout) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 255
      done({ code, stdout })
    })
  })
}

const CheckOutput = z.strictObject({
  observations: z.number(),
  errors: z.array(z.strictObject({ file: z.string(), path: z.string(), problem: z.string(), mend: z.string() })),
  checks: z.array(z.unknown()),
  harmonised: z.array(z.unknown()),
})

/** The whole of an output as the one object that the data check promises; throws on anything before, after or beside it. */
export function readCheckOutput(stdout: string): z.infer<typeof CheckOutput> {
  return CheckOutput.parse(JSON.parse(stdout))
}
