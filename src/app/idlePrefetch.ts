// What will be needed later is fetched when the first view stands and the browser is idle: a prefetch link in the HTML would
// compete with the first paint for the line; running the chart library early would block the reader.

/** Runs a task once the page has loaded and the browser has nothing else to do. */
export function whenIdle(task: () => void): void {
  const afterLoad = () => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(task, { timeout: 4000 })
    else setTimeout(task, 1500)
  }
  if (document.readyState === "complete") afterLoad()
  else window.addEventListener("load", afterLoad, { once: true })
}
