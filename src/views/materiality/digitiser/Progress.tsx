// The steps as a list: what is done, where the reader is, where they may go. Going back keeps every mark.

import type { Words } from "../words/zh-Hant"
import digitiserStyles from "./Digitiser.module.css"
import styles from "./Progress.module.css"
import { canEnter, isMarking, openTargets, type Session, type Step, targetsOf } from "./session"

const STEPS: readonly Step[] = ["open", "calibrate", "first", "second", "third", "result"]

type Props = { session: Session; topics: readonly string[]; hasFigure: boolean; words: Words["digitiser"]; onGo: (step: Step) => void }

export function Progress({ session, topics, hasFigure, words, onGo }: Props) {
  const may = (step: Step) => canEnter(session, topics, step, hasFigure)
  // A third reading is a step only when some readings differ much.
  const steps = STEPS.filter((step) => step !== "third" || session.step === "third" || may("third"))
  return (
    <nav aria-label={words.progress}>
      <ol className={styles.steps} data-part="steps">
        {steps.map((step, index) => {
          const total = isMarking(step) ? targetsOf(session, topics, step).length : 0
          const done = isMarking(step) ? total - openTargets(session, topics, step).length : 0
          const complete = step === "open" ? hasFigure : total > 0 && done === total
          return (
            <li key={step}>
              <button type="button" disabled={!may(step)} aria-current={step === session.step ? "step" : undefined} onClick={() => onGo(step)}>
                <span className={digitiserStyles.number} aria-hidden="true">
                  {complete && step !== session.step ? "✓" : index + 1}
                </span>
                {words.steps[step]}
                {may(step) && total > 0 && <span className={styles.stepCount}>{words.stepsDone({ done: String(done), total: String(total) })}</span>}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
