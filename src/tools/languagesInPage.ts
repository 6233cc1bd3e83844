// A plugin of Vite's: the page says which languages there are, for boot.js, which runs before the application.
import type { Plugin } from "vite"
import { LANGUAGES } from "../i18n/language.ts"

export function languagesInPage(): Plugin {
  return {
    name: "languages-in-page",
    transformIndexHtml: () => [{ tag: "meta", attrs: { name: "languages", content: LANGUAGES.join(" ") }, injectTo: "head-prepend" }],
  }
}
