// Widths of labels before they are drawn, so that room can be reserved: no label is clipped, none overlaps.

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/

/** Estimated width in pixels of a text at a font size; CJK characters are square, others at most about 0.64 of that (the widest common system font). */
export function textWidth(text: string, fontSize: number): number {
  let width = 0
  for (const character of text) width += CJK.test(character) ? fontSize : fontSize * 0.64
  return Math.ceil(width)
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

/** A text in at most `most` lines; what has no room stands at the end of the last one, so that no word is lost. */
export function foldText(text: string, fontSize: number, limit: number, most: number): string[] {
  const lines = wrapText(text, fontSize, limit)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), lines.slice(most - 1).join(CJK.test(text) ? "" : " ")]
}
