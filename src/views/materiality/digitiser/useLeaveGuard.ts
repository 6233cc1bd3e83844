// Leaving with marks asks first: by a link of the page, by this panel's own button, or by closing the tab.
import { useEffect, useState } from "react"

/** `ask` runs the way out at once when there is nothing to lose. */
export function useLeaveGuard(active: boolean) {
  const [wayOut, setWayOut] = useState<{ go: () => void } | null>(null)

  useEffect(() => {
    if (!active) return
    const unload = (event: BeforeUnloadEvent) => event.preventDefault()
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null
      const forBrowser = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
      if (!(link instanceof HTMLAnchorElement) || forBrowser || link.hash !== "" || link.closest("[data-digitiser]") !== null) return
      if (link.dataset["leaving"] !== undefined || link.download !== "") return
      event.preventDefault()
      event.stopPropagation()
      setWayOut({ go: () => pressAgain(link) })
    }
    window.addEventListener("beforeunload", unload)
    document.addEventListener("click", click, { capture: true })
    return () => {
      window.removeEventListener("beforeunload", unload)
      document.removeEventListener("click", click, { capture: true })
    }
  }, [active])

  return {
    asking: wayOut !== null,
    ask: (go: () => void) => (active ? setWayOut({ go }) : go()),
    leave: () => {
      setWayOut(null)
      wayOut?.go()
    },
    stay: () => setWayOut(null),
  }
}

/** The press that was held back, let through this time. */
function pressAgain(link: HTMLAnchorElement) {
  link.dataset["leaving"] = ""
  link.click()
  delete link.dataset["leaving"]
}
