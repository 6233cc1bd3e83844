// A button that opens a small panel below it; Escape, or a press elsewhere, closes it.
import { type ReactNode, useEffect, useRef } from "react"

export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const menu = details.current
    const closeElsewhere = (event: Event) => {
      if (menu !== null && !(event.target instanceof Node && menu.contains(event.target))) menu.open = false
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || menu === null || !menu.open) return
      // One press closes one thing: not also the enlarged card behind the panel.
      event.stopPropagation()
      menu.open = false
      menu.querySelector("summary")?.focus()
    }
    // A panel that would leave the window hangs from the other end of its button.
    const place = () => {
      const panel = menu?.querySelector<HTMLElement>(".menu-panel")
      if (!menu?.open || !panel) return
      delete panel.dataset["end"]
      if (panel.getBoundingClientRect().right > document.documentElement.clientWidth) panel.dataset["end"] = ""
    }
    menu?.addEventListener("toggle", place)
    document.addEventListener("pointerdown", closeElsewhere)
    menu?.addEventListener("keydown", leave)
    return () => {
      menu?.removeEventListener("toggle", place)
      document.removeEventListener("pointerdown", closeElsewhere)
      menu?.removeEventListener("keydown", leave)
    }
  }, [])
  return (
    <details ref={details} className="menu">
      <summary className="button">{label}</summary>
      <div className="menu-panel">{children}</div>
    </details>
  )
}
