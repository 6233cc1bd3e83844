// A question that must be answered before something is lost. Escape means no.

import { useEffect, useId, useRef } from "react"
import digitiserStyles from "./Digitiser.module.css"

type Props = { title: string; text: string; yes: string; no: string; onYes: () => void; onNo: () => void }

export function Confirm({ title, text, yes, no, onYes, onNo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={digitiserStyles.confirm} aria-labelledby={id} onClose={onNo}>
      <h3 id={id}>{title}</h3>
      <p>{text}</p>
      <div className={digitiserStyles.buttons}>
        <button type="button" className={`button ${digitiserStyles.primary}`} onClick={onNo}>
          {no}
        </button>
        <button type="button" className="button" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  )
}
