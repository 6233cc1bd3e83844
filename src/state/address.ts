// The query string of the page as a store. A library for this weighs five and a half kilobytes before the first view is alive;
// what is needed here are strings by name, one step in the browser's history for what a press changes, and Back.

/** Values by name; null takes a name out. */
type Changes = Readonly<Record<string, string | null>>

const listeners = new Set<() => void>()

/** The query string that a prerendered page was made for: until it is taken over, its links are those React expects. */
let prerendered = ""

export function setPrerenderedSearch(search: string): void {
  prerendered = search
}

/** What has been set and does not stand in the address yet. */
let waiting: { changes: Record<string, string | null>; push: boolean } | null = null

let parsed = { search: "", params: new URLSearchParams() }

function paramsOf(search: string): URLSearchParams {
  if (parsed.search !== search) parsed = { search, params: new URLSearchParams(search) }
  return parsed.params
}

/** The value of a parameter; null where the address has none. */
export function readParam(key: string): string | null {
  const set = waiting?.changes[key]
  return set === undefined ? paramsOf(window.location.search).get(key) : set
}

/** The same for the page that was prerendered. */
export function readPrerenderedParam(key: string): string | null {
  return paramsOf(prerendered).get(key)
}

export function subscribeToAddress(onChange: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("popstate", returned)
  listeners.add(onChange)
  return () => {
    listeners.delete(onChange)
    if (listeners.size === 0) window.removeEventListener("popstate", returned)
  }
}

/** The browser went Back or Forward: the address counts, not what was about to be written. */
function returned(): void {
  waiting = null
  for (const listener of listeners) listener()
}

/**
 * Sets parameters. Everything set in one task is one step that Back undoes; with `step` false, as while typing, it is none.
 * Whoever reads a parameter sees the change at once.
 */
export function setParams(changes: Changes, step = true): void {
  if (waiting === null) queueMicrotask(write)
  waiting = { changes: { ...waiting?.changes, ...changes }, push: step || waiting?.push === true }
  for (const listener of listeners) listener()
}

function write(): void {
  if (waiting === null) return
  const { changes, push } = waiting
  const params = new URLSearchParams(window.location.search)
  for (const [key, value] of Object.entries(changes))
    if (value === null) params.delete(key)
    else params.set(key, value)
  waiting = null
  const address = addressOf([...params]) + window.location.hash
  if (push) window.history.pushState(window.history.state, "", address)
  else window.history.replaceState(window.history.state, "", address)
}

/** A new address in place of the present one, all its parameters given: a step of its own, unless `step` is false. */
export function goTo(address: string, step = true): void {
  waiting = null
  if (step) window.history.pushState(window.history.state, "", address)
  else window.history.replaceState(window.history.state, "", address)
  for (const listener of listeners) listener()
}

/** The relative address with these parameters; what a reader can read, such as commas and colons, stays as it is. */
export function addressOf(params: readonly (readonly [key: string, value: string])[]): string {
  return params.length === 0 ? "./" : `./?${params.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&")}`
}

function encode(text: string): string {
  return text.replaceAll(/[%+&#"'`<>\s]/g, (character) => (character === " " ? "+" : encodeURIComponent(character).replace("'", "%27")))
}
