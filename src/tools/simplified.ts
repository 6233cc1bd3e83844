// A plugin of Vite's: `words/zh-Hant.ts?simplified` is that file of words in Simplified Chinese, and so are the words it imports.
// Made from the source, so that messages that are functions are made with it; nobody writes a second file that says the same.
import { readFile } from "node:fs/promises"
import type { Plugin } from "vite"

const SUFFIX = "?simplified"
const WORDS = /\/words\/(.*\/)?[^/]+\.ts$/

export function simplified(): Plugin {
  return {
    name: "simplified",
    enforce: "pre",
    async resolveId(source, importer) {
      if (importer === undefined || !importer.endsWith(SUFFIX)) return null
      const found = await this.resolve(source, importer.slice(0, -SUFFIX.length), { skipSelf: true })
      return found !== null && WORDS.test(found.id) ? { ...found, id: found.id + SUFFIX } : found
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null
      // OpenCC's dictionaries are read only where Simplified words are asked for.
      const [source, { simplify }] = await Promise.all([readFile(id.slice(0, -SUFFIX.length), "utf8"), import("./simplify.ts")])
      return { code: simplify(source), map: null, moduleType: "ts" }
    },
  }
}
