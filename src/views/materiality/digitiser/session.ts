// One digitising session: which step, what is asked for, and every mark set so far. Pure; going back a step never drops a mark.
import { AXIS_ENDS, type AxisTitle, type Frame, type FrameRefusal, frameOf, type Mark, type Position, positionOf } from "@/domain/digitise"

export type Reading = "first" | "second" | "third"
export type Step = "open" | "calibrate" | Reading | "result"
/** The steps in which points are set in the figure. */
export type MarkingStep = "calibrate" | Reading

export type Session = {
  step: Step
  /** The axis end or topic asked for; null when the step has nothing left to ask. */
  target: string | null
  marks: Record<MarkingStep, Readonly<Record<string, Mark>>>
  /** Topics that are not in the figure. */
  skipped: readonly string[]
  /** What was set, in order, for taking it back. */
  history: readonly { step: MarkingStep; target: string }[]
  titles: { x: AxisTitle; y: AxisTitle }
}

export type Action =
  | { do: "place"; mark: Mark }
  | { do: "skip" }
  | { do: "skipRest" }
  | { do: "choose"; target: string }
  | { do: "go"; step: Step }
  | { do: "undo" }
  | { do: "readAgain"; topic: string }
  | { do: "entitle"; axis: "x" | "y"; language: keyof AxisTitle; text: string }
  | { do: "newFigure" }

export const NEW_SESSION: Session = {
  step: "open",
  target: null,
  marks: { calibrate: {}, first: {}, second: {}, third: {} },
  skipped: [],
  history: [],
  titles: { x: { "zh-Hant": "", en: "" }, y: { "zh-Hant": "", en: "" } },
}

export function isMarking(step: Step): step is MarkingStep {
  return step !== "open" && step !== "result"
}

/** The frame, or why the four ends span none; null while one is missing. */
export function frameIn(session: Session): ReturnType<typeof frameOf> | null {
  const { xLow, xHigh, yLow, yHigh } = session.marks.calibrate
  return xLow && xHigh && yLow && yHigh ? frameOf({ xLow, xHigh, yLow, yHigh }) : null
}

export function goodFrame(session: Session): Frame | null {
  const result = frameIn(session)
  return result?.kind === "frame" ? result.frame : null
}

export function refusal(session: Session): FrameRefusal | null {
  const result = frameIn(session)
  return result?.kind === "refused" ? result.reason : null
}

/** A topic's position; null before its second reading. */
export function positionIn(session: Session, topic: string): Position | null {
  const frame = goodFrame(session)
  if (frame === null || session.skipped.includes(topic)) return null
  const { first, second, third } = session.marks
  return positionOf(
    frame,
    [first, second, third].flatMap((reading) => reading[topic] ?? []),
  )
}

/** What a step asks for, in order: the axis ends; every topic; the topics of the first reading; those whose readings differ much. */
export function targetsOf(session: Session, topics: readonly string[], step: MarkingStep): readonly string[] {
  if (step === "calibrate") return AXIS_ENDS
  if (step === "first") return topics
  const placed = topics.filter((topic) => session.marks.first[topic] !== undefined && !session.skipped.includes(topic))
  if (step === "second") return placed
  return placed.filter((topic) => session.marks.third[topic] !== undefined || positionIn(session, topic)?.large)
}

/** What a step still asks for. */
export function openTargets(session: Session, topics: readonly string[], step: MarkingStep): readonly string[] {
  return targetsOf(session, topics, step).filter(
    (target) => session.marks[step][target] === undefined && !(step === "first" && session.skipped.includes(target)),
  )
}

/** Whether a step can be entered with what has been done so far. */
export function canEnter(session: Session, topics: readonly string[], step: Step, hasFigure: boolean): boolean {
  if (step === "open") return true
  if (!hasFigure) return false
  if (step === "calibrate") return true
  if (goodFrame(session) === null) return false
  if (step === "first") return true
  if (targetsOf(session, topics, "second").length === 0) return false
  if (step === "second") return true
  if (openTargets(session, topics, "second").length > 0) return false
  return step === "result" || targetsOf(session, topics, "third").length > 0
}

export function hasMarks(session: Session): boolean {
  return Object.values(session.marks).some((marks) => Object.keys(marks).length > 0)
}

/** The session after an action. `topics` = ids of the report's topics, in order. */
export function advance(session: Session, action: Action, topics: readonly string[]): Session {
  switch (action.do) {
    case "place":
      return isMarking(session.step) && session.target !== null ? place(session, session.step, session.target, action.mark, topics) : session
    case "skip":
      return session.step === "first" && session.target !== null ? skip(session, [session.target], topics) : session
    case "skipRest":
      return session.step === "first" ? skip(session, openTargets(session, topics, "first"), topics) : session
    case "choose":
      return { ...session, target: action.target }
    case "go":
      return enter(session, action.step, topics)
    case "undo":
      return undo(session)
    case "readAgain":
      return readAgain(session, action.topic)
    case "entitle": {
      const title = { ...session.titles[action.axis], [action.language]: action.text }
      return { ...session, titles: { ...session.titles, [action.axis]: title } }
    }
    case "newFigure":
      return { ...NEW_SESSION, titles: session.titles, step: "calibrate", target: AXIS_ENDS[0] }
  }
}

function enter(session: Session, step: Step, topics: readonly string[]): Session {
  return { ...session, step, target: isMarking(step) ? (openTargets(session, topics, step)[0] ?? null) : null }
}

/** The next open target after the one just done, else the first open one. */
function nextTarget(session: Session, step: MarkingStep, done: string, topics: readonly string[]): string | null {
  const all = targetsOf(session, topics, step)
  const open = new Set(openTargets(session, topics, step))
  return all.slice(all.indexOf(done) + 1).find((target) => open.has(target)) ?? all.find((target) => open.has(target)) ?? null
}

function place(session: Session, step: MarkingStep, target: string, mark: Mark, topics: readonly string[]): Session {
  const next: Session = {
    ...session,
    marks: { ...session.marks, [step]: { ...session.marks[step], [target]: mark } },
    skipped: session.skipped.filter((topic) => topic !== target),
    history: [...session.history, { step, target }],
  }
  return { ...next, target: nextTarget(next, step, target, topics) }
}

function skip(session: Session, targets: readonly string[], topics: readonly string[]): Session {
  const next: Session = {
    ...session,
    marks: { ...session.marks, first: without(session.marks.first, targets) },
    skipped: [...new Set([...session.skipped, ...targets])],
  }
  return { ...next, target: nextTarget(next, "first", targets.at(-1) ?? "", topics) }
}

/** Takes back the newest mark of the step that is open, and asks for it again. */
function undo(session: Session): Session {
  const { step, history } = session
  const last = history.findLast((entry) => entry.step === step && session.marks[entry.step][entry.target] !== undefined)
  if (last === undefined) return session
  return {
    ...session,
    marks: { ...session.marks, [last.step]: without(session.marks[last.step], [last.target]) },
    history: history.toSpliced(history.lastIndexOf(last), 1),
    target: last.target,
  }
}

/** Drops all readings of one topic and asks for its first. */
function readAgain(session: Session, topic: string): Session {
  const { calibrate, first, second, third } = session.marks
  const marks = { calibrate, first: without(first, [topic]), second: without(second, [topic]), third: without(third, [topic]) }
  return { ...session, marks, skipped: session.skipped.filter((id) => id !== topic), step: "first", target: topic }
}

function without(marks: Readonly<Record<string, Mark>>, targets: readonly string[]): Record<string, Mark> {
  return Object.fromEntries(Object.entries(marks).filter(([target]) => !targets.includes(target)))
}
