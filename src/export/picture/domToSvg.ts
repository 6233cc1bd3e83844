// What a browser has laid out, as an SVG of its own: text as text, boxes as shapes, drawings as they are; nothing from outside, no
// style sheet, no script. So that it opens alike in a browser, in Inkscape and in an office program.

type Size = { width: number; height: number }

const NAMESPACE = "http://www.w3.org/2000/svg"

/** Presentation that a shape or a text of a drawing takes from the page's style sheets. */
const INHERITED = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "stroke-linecap", "opacity"] as const
const OF_TEXT = ["font-size", "font-weight", "text-anchor"] as const

/** `width` and `height` of the picture in pixels; `title` and `description` for those who hear it. */
export function domToSvg(root: HTMLElement, { width, height, title, description }: Size & { title: string; description: string }): string {
  const frame = root.getBoundingClientRect()
  const svg = document.createElementNS(NAMESPACE, "svg")
  svg.setAttribute("xmlns", NAMESPACE)
  svg.setAttribute("viewBox", `0 0 ${round(frame.width)} ${round(frame.height)}`)
  svg.setAttribute("width", String(width))
  svg.setAttribute("height", String(height))
  svg.setAttribute("font-family", getComputedStyle(root).fontFamily)
  svg.setAttribute("lang", root.lang)
  svg.append(element("title", {}, title), element("desc", {}, description))
  drawBox(svg, root, frame)
  const patterns = patternsOf(svg, root)
  if (patterns !== null) svg.prepend(patterns)
  return new XMLSerializer().serializeToString(svg)
}

function drawBox(into: Element, node: HTMLElement, frame: DOMRect): void {
  const style = getComputedStyle(node)
  if (isHidden(node, style)) return
  const box = node.getBoundingClientRect()
  if (box.width > 0 && box.height > 0) into.append(...background(style, box, frame), ...borders(style, box, frame))
  for (const child of node.childNodes) {
    if (child instanceof Text) into.append(...textLines(child, style, frame))
    else if (child instanceof SVGSVGElement) into.append(...drawing(child, frame))
    else if (child instanceof HTMLElement) drawBox(into, child, frame)
  }
  into.append(...generated(node, style, box, frame))
}

/** Shown to nobody, or to those who hear the page alone. */
function isHidden(node: Element, style: CSSStyleDeclaration): boolean {
  return style.display === "none" || style.visibility === "hidden" || style.opacity === "0" || node.classList.contains("visually-hidden")
}

function background(style: CSSStyleDeclaration, box: DOMRect, frame: DOMRect): Element[] {
  const fill = style.backgroundColor
  if (isClear(fill)) return []
  const [x, y] = [box.x - frame.x, box.y - frame.y]
  // A mark that is turned or cut to a shape.
  if (style.clipPath.startsWith("polygon")) return [polygon([x + box.width / 2, y, x + box.width, y + box.height, x, y + box.height], fill)]
  if (isTurned(style))
    return [polygon([x + box.width / 2, y, x + box.width, y + box.height / 2, x + box.width / 2, y + box.height, x, y + box.height / 2], fill)]
  return [element("rect", { x, y, width: box.width, height: box.height, rx: radius(style, box), fill })]
}

/** By an eighth of a circle, which makes a square a diamond. */
function isTurned({ rotate, transform }: CSSStyleDeclaration): boolean {
  const [a = 1, b = 0] = /matrix\(([^)]+)\)/.exec(transform)?.[1]?.split(",").map(Number) ?? []
  return rotate === "45deg" || Math.abs(Math.abs(a) - Math.abs(b)) < 0.01
}

function polygon(points: readonly number[], fill: string): Element {
  return element("polygon", { points: points.map(round).join(" "), fill })
}

function radius({ borderTopLeftRadius }: CSSStyleDeclaration, box: DOMRect): number {
  const value = Number.parseFloat(borderTopLeftRadius) || 0
  return borderTopLeftRadius.endsWith("%") ? (value / 100) * box.width : Math.min(value, box.width / 2, box.height / 2)
}

const SIDES = ["Top", "Right", "Bottom", "Left"] as const

function borders(style: CSSStyleDeclaration, box: DOMRect, frame: DOMRect): Element[] {
  const sides = SIDES.map((side) => ({
    side,
    width: Number.parseFloat(style[`border${side}Width`]),
    color: style[`border${side}Color`],
    dashed: style[`border${side}Style`] === "dashed" || style[`border${side}Style`] === "dotted",
    shown: style[`border${side}Style`] !== "none",
  })).filter(({ width, color, shown }) => shown && width > 0 && !isClear(color))
  const [first] = sides
  if (first === undefined) return []
  const [x, y] = [box.x - frame.x, box.y - frame.y]
  const dash = (width: number, dashed: boolean) => (dashed ? { "stroke-dasharray": `${width * 2} ${width * 2}` } : {})
  if (sides.length === 4 && sides.every(({ width, color }) => width === first.width && color === first.color)) {
    const inset = first.width / 2
    const shape = { x: x + inset, y: y + inset, width: box.width - first.width, height: box.height - first.width, rx: Math.max(0, radius(style, box) - inset) }
    return [element("rect", { ...shape, fill: "none", stroke: first.color, "stroke-width": first.width, ...dash(first.width, first.dashed) })]
  }
  return sides.map(({ side, width, color, dashed }) => {
    const across = side === "Top" || side === "Bottom"
    const at = side === "Top" ? y + width / 2 : side === "Bottom" ? y + box.height - width / 2 : side === "Left" ? x + width / 2 : x + box.width - width / 2
    const ends = across ? { x1: x, x2: x + box.width, y1: at, y2: at } : { x1: at, x2: at, y1: y, y2: y + box.height }
    return element("line", { ...ends, stroke: color, "stroke-width": width, ...dash(width, dashed) })
  })
}

/** The lines in which a text stands, each at its own place. */
function textLines(node: Text, style: CSSStyleDeclaration, frame: DOMRect): Element[] {
  const lines: { text: string; box: DOMRect }[] = []
  const range = document.createRange()
  const characters = Array.from(node.data)
  let offset = 0
  for (const character of characters) {
    range.setStart(node, offset)
    offset += character.length
    range.setEnd(node, offset)
    const box = range.getClientRects()[0]
    if (box === undefined || (box.width === 0 && character.trim() === "")) continue
    const last = lines.at(-1)
    if (last !== undefined && Math.abs(last.box.top - box.top) < box.height / 2 && box.left >= last.box.left) {
      last.text += character
      last.box = new DOMRect(last.box.x, last.box.y, box.right - last.box.x, last.box.height)
    } else lines.push({ text: character, box })
  }
  return lines.flatMap(({ text, box }) => (text.trim() === "" ? [] : [written(text.trimEnd(), style, box, frame)]))
}

function written(text: string, style: CSSStyleDeclaration, box: DOMRect, frame: DOMRect): Element {
  const { ascent, descent } = metrics(style)
  const shown = style.textTransform === "uppercase" ? text.toUpperCase() : text
  return element(
    "text",
    {
      x: box.x - frame.x,
      y: box.y - frame.y + (box.height - ascent - descent) / 2 + ascent,
      "font-size": Number.parseFloat(style.fontSize),
      "font-weight": style.fontWeight,
      fill: style.color,
      "xml:space": "preserve",
    },
    shown,
  )
}

let pen: CanvasRenderingContext2D | null = null

function metrics({ fontSize, fontWeight, fontFamily }: CSSStyleDeclaration): { ascent: number; descent: number } {
  pen ??= document.createElement("canvas").getContext("2d")
  const size = Number.parseFloat(fontSize)
  if (pen === null) return { ascent: size * 0.9, descent: size * 0.25 }
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText("漢g")
  return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent }
}

/** Words that the style sheet puts before or after an element, such as the star of a figure with a note. */
function generated(node: HTMLElement, style: CSSStyleDeclaration, box: DOMRect, frame: DOMRect): Element[] {
  const after = getComputedStyle(node, "::after")
  const words = /^"(.*)"$/.exec(after.content)?.[1]?.trim() ?? ""
  if (words === "" || after.display === "none" || after.position === "absolute") return []
  pen ??= document.createElement("canvas").getContext("2d")
  if (pen !== null) pen.font = `${after.fontWeight} ${after.fontSize} ${style.fontFamily}`
  const width = pen?.measureText(words).width ?? 0
  return [written(words, after, new DOMRect(box.right - width, box.y, width, box.height), frame)]
}

/** A drawing with its presentation written on it, at its place. */
function drawing(source: SVGSVGElement, frame: DOMRect): Element[] {
  const style = getComputedStyle(source)
  const box = source.getBoundingClientRect()
  if (isHidden(source, style) || box.width === 0) return []
  const view = source.viewBox.baseVal
  const scale = view !== null && view.width > 0 ? box.width / view.width : 1
  const shift = view !== null && view.width > 0 ? ` scale(${round(scale)}) translate(${round(-view.x)} ${round(-view.y)})` : ""
  const group = element("g", { transform: `translate(${round(box.x - frame.x)} ${round(box.y - frame.y)})${shift}` })
  for (const child of source.children) group.append(...plain(child))
  return [group]
}

function plain(source: Element): Element[] {
  const style = getComputedStyle(source)
  if (isHidden(source, style) || /^(title|desc|defs|style|clipPath)$/.test(source.tagName)) return []
  if (source instanceof SVGSVGElement) return drawingWithin(source)
  const copy = document.createElementNS(NAMESPACE, source.tagName)
  for (const { name, value } of source.attributes) if (GEOMETRY.has(name)) copy.setAttribute(name, value)
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name)
    // A stroke around letters is a halo under them, which not every program draws below: it is left out.
    if (value === "" || value === INITIAL[name] || (name.startsWith("stroke") && source instanceof SVGTextContentElement)) continue
    copy.setAttribute(name, name === "fill" ? fillOf(value) : value)
  }
  if (source instanceof SVGTextContentElement) {
    for (const name of OF_TEXT) copy.setAttribute(name, name === "font-size" ? String(Number.parseFloat(style.fontSize)) : style.getPropertyValue(name))
    // Offices know no baseline but the alphabetic one.
    if (style.dominantBaseline === "central" && source.hasAttribute("y"))
      copy.setAttribute("y", String(round(Number(source.getAttribute("y")) + Number.parseFloat(style.fontSize) * 0.35)))
  }
  for (const child of source.childNodes)
    if (child instanceof Text) copy.append(child.data)
    else if (child instanceof Element) copy.append(...plain(child))
  return [copy]
}

/** A colour, none, or a pattern, whose definition is taken along. */
function fillOf(value: string): string {
  if (isClear(value)) return "none"
  const id = /^url\("?#([^")]+)"?\)/.exec(value)?.[1]
  return id === undefined ? value : `url(#${id})`
}

/** The patterns that the shapes of a picture are filled with, from the picture itself, or wherever in the page they are defined. */
function patternsOf(svg: Element, root: Element): Element | null {
  const ids = new Set([...svg.querySelectorAll("[fill^='url(#']")].map((shape) => (shape.getAttribute("fill") ?? "").slice(5, -1)))
  const defs = element("defs", {})
  for (const id of ids) {
    const source = root.querySelector(`#${CSS.escape(id)}`) ?? document.getElementById(id)
    if (source === null) continue
    const copy = document.createElementNS(NAMESPACE, source.tagName)
    for (const { name, value } of source.attributes) copy.setAttribute(name, value)
    for (const child of source.children) copy.append(...plain(child))
    defs.append(copy)
  }
  return defs.childElementCount === 0 ? null : defs
}

function drawingWithin(source: SVGSVGElement): Element[] {
  const group = element("g", { transform: `translate(${source.getAttribute("x") ?? 0} ${source.getAttribute("y") ?? 0})` })
  for (const child of source.children) group.append(...plain(child))
  return [group]
}

/** Attributes that say where and what, and nothing of how it looks. */
const GEOMETRY = new Set(["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "width", "height", "d", "points", "transform", "dx", "dy"])

/** What need not be written. */
const INITIAL: Partial<Record<(typeof INHERITED)[number], string>> = {
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-opacity": "1",
  "stroke-linecap": "butt",
  opacity: "1",
}

function isClear(color: string): boolean {
  return color === "transparent" || /^rgba\(.*, 0\)$/.test(color) || color.endsWith("/ 0)")
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): Element {
  const made = document.createElementNS(NAMESPACE, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, typeof value === "number" ? String(round(value)) : value)
  if (text !== undefined) made.textContent = text
  return made
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
