// How long the page waits. A connection that hangs fires no event: after a time the page goes on with what has come, or says so.

/** Milliseconds after which the page is drawn with what is there; one that was prerendered says something already. */
const PATIENCE = { drawn: 4000, prerendered: 10_000 }

/** Milliseconds after which a file of code or words is given up. */
const LIMIT = 20_000

/** What a promise gives within the page's patience, else undefined. */
export async function patiently<T>(promise: Promise<T>, isPrerendered: boolean): Promise<T | undefined> {
  return Promise.race([
    promise,
    new Promise<undefined>((resolve) => {
      setTimeout(resolve, isPrerendered ? PATIENCE.prerendered : PATIENCE.drawn)
    }),
  ])
}

/** What a promise gives; rejected as the browser does for code that cannot be fetched where it does not come in time. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<T>((_, reject) => {
      setTimeout(reject, LIMIT, new Error("dynamically imported module is late"))
    }),
  ])
}
