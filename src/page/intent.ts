// What a page will need besides its own code: fetched when a reader points at its link, warmed up when the reader lingers.
export { preloadCharts } from "@/drawing/lazyCharts"
export { warmUp } from "@/drawing/warmUp"
