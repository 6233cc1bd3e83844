// The chart library is fetched when the first view stands and the browser is idle, and run only when a view charts.
// A prefetch link in the HTML would compete with the first paint for the line; running it early would block the reader.

/** Fetches what the built page names in `<meta name="idle-prefetch">`; the development server names nothing. */
export function prefetchWhenIdle(): void {
  const names = document.querySelector<HTMLMetaElement>('meta[name="idle-prefetch"]')?.content.split(" ") ?? []
  const start = () => {
    for (const href of names.filter((name) => name !== ""))
      document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", as: "script", crossOrigin: "anonymous", href }))
  }
  const afterLoad = () => ("requestIdleCallback" in window ? window.requestIdleCallback(start, { timeout: 4000 }) : setTimeout(start, 1500))
  if (document.readyState === "complete") afterLoad()
  else window.addEventListener("load", afterLoad, { once: true })
}
