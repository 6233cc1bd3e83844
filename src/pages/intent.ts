// What a page will need besides its own code, fetched when a reader points at its link.
export { preloadCharts } from "@/charts/lazyCharts"
