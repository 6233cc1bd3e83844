// From a card to a picture: laid out anew for the frame it is to fill, off the screen, in the language and light that were chosen.
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { createRoot } from "react-dom/client"
import { domToSvg } from "@/export/picture/domToSvg"
import type { View } from "@/figures/view"
import { WordsProvider } from "@/i18n/MessagesContext"
import { today } from "@/i18n/today"
import { Plate } from "./Plate"
import type { Subject } from "./subject"

export const SHAPES = ["wide", "tall", "screen"] as const
export type Shape = (typeof SHAPES)[number]
export const GROUNDS = ["white", "transparent", "dark"] as const
export type Ground = (typeof GROUNDS)[number]

/** `ground` null: none. */
export type Picture = { svg: string; width: number; height: number; ground: string | null; title: string }

/** The output's width, and the height that its shape asks for; null = as tall as the card is. */
const FRAMES: Record<Shape, { width: number; height: number | null }> = {
  wide: { width: 1600, height: 900 },
  tall: { width: 1080, height: 1350 },
  screen: { width: 1200, height: null },
}

/** Widths at which a card is laid out, as shares of the output: the first that fits has the largest type. */
const ZOOMS = [0.48, 0.54, 0.6, 0.68, 0.78, 0.9, 1.05, 1.25, 1.5, 1.8]
const LONGEST = 4000
const DARK = "#191f28"

/** `address` of the card; absent: where the reader is. */
type Asked = { shape: Shape; ground: Ground; address?: string }

/** Null where the card has nothing to say in this view. Rejects where the drawing does not come. */
export async function makePicture(
  subject: Pick<Subject, "make">,
  view: View,
  { shape, ground, address: given }: Asked,
  client: QueryClient,
): Promise<Picture | null> {
  const made = subject.make(view)
  if (made === null) return null
  const frame = FRAMES[shape]
  const host = document.createElement("div")
  host.className = "picture-host"
  host.inert = true
  host.lang = view.language
  host.style.colorScheme = ground === "dark" ? "dark" : "light"
  document.body.append(host)
  const root = createRoot(host)
  const address = (given ?? cardAddress(made.model.id)).replace(/^https?:\/\//, "")
  const date = today(view.language)
  try {
    const zooms = frame.height === null ? [0.8] : ZOOMS
    let at = 0
    for (;;) {
      const zoom = zooms[at] ?? 1
      const width = Math.round(frame.width * zoom)
      host.style.width = `${width}px`
      host.style.minHeight = frame.height === null ? "0" : `${Math.round(frame.height * zoom)}px`
      root.render(
        <QueryClientProvider client={client}>
          <WordsProvider language={view.language} core={view.messages} all={view.messages}>
            <Plate key={width} model={made.model} drawing={made.drawing} messages={view.messages} width={width} address={address} date={date} />
          </WordsProvider>
        </QueryClientProvider>,
      )
      await drawn(host)
      const fits = frame.height === null || (host.scrollHeight <= Math.round(frame.height * zoom) + 1 && host.scrollWidth <= width + 1)
      if (!fits && at < zooms.length - 1) {
        // Laid out for a wider frame it becomes lower: a zoom that cannot do is not tried.
        const over = frame.height === null ? 1 : Math.sqrt(host.scrollHeight / Math.round(frame.height * zoom))
        const next = zooms.findIndex((each, i) => i > at && each >= zoom * over * 0.92)
        at = next < 0 ? zooms.length - 1 : next
        continue
      }
      const height = Math.round((host.getBoundingClientRect().height / width) * frame.width)
      const size = { width: frame.width, height: frame.height === null || fits ? (frame.height ?? height) : height }
      const svg = domToSvg(host, { ...size, title: made.model.title, description: made.model.subtitle })
      return { svg, ...size, ground: ground === "white" ? "#ffffff" : ground === "dark" ? DARK : null, title: made.model.title }
    }
  } finally {
    root.unmount()
    host.remove()
  }
}

/** Resolves when everything in an element is drawn, and laid out as it stays. */
async function drawn(host: HTMLElement): Promise<void> {
  const until = performance.now() + LONGEST
  const frame = () => new Promise((done) => setTimeout(done, 30))
  await frame()
  while (host.querySelector("[data-waiting], [aria-busy=true]") !== null || host.firstElementChild === null) {
    if (performance.now() > until) throw new Error("the drawing did not come")
    await frame()
  }
  // Observers of sizes are told in the next frame, and what they draw stands in the one after.
  let before = -1
  for (let same = 0; same < 2; ) {
    await frame()
    const now = host.querySelectorAll("*").length + host.scrollHeight
    same = now === before ? same + 1 : 0
    before = now
    if (performance.now() > until) return
  }
}

/** The page at a card, as the reader has it, in whichever language it is opened. */
export function cardAddress(card: string): string {
  const address = new URL(window.location.href)
  for (const name of ["lang", "full", "ev"]) address.searchParams.delete(name)
  address.hash = `card-${card}`
  return address.href
}

/** The small page of the build that messengers unfurl, and that leads to the view. */
export function shareAddress(view: string, language: string): string {
  return new URL(`share/${view}.${language}.html`, window.location.href.split(/[?#]/)[0]).href
}
