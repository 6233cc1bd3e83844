// Browser tests of the built site. The browser comes from npm where the machine has none (src/tools/browser.ts).
import { defineConfig } from "@playwright/test"
import { findBrowser } from "./src/tools/browser"

const browser = await findBrowser()

export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  // One for each core.
  workers: "100%",
  forbidOnly: true,
  // For slow machines that do other work besides: a test that waits for what never comes fails all the same.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    actionTimeout: 30_000,
    viewport: { width: 1440, height: 900 },
    locale: "zh-HK",
    reducedMotion: "reduce",
    launchOptions: { executablePath: browser.path, args: browser.flags, env: { ...process.env, ...browser.env } },
  },
})
