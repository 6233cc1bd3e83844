// Colours as the style sheets write them, worked out to light: enough of CSS Color for tokens, mixes and contrasts.

/** Lightness and two axes of hue, as in Oklab. */
export type Oklab = readonly [number, number, number]
export type Theme = "light" | "dark"

/** The tokens of a style sheet in one theme: name → value as written, the half of light-dark() that the theme takes. */
export function tokensOf(css: string, theme: Theme): Map<string, string> {
  const root = /:root \{([^}]*)\}/.exec(css)?.[1] ?? ""
  return new Map(
    [...root.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll(/light-dark\(((?:[^(),]|\([^)]*\))+), ((?:[^(),]|\([^)]*\))+)\)/g, theme === "light" ? "$1" : "$2"),
    ]),
  )
}

/** A colour, worked out: #rrggbb, var(--token), oklch(l c h), color-mix(in oklab, a p%, b). Throws on anything else. */
export function colourOf(written: string, tokens: ReadonlyMap<string, string>): Oklab {
  const [, token] = /^var\((--[\w-]+)\)$/.exec(written) ?? []
  if (token !== undefined) return colourOf(tokens.get(token) ?? "", tokens)
  const [, hex] = /^#([\da-f]{6})$/.exec(written) ?? []
  if (hex !== undefined) return fromHex(hex)
  const [, l, c, h] = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(written) ?? []
  if (l !== undefined) {
    const turn = (Number(h) * Math.PI) / 180
    return [Number(l), Number(c) * Math.cos(turn), Number(c) * Math.sin(turn)]
  }
  const [, first, percent, second] = /^color-mix\(in oklab, (.+) ([\d.]+)%, (.+)\)$/.exec(written) ?? []
  if (first === undefined || second === undefined) throw new RangeError(`no colour: "${written}"`)
  const [a, b] = [colourOf(first, tokens), colourOf(second, tokens)]
  const share = Number(percent) / 100
  return [a[0] * share + b[0] * (1 - share), a[1] * share + b[1] * (1 - share), a[2] * share + b[2] * (1 - share)]
}

/** How far two colours lie apart in Oklab; 0.02 is about what the eye tells apart side by side. */
export function distance(a: Oklab, b: Oklab): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/** The contrast ratio of WCAG, 1 to 21. */
export function contrast(a: Oklab, b: Oklab): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

function fromHex(hex: string): Oklab {
  const channel = (at: number) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  const [r, g, b] = [channel(0), channel(2), channel(4)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function luminance([lightness, a, b]: Oklab): number {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const shown = (light: number) => Math.min(1, Math.max(0, light))
  return (
    0.2126 * shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  )
}
