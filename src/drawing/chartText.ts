// Widths of labels before they are drawn, so that room can be reserved: no label is clipped, none overlaps.

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/

/** Estimated width in pixels of a text at a font size; CJK characters are square, others at most about 0.64 of that (the widest common system font). */
export function textWidth(text: string, fontSize: number): number {
  let width = 0
  for (const character of text) width += CJK.test(character) ? fontSize : fontSize * 0.64
  return Math.ceil(width)
}

/** Round ticks from zero to the first one at or above `max`, at most `count` steps of 1, 2, 2.5 or 5 × 10ⁿ. */
export function niceTicks(max: number, count: number): number[] {
  if (!(max > 0)) return [0, 1]
  const least = max / count
  const power = 10 ** Math.floor(Math.log10(least))
  const step = ([1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10) * power
  const steps = Math.ceil((max / step) * (1 - 1e-9))
  return Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12)))
}

/** Cuts a text into lines no wider than `limit`, at spaces where there are any, else between CJK characters. */
export function wrapText(text: string, fontSize: number, limit: number): string[] {
  const parts = text.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s+/g) ?? [text]
  const lines: string[] = []
  let line = ""
  for (const part of parts) {
    if (line !== "" && textWidth(line + part, fontSize) > limit) {
      lines.push(line.trim())
      line = part.trimStart()
    } else line += part
  }
  if (line.trim() !== "") lines.push(line.trim())
  return lines
}
