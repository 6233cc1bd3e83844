import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"
import { simplified } from "./src/tools/simplified.ts"

// Test files share their modules (isolate: false): none mocks one, and loading the data anew for each took most of the time.
export default defineConfig({
  plugins: [simplified()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  test: { include: ["test/**/*.test.ts"], exclude: ["test/e2e/**"], restoreMocks: true, isolate: false, maxWorkers: "100%", testTimeout: 30_000 },
})
