// A plugin of Vite's: the page says which languages there are and how they are asked for, for boot.js, which runs before the application.
import type { Plugin } from "vite"
import { LANGUAGE_TABLE } from "../i18n/language.ts"

export function languagesInPage(): Plugin {
  return {
    name: "languages-in-page",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { name: "languages", content: LANGUAGE_TABLE.map(({ id, asked }) => `${id}:${asked.join(",")}`).join(" ") },
        injectTo: "head-prepend",
      },
    ],
  }
}
