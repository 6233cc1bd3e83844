// One HTML, relative addresses: the built site works from any folder of any static host, with no rewrite rule.
import { parse } from "node:path"
import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { LANGUAGE_TABLE } from "./src/i18n/language.ts"
import { languagesInPage } from "./src/tools/languagesInPage.ts"
import { simplified } from "./src/tools/simplified.ts"

/** The language whose words are made from those of `language`. */
const simplifiedOf = (language: string) => LANGUAGE_TABLE.find(({ words, fallback }) => words === "simplified" && fallback === language)?.id

/** The chunk of a module that holds words of a view; undefined for any other module. */
function viewWords(module: string): string | undefined {
  const [, language, made] = /views\/[^/]+\/words\/(?:\w+\.)?([^/.]+)\.ts(\?simplified)?$/.exec(module) ?? []
  return language === undefined ? undefined : `words-views-${made === undefined ? language : simplifiedOf(language)}`
}

export default defineConfig({
  base: "./",
  plugins: [react(), simplified(), languagesInPage()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  css: { modules: { generateScopedName: (name, file) => `${parse(file).name.replace(/\.module$/, "")}-${name}` } },
  build: {
    target: "es2023",
    // The style sheets say light-dark() and @layer, and are left to say it.
    cssTarget: ["chrome123", "safari17.5", "firefox120"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    license: { fileName: "third-party-licences.md" },
    reportCompressedSize: false,
    // The chunks that carry the chart library and the words have names that size budgets and the prerendered page can rely on.
    rolldownOptions: {
      output: {
        // The words of the views in one language are one file: they compress together, and a reader who opens one view opens others.
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: (id) => viewWords(id) ?? null }] },
        chunkFileNames: ({ moduleIds }) => {
          if (moduleIds.some((id) => id.includes("recharts/es6/chart/RechartsWrapper"))) return "assets/chart-library-[hash].js"
          const [, language = "", part, made] = /words\/([^/]+)\/(core|shared)\.ts(\?simplified)?$/.exec(moduleIds.at(-1) ?? "") ?? []
          const [, body] = /views\/([^/]+)\/body\.tsx?$/.exec(moduleIds.at(-1) ?? "") ?? []
          if (body !== undefined) return `assets/view-${body}-[hash].js`
          if (part !== undefined) return `assets/words-${part}-${made === undefined ? language : simplifiedOf(language)}-[hash].js`
          return "assets/[name]-[hash].js"
        },
      },
    },
  },
})
