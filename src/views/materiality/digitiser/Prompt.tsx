// What is asked for now, in words, and the ways on: skip, take back, continue.

import { type RefObject, useEffect, useRef } from "react"
import type { AxisEnd } from "@/domain/digitise"
import type { View } from "@/figures/view"
import type { MaterialTopic } from "@/schema/report"
import type { Words } from "../words/zh-Hant"
import digitiserStyles from "./Digitiser.module.css"
import markingPanelStyles from "./MarkingPanel.module.css"
import { type Action, canEnter, type MarkingStep, refusal, type Session, type Step } from "./session"

/** One thing a step asks for, with what a reader calls it. */
export type Asked = { id: string; number: string; label: string; pillar: MaterialTopic["pillar"] | null; status: "current" | "done" | "open" | "skipped" }

const NEXT: Record<MarkingStep, Step> = { calibrate: "first", first: "second", second: "result", third: "result" }

type Props = {
  view: View<Words>
  step: MarkingStep
  session: Session
  asked: readonly Asked[]
  /** What the step has not got yet. */
  open: readonly string[]
  ids: readonly string[]
  run: (action: Action) => void
  stage: RefObject<HTMLElement | null>
}

export function Prompt({ view, step, session, asked, open, ids, run, stage }: Props) {
  const m = view.words.digitiser
  const current = asked.find(({ status }) => status === "current")
  const refused = refusal(session)
  const next = NEXT[step]
  const mayGoOn = canEnter(session, ids, next, true)
  const done = open.length === 0
  const onward = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The last mark is set: Enter now goes on.
    if (current === undefined && mayGoOn && document.activeElement === stage.current) onward.current?.focus({ preventScroll: true })
  }, [current, mayGoOn, stage])
  const last = session.history.at(-1)
  const goOn = (
    <button ref={onward} type="button" className={done ? `button ${digitiserStyles.primary}` : "button"} onClick={() => run({ do: "go", step: next })}>
      {m.goOn[step]}
    </button>
  )
  return (
    <>
      <div className={digitiserStyles.prompt} data-part="prompt">
        <p className="visually-hidden" role="status">
          {last?.step === step ? m.placed(asked.find(({ id }) => id === last.target)?.label ?? "") : ""}
        </p>
        {step === "calibrate" && refused !== null && (
          <p className={digitiserStyles.refusal} role="alert">
            {m.refusals[refused]}
          </p>
        )}
        {current ? (
          <div aria-live="polite">
            <p className={digitiserStyles.count}>{m.reading({ at: String(asked.indexOf(current) + 1), total: String(asked.length) })}</p>
            <p className={`${digitiserStyles.name} ${current.pillar ? `pillar pillar-${current.pillar}` : ""}`}>
              <span className={digitiserStyles.label}>{current.label}</span>
            </p>
            <p className={digitiserStyles.hint}>{step === "calibrate" ? m.endHints[current.id as AxisEnd] : m.topicHint[step]}</p>
          </div>
        ) : (
          <p className={digitiserStyles.name} aria-live="polite">
            {step !== "calibrate" ? (step === "first" && !mayGoOn ? m.noneRead : m.allRead[step]) : refused === null ? m.allEnds : ""}
          </p>
        )}
      </div>
      <div className={`${markingPanelStyles.actions} ${digitiserStyles.buttons}`}>
        {mayGoOn && done && goOn}
        {current && step === "first" && (
          <button type="button" className="button" onClick={() => run({ do: "skip" })}>
            {m.skip}
          </button>
        )}
        {session.history.some((entry) => entry.step === step) && (
          <button type="button" className="button" onClick={() => run({ do: "undo" })}>
            {m.undo}
          </button>
        )}
        {current && step === "first" && mayGoOn && open.length > 1 && (
          <button type="button" className="button" onClick={() => run({ do: "skipRest" })}>
            {m.skipRest}
          </button>
        )}
        {mayGoOn && !done && goOn}
        {mayGoOn && !done && step === "first" && <p className={digitiserStyles.hint}>{m.unread(String(open.length))}</p>}
      </div>
    </>
  )
}
