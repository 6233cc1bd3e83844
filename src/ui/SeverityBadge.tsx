// How grave a finding is: a mark whose shape says it, and the word; what it is made of is read on hover and by screen readers.

import type { SeverityMark } from "@/figures/findings/severity"

import styles from "./SeverityBadge.module.css"

/** Three, two, one: told apart without colour. */
const MARKS: Record<SeverityMark["severity"], string> = { high: "◆◆◆", medium: "◆◆◇", low: "◆◇◇" }

export function SeverityBadge({ mark: { severity, word, why } }: { mark: SeverityMark }) {
  return (
    <span className={styles.severity} data-severity={severity} title={why}>
      <span aria-hidden="true">{MARKS[severity]}</span> {word}
    </span>
  )
}
