// Panels in rows, as a wrapping flex box lays them out, so that the room reserved by the page and the drawing are the same.

/** `basis`: the width a panel asks for; `grow`: its part of what is left; `max`: its greatest width; `fresh`: it begins a row. */
export type FlowItem = { basis: number; grow: number; max: number; fresh?: boolean }
export type Placed = { index: number; x: number; width: number }

/** Rows of panels from the left; a panel that is wider than the whole takes a row of its own and shrinks to it. */
export function flow(items: readonly FlowItem[], width: number, gap: number): Placed[][] {
  const rows: number[][] = []
  let used = Number.POSITIVE_INFINITY
  items.forEach((item, i) => {
    const asked = Math.min(item.basis, item.max)
    const row = rows.at(-1)
    if (row === undefined || item.fresh === true || used + gap + asked > width) {
      rows.push([i])
      used = asked
    } else {
      row.push(i)
      used += gap + asked
    }
  })
  return rows.map((row) => {
    const widths = share(
      row.flatMap((i) => items[i] ?? []),
      width - gap * (row.length - 1),
    )
    let x = 0
    return row.map((index, i) => {
      const placed = { index, x, width: widths[i] ?? 0 }
      x += placed.width + gap
      return placed
    })
  })
}

/** Widths of one row: what is left is shared by `grow`, what a panel may not take goes to the others. */
function share(items: readonly FlowItem[], room: number): number[] {
  const asked = items.map(({ basis, max }) => Math.min(basis, max, room))
  const widths = [...asked]
  const full = new Set<number>()
  while (full.size < items.length) {
    const open = items.flatMap(({ grow, max }, i) => (full.has(i) ? [] : [{ i, grow, max: Math.min(max, room) }]))
    const free = Math.max(0, room - items.reduce((sum, _, i) => sum + ((full.has(i) ? widths[i] : asked[i]) ?? 0), 0))
    const parts = open.reduce((sum, { grow }) => sum + grow, 0)
    for (const { i, grow } of open) widths[i] = (asked[i] ?? 0) + (free * grow) / parts
    const over = open.filter(({ i, max }) => (widths[i] ?? 0) > max)
    if (over.length === 0) break
    for (const { i, max } of over) {
      widths[i] = max
      full.add(i)
    }
  }
  return widths
}
