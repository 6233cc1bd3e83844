// One HTML, relative addresses: the built site works from any folder of any static host, with no rewrite rule.
import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

export default defineConfig({
  base: "./",
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // One stylesheet, inlined whole into the prerendered page: no chunk asks for it again.
    cssCodeSplit: false,
    manifest: true,
    reportCompressedSize: false,
    // The chunk that carries the chart library has a name that size budgets and the prerendered page can rely on.
    rolldownOptions: {
      output: {
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => id.includes("recharts/es6/chart/RechartsWrapper")) ? "assets/chart-library-[hash].js" : "assets/[name]-[hash].js",
      },
    },
  },
})
