// From one total to the next: the steps may go down, the totals may not go below zero, and there is no case of that.
import type { WaterfallModel, WaterfallStep } from "@/figures/series/waterfall"
import { type Make, upTo } from "../made"
import type { GalleryCase } from "./shown"

type Panel = WaterfallModel["panels"][number]

/** From `start` by some changes to the end; activity and factor in turn. */
function panel(make: Make, n: number, start: number, changes: readonly number[], long = false): Panel {
  const steps: WaterfallStep[] = [{ id: "start", label: "2008", kind: "total", from: 0, to: start, cell: make.figure(start) }]
  let level = start
  changes.forEach((change, i) => {
    const kind = i % 2 === 0 ? "activity" : "factor"
    steps.push({ id: String(i), label: make.group(i + 1, long), kind, from: level, to: level + change, cell: make.figure(change, { computed: true }) })
    level += change
  })
  steps.push({ id: "end", label: "2009", kind: "total", from: 0, to: level, cell: make.figure(level) })
  return { id: String(n), title: make.issuer(n, long), tone: n - 1, steps, max: Math.max(...steps.map(({ from, to }) => Math.max(from, to))) }
}

function one(make: Make, start: number, changes: readonly number[], long = false): WaterfallModel {
  return { panels: [panel(make, 1, start, changes, long)] }
}

export const waterfallCases: readonly GalleryCase<"waterfall">[] = [
  { id: "up-and-down", words: "Negative steps go down, computed steps are hatched", make: (make) => one(make, 100, [40, -60, 25, -5]) },
  { id: "no-change", words: "A step of zero is a line", make: (make) => one(make, 100, [0, 0]) },
  { id: "to-zero", words: "Down to zero", make: (make) => one(make, 100, [-40, -60]) },
  { id: "only-totals", words: "No cause printed", make: (make) => one(make, 100, []) },
  { id: "long-names", words: "Long names", make: (make) => one(make, 100, [40, -60, 25, -5], true) },
  { id: "huge", words: "Huge figures", make: (make) => one(make, 1.2e9, [34_567_890, -987_654_321, 11, -7]) },
  { id: "tiny", words: "Tiny figures", make: (make) => one(make, 0.0003, [0.0001, -0.00025]) },
  { id: "twelve-issuers", words: "Twelve issuers", make: (make) => ({ panels: upTo(12).map((n) => panel(make, n, 100 * n, [n, -n * 5])) }) },
  {
    id: "twelve-steps",
    words: "Twelve steps",
    make: (make) =>
      one(
        make,
        1000,
        upTo(12).map((n) => (n % 3 === 0 ? -20 * n : 15 * n)),
      ),
  },
]
