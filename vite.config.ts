// One HTML, relative addresses: the built site works from any folder of any static host, with no rewrite rule.
import { parse } from "node:path"
import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

export default defineConfig({
  base: "./",
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  css: { modules: { generateScopedName: (name, file) => `${parse(file).name.replace(/\.module$/, "")}-${name}` } },
  build: {
    target: "es2023",
    // The style sheets say light-dark() and @layer, and are left to say it.
    cssTarget: ["chrome123", "safari17.5", "firefox120"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    reportCompressedSize: false,
    // The chunks that carry the chart library and the words have names that size budgets and the prerendered page can rely on.
    rolldownOptions: {
      output: {
        chunkFileNames: ({ moduleIds }) => {
          if (moduleIds.some((id) => id.includes("recharts/es6/chart/RechartsWrapper"))) return "assets/chart-library-[hash].js"
          const [, language, part] = /words\/([^/]+)\/(core|shared)\.ts$/.exec(moduleIds.at(-1) ?? "") ?? []
          const [, view, own] = /views\/([^/]+)\/words\/([^/.]+)\.ts$/.exec(moduleIds.at(-1) ?? "") ?? []
          const [, body] = /views\/([^/]+)\/body\.tsx?$/.exec(moduleIds.at(-1) ?? "") ?? []
          if (body !== undefined) return `assets/view-${body}-[hash].js`
          if (view !== undefined) return `assets/words-${view}-${own}-[hash].js`
          return language === undefined ? "assets/[name]-[hash].js" : `assets/words-${part}-${language}-[hash].js`
        },
      },
    },
  },
})
