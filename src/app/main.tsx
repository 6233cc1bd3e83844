// Entry in the browser. Where the page was prerendered for exactly this address, React takes it over; else it draws anew.
import { QueryClient } from "@tanstack/react-query"
import { createRoot, hydrateRoot } from "react-dom/client"
import { loadMessages } from "@/i18n/catalogues"
import { DEFAULT_LANGUAGE, isLanguage } from "@/i18n/language"
import { catalogueQuery, manifestQuery, reportQuery } from "@/queries/reportQuery"
import { rememberPreferences, usePreferences } from "@/state/preferences"
import { VIEWS } from "@/state/urlState"
import { prefetchWhenIdle } from "./idlePrefetch"
import { layOutForPaper } from "./printing"
import { prerenderedSearch, Root } from "./Root"
import { preloadView } from "./routes"
import "./styles/index.css"

async function start() {
  const container = document.getElementById("root")
  if (container === null) throw new RangeError("index.html has no #root")
  document.documentElement.dataset["app"] = "started"
  layOutForPaper()
  rememberPreferences()
  const search = new URLSearchParams(window.location.search)
  preloadView(VIEWS.find((view) => view === search.get("view")) ?? "overview")
  const named = search.get("lang")
  const language = isLanguage(named) ? named : (usePreferences.getState().language ?? DEFAULT_LANGUAGE)
  const client = new QueryClient()
  const messages = loadMessages(language)
  const complete = loadEverything(client)
  rememberLanguageInLink(language, named)
  const untouched = [...search.keys()].every((key) => key === "lang")
  if (container.dataset["prerendered"] === language && untouched && (await complete))
    hydrateRoot(container, <Root client={client} start={{ language, messages: await messages }} serverSearch={prerenderedSearch(language)} />)
  else {
    container.replaceChildren()
    delete container.dataset["prerendered"]
    delete document.documentElement.dataset["boot"]
    createRoot(container).render(<Root client={client} start={{ language, messages: await messages }} />)
  }
  prefetchWhenIdle()
}

/** A link copied from here opens in the same language elsewhere, where another language may be remembered. */
function rememberLanguageInLink(language: string, named: string | null) {
  if (language === DEFAULT_LANGUAGE || named !== null) return
  const address = new URL(window.location.href)
  address.searchParams.set("lang", language)
  window.history.replaceState(window.history.state, "", address)
}

/** Fills the cache with what the prerendered page shows; false when a file is broken, so that the page can say which. */
async function loadEverything(client: QueryClient): Promise<boolean> {
  try {
    const [manifest] = await Promise.all([client.ensureQueryData(manifestQuery), client.ensureQueryData(catalogueQuery)])
    await Promise.all(manifest.reports.map((entry) => client.ensureQueryData(reportQuery(entry))))
    return true
  } catch {
    return false
  }
}

void start()
