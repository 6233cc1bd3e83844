// Whether the page is being laid out for paper, where everything counts and nothing scrolls.
import { useSyncExternalStore } from "react"

const PAPER = "print"

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(PAPER)
  query.addEventListener("change", onChange)
  window.addEventListener("beforeprint", onChange)
  window.addEventListener("afterprint", onChange)
  return () => {
    query.removeEventListener("change", onChange)
    window.removeEventListener("beforeprint", onChange)
    window.removeEventListener("afterprint", onChange)
  }
}

/** The document is marked before anyone else hears of the print (see app/printing.ts). */
function onPaper(): boolean {
  return document.documentElement.dataset["printing"] !== undefined || window.matchMedia(PAPER).matches
}

export function useOnPaper(): boolean {
  return useSyncExternalStore(subscribe, onPaper, () => false)
}
