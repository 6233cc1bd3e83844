// Words beside a line: each takes the first lane in which it touches no other.

export type Span = { from: number; to: number }

/** For each span the number of its lane, from 0; spans of one lane keep `gap` pixels apart. */
export function lanes(spans: readonly Span[], gap: number): number[] {
  const taken: Span[][] = []
  return spans.map((span) => {
    const free = taken.findIndex((lane) => lane.every((other) => span.to + gap <= other.from || other.to + gap <= span.from))
    const lane = free === -1 ? taken.length : free
    if (free === -1) taken.push([])
    taken[lane]?.push(span)
    return lane
  })
}
