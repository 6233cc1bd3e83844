// A digitising session: what is asked for in turn, and that no step back loses a mark.
import { describe, expect, it } from "vitest"
import { type Action, advance, canEnter, NEW_SESSION, openTargets, positionIn, type Session, targetsOf } from "@/views/materiality/digitiser/session"

const TOPICS = ["a", "b", "c"]
const place = (x: number, y: number): Action => ({ do: "place", mark: { x, y, grain: 1 } })
const run = (start: Session, ...actions: Action[]): Session => actions.reduce((session, action) => advance(session, action, TOPICS), start)
const calibrated = run(NEW_SESSION, { do: "newFigure" }, place(100, 600), place(600, 600), place(100, 600), place(100, 100))
const first = run(calibrated, { do: "go", step: "first" })
const readOnce = run(first, place(200, 200), { do: "skip" }, place(400, 400))
const readTwice = run(readOnce, { do: "go", step: "second" }, place(200, 202), place(400, 460))

describe("a session", () => {
  it("asks for the four ends, then for every topic in turn", () => {
    expect(calibrated.target).toBeNull()
    expect(first.target).toBe("a")
    expect(run(first, place(1, 1)).target).toBe("b")
    expect(readOnce.target).toBeNull()
  })

  it("opens a step only when the one before allows it", () => {
    const opened = run(NEW_SESSION, { do: "newFigure" })
    expect(canEnter(opened, TOPICS, "first", true)).toBe(false)
    expect(canEnter(calibrated, TOPICS, "first", true)).toBe(true)
    expect(canEnter(calibrated, TOPICS, "first", false)).toBe(false)
    expect(canEnter(first, TOPICS, "second", true)).toBe(false)
    expect(canEnter(readOnce, TOPICS, "second", true)).toBe(true)
    expect(canEnter(readOnce, TOPICS, "result", true)).toBe(false)
    expect(canEnter(readTwice, TOPICS, "result", true)).toBe(true)
  })

  it("does not go on with degenerate axes", () => {
    const parallel = run(NEW_SESSION, { do: "newFigure" }, place(100, 600), place(600, 600), place(100, 600), place(600, 590))
    expect(canEnter(parallel, TOPICS, "first", true)).toBe(false)
  })

  it("reads a second time only what the figure shows", () => {
    expect(targetsOf(readOnce, TOPICS, "second")).toEqual(["a", "c"])
    expect(positionIn(readTwice, "b")).toBeNull()
  })

  it("keeps every mark when going back a step", () => {
    const back = run(readTwice, { do: "go", step: "calibrate" }, { do: "go", step: "first" }, { do: "go", step: "open" })
    expect(back.marks).toEqual(readTwice.marks)
    expect(back.skipped).toEqual(["b"])
  })

  it("asks a third time for readings that differ much", () => {
    expect(targetsOf(readTwice, TOPICS, "third")).toEqual(["c"])
    const third = run(readTwice, { do: "go", step: "third" }, place(400, 401))
    expect(openTargets(third, TOPICS, "third")).toEqual([])
    expect(positionIn(third, "c")).toMatchObject({ large: false, readings: 3 })
  })

  it("takes back the newest mark and asks for it again", () => {
    const undone = run(first, place(1, 1), place(2, 2), { do: "undo" })
    expect(undone.target).toBe("b")
    expect(undone.marks.first).toEqual({ a: { x: 1, y: 1, grain: 1 } })
    expect(run(first, { do: "undo" }).marks).toEqual(first.marks)
  })

  it("reads a topic again from the start, and only that one", () => {
    const again = run(readTwice, { do: "readAgain", topic: "c" })
    expect(again).toMatchObject({ step: "first", target: "c" })
    expect(Object.keys(again.marks.second)).toEqual(["a"])
  })

  it("places a topic that had been skipped", () => {
    const placed = run(readOnce, { do: "choose", target: "b" }, place(5, 5))
    expect(placed.skipped).toEqual([])
    expect(placed.marks.first["b"]).toBeDefined()
  })

  it("leaves all that remains without position at once", () => {
    const rest = run(first, place(1, 1), { do: "skipRest" })
    expect(rest.skipped).toEqual(["b", "c"])
    expect(rest.target).toBeNull()
  })
})
