// The views: each is its own chunk, fetched when it is opened or when its link is pointed at. The overview is in the first one.
import { type ComponentType, type LazyExoticComponent, lazy } from "react"
import type { ViewId } from "@/state/urlState"
import type { View } from "@/viewmodels/view"

type Page = ComponentType<{ view: View }>
/** Every view but the first: their code and their words are fetched apart. */
export type LaterView = Exclude<ViewId, "overview">

const LOADERS: Record<LaterView, () => Promise<Page>> = {
  materiality: async () => (await import("@/pages/materiality/MaterialityPage")).MaterialityPage,
  workforce: async () => (await import("@/pages/workforce/WorkforcePage")).WorkforcePage,
  training: async () => (await import("@/pages/training/TrainingPage")).TrainingPage,
  emissions: async () => (await import("@/pages/emissions/EmissionsPage")).EmissionsPage,
  resources: async () => (await import("@/pages/resources/ResourcesPage")).ResourcesPage,
  governance: async () => (await import("@/pages/governance/GovernancePage")).GovernancePage,
  operations: async () => (await import("@/pages/operations/OperationsPage")).OperationsPage,
  comparison: async () => (await import("@/pages/comparison/ComparisonPage")).ComparisonPage,
  index: async () => (await import("@/pages/index/IndexPage")).IndexPage,
  checks: async () => (await import("@/pages/checks/ChecksPage")).ChecksPage,
  data: async () => (await import("@/pages/data/DataPage")).DataPage,
}

let styles: Promise<unknown> | null = null

/**
 * The styles of all views but the first, of drawers and of paper. One promise for all who ask: the loader of a style sheet
 * that could not be fetched says so once and passes over it the next time, and a page must not stand unstyled.
 */
export async function loadStyles(): Promise<void> {
  styles ??= import("./laterStyles")
  await styles
}

const loaded = new Map<LaterView, Page>()
const waiting = new Map<LaterView, LazyExoticComponent<Page>>()

/** Fetches a view's code; afterwards `pageOf` gives it without waiting. Rejects when the code cannot be fetched. */
export async function loadView(view: ViewId): Promise<void> {
  if (view === "overview" || loaded.has(view)) return
  const [page] = await Promise.all([LOADERS[view](), loadStyles()])
  loaded.set(view, page)
}

/**
 * The component of a view. Code that has been fetched is given as it is: going through `lazy` would show a skeleton for
 * the 300 ms that React keeps one on the screen, even where nothing has to be waited for.
 */
export function pageOf(view: LaterView): Page {
  const ready = loaded.get(view)
  if (ready !== undefined) return ready
  const known = waiting.get(view)
  if (known !== undefined) return known
  const page = lazy(async () => {
    await loadView(view)
    return { default: pageOf(view) }
  })
  waiting.set(view, page)
  return page
}

/** Whether a view draws with the chart library. */
const CHARTED: ReadonlySet<ViewId> = new Set(["materiality", "workforce", "training", "emissions", "resources", "operations", "comparison"])

/** The reader points at a link and will see its view in a moment; a failure is left to the real visit to report. */
export function preloadOnIntent(view: ViewId): void {
  void loadView(view).catch(() => undefined)
  if (CHARTED.has(view)) void import("@/pages/intent").then(({ preloadCharts }) => preloadCharts()).catch(() => undefined)
}

/** The order and grouping of the navigation. */
export const NAVIGATION = [
  { group: "all", views: ["overview", "materiality"] },
  { group: "E", views: ["emissions", "resources"] },
  { group: "S", views: ["workforce", "training", "operations"] },
  { group: "G", views: ["governance"] },
  { group: "compare", views: ["comparison", "checks", "index", "data"] },
] as const satisfies readonly { group: string; views: readonly ViewId[] }[]
