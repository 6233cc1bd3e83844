// The views: each is its own chunk, fetched when it is opened or when its link is pointed at. The overview is in the first one.
import { type ComponentType, lazy } from "react"
import type { ViewId } from "@/state/urlState"
import type { View } from "@/viewmodels/view"

type Page = ComponentType<{ view: View }>
type ChartedView = Exclude<ViewId, "overview">

const LOADERS: Record<ChartedView, () => Promise<{ default: Page }>> = {
  materiality: async () => ({ default: (await import("@/pages/materiality/MaterialityPage")).MaterialityPage }),
  workforce: async () => ({ default: (await import("@/pages/workforce/WorkforcePage")).WorkforcePage }),
  training: async () => ({ default: (await import("@/pages/training/TrainingPage")).TrainingPage }),
  emissions: async () => ({ default: (await import("@/pages/emissions/EmissionsPage")).EmissionsPage }),
  comparison: async () => ({ default: (await import("@/pages/comparison/ComparisonPage")).ComparisonPage }),
}

export const PAGES: Record<ChartedView, Page> = {
  materiality: lazy(LOADERS.materiality),
  workforce: lazy(LOADERS.workforce),
  training: lazy(LOADERS.training),
  emissions: lazy(LOADERS.emissions),
  comparison: lazy(LOADERS.comparison),
}

/** Fetches a view's code before it is needed; a failure is left to the real visit to report. */
export function preloadView(view: ViewId): void {
  if (view !== "overview") void LOADERS[view]().catch(() => undefined)
}

/** The same, and the chart library with it: the reader points at the link and will see its charts in a moment. */
export function preloadOnIntent(view: ViewId): void {
  preloadView(view)
  if (view !== "overview" && view !== "materiality") void import("@/pages/intent").then(({ preloadCharts }) => preloadCharts()).catch(() => undefined)
}

/** The order and grouping of the navigation. */
export const NAVIGATION = [
  { group: "all", views: ["overview", "materiality"] },
  { group: "S", views: ["workforce", "training"] },
  { group: "E", views: ["emissions"] },
  { group: "compare", views: ["comparison"] },
] as const satisfies readonly { group: string; views: readonly ViewId[] }[]
