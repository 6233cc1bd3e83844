// Entry in the browser. Where the page was prerendered for exactly this address, React takes it over; else it draws anew.

import { QueryClient } from "@tanstack/react-query"
import { createRoot, hydrateRoot } from "react-dom/client"
import { loadMessages } from "@/i18n/catalogues"
import { DEFAULT_LANGUAGE, isLanguage, type Language } from "@/i18n/language"
import { manifestQuery } from "@/queries/reportQuery"
import { cameSealed, mayBeSealed } from "@/queries/sealed"
import { setPrerenderedSearch } from "@/state/address"
import { rememberPreferences } from "@/state/preferences"
import { viewAt } from "@/views/registry"
import { editionOf, hasFigures, loadFirstData } from "./firstData"
import { whenIdle } from "./idlePrefetch"
import { patiently } from "./patience"
import { prepareChecks } from "./prepareChecks"
import { layOutForPaper } from "./printing"
import { loadWords, prerenderedSearch, Root } from "./Root"
import { loadStyles, loadView } from "./routes"
import "./styles/index.css"

async function start() {
  const container = document.getElementById("root")
  if (container === null) throw new RangeError("index.html has no #root")
  layOutForPaper()
  rememberPreferences()
  const search = new URLSearchParams(window.location.search)
  const view = viewAt(search.get("view"), search.get("embed"))
  // Which language it is boot.js has decided already, before the first picture.
  const { language: decided } = document.documentElement.dataset
  const language = isLanguage(decided) ? decided : DEFAULT_LANGUAGE
  const client = new QueryClient()
  const isPrerendered = container.dataset.prerendered === language
  const data = loadFirstData(client, view)
  const [words, inTime] = await Promise.all([
    loadWords(language, view, search.has("ev") || search.has("deck")),
    // What is late comes into a page that stands.
    patiently(data, isPrerendered),
    // A view whose code cannot be fetched says so in its place, once the page stands.
    patiently(
      loadView(view, language).catch(() => undefined),
      isPrerendered,
    ),
  ])
  // A page that shows something is not taken away for one that shows nothing.
  const complete = inTime ?? (isPrerendered && !hasFigures(client) ? await data : false)
  if (complete && view.reconciles) await prepareChecks(client)
  rememberLanguageInLink(language, search.get("lang"))
  document.documentElement.dataset["app"] = "started"
  const untouched = [...search.keys()].every((key) => key === "lang" || key === "view")
  const { prerendered, prerenderedView } = container.dataset
  delete document.documentElement.dataset["boot"]
  if (prerendered === language && prerenderedView === view.id && untouched && complete && isPrerenderedEdition(client)) {
    setPrerenderedSearch(prerenderedSearch(view, language))
    hydrateRoot(container, <Root client={client} start={words} />)
  } else {
    container.replaceChildren()
    delete container.dataset["prerendered"]
    createRoot(container).render(<Root client={client} start={words} />)
  }
  whenIdle(() => {
    prefetch(language)
    // What the other views will need, in turns too: it is at hand when the reader goes there.
    void prepareChecks(client)
  })
  setTimeout(() => whenIdle(prepareCharts), LINGERING)
}

/** Whether the data are those the page was prerendered from; a report may have been put beside them since, or another in its place. */
function isPrerenderedEdition(client: QueryClient): boolean {
  const manifest = client.getQueryData(manifestQuery.queryKey)
  const isAsBuilt = (file: string) => !mayBeSealed(file) || cameSealed(file)
  return (
    manifest !== undefined &&
    document.querySelector<HTMLMetaElement>('meta[name="edition"]')?.content === editionOf(manifest) &&
    manifest.reports.every(({ file }) => isAsBuilt(file))
  )
}

/** A reader who has stayed this long, in milliseconds, is reading: what a later press needs can be made ready meanwhile. */
const LINGERING = 6000

function prepareCharts() {
  // Where a chart has been drawn already there is nothing left to prepare.
  if (document.querySelector("[data-chart]") !== null) return
  void import("@/page/intent").then(({ warmUp }) => warmUp(whenIdle)).catch(() => undefined)
}

/** The words of the other views, and the chart library as a file: fetched when the first view stands, run when a view charts. */
function prefetch(language: Language) {
  void loadMessages(language).catch(() => undefined)
  void loadStyles().catch(() => undefined)
  void import("@/views/wordsByFile").catch(() => undefined)
  const names = document.querySelector<HTMLMetaElement>('meta[name="idle-prefetch"]')?.content.split(" ") ?? []
  for (const href of names.filter((name) => name !== ""))
    document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", as: "script", crossOrigin: "anonymous", href }))
}

/** A link copied from here opens in the same language elsewhere, where another language may be remembered. */
function rememberLanguageInLink(language: string, named: string | null) {
  if (named === language || (named === null && language === DEFAULT_LANGUAGE)) return
  const address = new URL(window.location.href)
  address.searchParams.set("lang", language)
  window.history.replaceState(window.history.state, "", address)
}

start().catch((error: unknown) => {
  // What everything needs, such as the words of the language, cannot be fetched: the page says so and stays as it is.
  const notice = document.getElementById("incomplete")
  if (notice !== null) notice.dataset["shown"] = "yes"
  throw error
})
