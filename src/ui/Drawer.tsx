// The frame of every drawer at the side: a modal dialog that Escape, its button and a press beside it close.
import { type ReactNode, useEffect, useRef } from "react"
import { CLOSE, Icon } from "./Icon"

/** What opened the first of a chain of drawers: one drawer may lead to the next, and the focus then returns to where it began. */
let opener: Element | null = null

function noteOpener() {
  const active = document.activeElement
  if (active !== null && active !== document.body && active.closest(".drawer") === null) opener = active
}

function returnFocus() {
  // A control of the closing dialog still counts as focused until the next frame.
  const active = document.activeElement
  const lost = active === null || active === document.body || active.closest(".drawer") !== null
  if (lost && opener?.isConnected === true && (opener instanceof HTMLElement || opener instanceof SVGElement)) opener.focus({ preventScroll: true })
}

export function Drawer({ kicker, close, onClose, children }: { kicker: string; close: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    noteOpener()
    element?.showModal()
    // Escape closes a modal dialog by itself; a press on the backdrop lands on the dialog and not on its content.
    const leave = (event: MouseEvent) => event.target === element && element?.close()
    element?.addEventListener("click", leave)
    return () => {
      element?.removeEventListener("click", leave)
      // Back takes the drawer away without closing it: once it is gone, the focus returns all the same.
      requestAnimationFrame(() => {
        if (document.querySelector(".drawer") === null) returnFocus()
      })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby="evidence-title"
      onClose={() => {
        returnFocus()
        onClose()
      }}
    >
      <div className="drawer-content">
        <header className="drawer-header">
          <p className="drawer-kicker">{kicker}</p>
          <button type="button" className="icon-button" aria-label={close} onClick={() => dialog.current?.close()}>
            <Icon d={CLOSE} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
