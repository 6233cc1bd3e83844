// What stands behind one press. On paper nothing can be pressed: there it is open.
import { type ReactNode, useEffect, useRef } from "react"

type Props = { summary: ReactNode; className?: string | undefined; notes?: boolean; children: ReactNode }

/** `notes`: what is folded are cautions and sources. */
export function Fold({ summary, className, notes = false, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    let wasOpen = false
    const open = () => {
      wasOpen = fold.current?.open ?? false
      if (fold.current) fold.current.open = true
    }
    const close = () => {
      if (fold.current) fold.current.open = wasOpen
    }
    window.addEventListener("beforeprint", open)
    window.addEventListener("afterprint", close)
    return () => {
      window.removeEventListener("beforeprint", open)
      window.removeEventListener("afterprint", close)
    }
  }, [])
  return (
    <details ref={fold} className={className} data-notes={notes ? "" : undefined}>
      <summary>{typeof summary === "string" ? <span>{summary}</span> : summary}</summary>
      {children}
    </details>
  )
}
