// Boxes and points in pixels, and whether they meet.

export type Box = { x: number; y: number; width: number; height: number }
export type Size = { width: number; height: number }
export type Point = { x: number; y: number }

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Half a thousandth of a pixel is forgiven: sums of decimals. */
export function isInside(box: Box, plot: Box): boolean {
  const slack = 5e-4
  return (
    box.x >= plot.x - slack && box.y >= plot.y - slack && box.x + box.width <= plot.x + plot.width + slack && box.y + box.height <= plot.y + plot.height + slack
  )
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
