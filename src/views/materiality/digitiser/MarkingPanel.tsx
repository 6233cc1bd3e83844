// Setting points in the figure: what is asked for, the figure, and the list of all that the step asks for.

import { useEffect, useRef } from "react"
import { AXIS_ENDS, type AxisEnd, type Point, pixelOf } from "@/domain/digitise"
import type { View } from "@/figures/view"
import { readText } from "@/i18n/language"
import type { MaterialTopic } from "@/schema/report"
import type { Words } from "../words/zh-Hant"
import digitiserStyles from "./Digitiser.module.css"
import type { Figure } from "./figure"
import styles from "./MarkingPanel.module.css"
import { type Asked, Prompt } from "./Prompt"
import { Stage } from "./Stage"
import { type Action, goodFrame, isMarking, openTargets, type Session, targetsOf } from "./session"

type Props = { view: View<Words>; topics: readonly MaterialTopic[]; session: Session; figure: Figure; run: (action: Action) => void }

export function MarkingPanel({ view, topics, session, figure, run }: Props) {
  const m = view.words.digitiser
  const box = useRef<HTMLDivElement>(null)
  const work = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const { step, target } = session
  useEffect(() => {
    // The figure comes into sight and takes the keys, without a press on it.
    box.current?.focus({ preventScroll: true })
    work.current?.scrollIntoView({ block: "start" })
  }, [step])
  useEffect(() => {
    // The list scrolls by itself on a wide screen; the page must not move with it.
    const now = list.current?.querySelector<HTMLElement>("[aria-current]")
    if (list.current && now) list.current.scrollTop = now.offsetTop - list.current.offsetTop - list.current.clientHeight / 2
  }, [target])
  if (!isMarking(step)) return null

  const ids = topics.map(({ id }) => id)
  const asked = targetsOf(session, ids, step).map((id): Asked => {
    const number = String((step === "calibrate" ? AXIS_ENDS.findIndex((end) => end === id) : ids.indexOf(id)) + 1)
    const status = id === target ? "current" : session.marks[step][id] !== undefined ? "done" : session.skipped.includes(id) ? "skipped" : "open"
    return { id, number, status, ...nameOf(view, topics, id) }
  })
  // Marks of this reading only: a second reading must not see the first.
  const marks = asked.flatMap(({ id, number }) => {
    const point = session.marks[step][id]
    return point === undefined ? [] : [{ id, name: number, point }]
  })
  const choose = (id: string) => {
    run({ do: "choose", target: id })
    box.current?.focus({ preventScroll: true })
  }
  return (
    <div ref={work} className={styles.work}>
      <Prompt view={view} step={step} session={session} asked={asked} open={openTargets(session, ids, step)} ids={ids} run={run} stage={box} />
      <Stage
        box={box}
        figure={figure}
        marks={marks}
        axes={axesOf(session)}
        asking={target !== null}
        words={m}
        onPlace={(mark) => run({ do: "place", mark })}
        onUndo={() => run({ do: "undo" })}
      />
      <ol ref={list} className={styles.targets} aria-label={step === "calibrate" ? m.targets.calibrate : m.targets.topics}>
        {asked.map(({ id, number, label, pillar, status }) => (
          <li key={id}>
            <button type="button" className={styles.target} data-status={status} aria-current={status === "current" || undefined} onClick={() => choose(id)}>
              <span className={digitiserStyles.number}>{number}</span>
              <span className={pillar ? `pillar pillar-${pillar}` : ""}>
                <span className={digitiserStyles.label}>{label}</span>
              </span>
              <span className={styles.status}>{m.status[status]}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

function nameOf(view: View<Words>, topics: readonly MaterialTopic[], id: string): { label: string; pillar: MaterialTopic["pillar"] | null } {
  const topic = topics.find((known) => known.id === id)
  if (topic !== undefined) return { label: readText(topic.label, view.language), pillar: topic.pillar }
  return { label: view.words.digitiser.ends[id as AxisEnd], pillar: null }
}

/** The square from 0 to 1 on both axes once they are marked, so that a slip shows; before that, the axis that is. */
function axesOf(session: Session): (readonly [Point, Point])[] {
  const frame = goodFrame(session)
  if (frame !== null) {
    const [a, b, c, d] = [pixelOf(frame, { x: 0, y: 0 }), pixelOf(frame, { x: 1, y: 0 }), pixelOf(frame, { x: 1, y: 1 }), pixelOf(frame, { x: 0, y: 1 })]
    return [[a, b] as const, [b, c] as const, [c, d] as const, [d, a] as const]
  }
  const { xLow, xHigh, yLow, yHigh } = session.marks.calibrate
  return [...(xLow && xHigh ? [[xLow, xHigh] as const] : []), ...(yLow && yHigh ? [[yLow, yHigh] as const] : [])]
}
