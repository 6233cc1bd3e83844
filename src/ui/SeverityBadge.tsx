// How grave a finding is: a mark whose shape says it, and the word; what it is made of is read on hover, by a press and by screen readers.
import { useId } from "react"
import type { SeverityMark } from "@/figures/findings/severity"
import styles from "./SeverityBadge.module.css"

/** Three, two, one: told apart without colour. */
const MARKS: Record<SeverityMark["severity"], string> = { high: "◆◆◆", medium: "◆◆◇", low: "◆◇◇" }

/** `plain`: stands inside something that is pressed itself. */
export function SeverityBadge({ mark: { severity, word, why }, plain = false }: { mark: SeverityMark; plain?: boolean }) {
  const id = useId()
  const said = (
    <>
      <span aria-hidden="true">{MARKS[severity]}</span> {word}
    </>
  )
  if (plain)
    return (
      <span className={styles.severity} data-severity={severity} title={why}>
        {said}
      </span>
    )
  return (
    <>
      <button type="button" className={styles.severity} data-severity={severity} title={why} popoverTarget={id} aria-describedby={id}>
        {said}
      </button>
      <span id={id} popover="auto" className={styles.why}>
        {why}
      </span>
    </>
  )
}
