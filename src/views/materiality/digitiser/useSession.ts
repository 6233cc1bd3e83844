// The session of one report, kept in this tab's memory: leaving the view and coming back finds every mark and the figure.
import { useReducer, useState } from "react"
import type { Figure } from "./figure"
import { type Action, advance, NEW_SESSION, type Session } from "./session"

type Kept = { session: Session; figure: Figure | null }

/** Report → its session. Memory only, on purpose: neither marks nor picture touch the device's storage. */
const kept = new Map<string, Kept>()

export function useSession(report: string, topics: readonly string[]) {
  const [session, run] = useReducer(
    (current: Session, action: Action) => remember(report, { session: advance(current, action, topics) }).session,
    kept.get(report)?.session ?? NEW_SESSION,
  )
  const [figure, setFigure] = useState(kept.get(report)?.figure ?? null)
  const takeFigure = (next: Figure) => {
    remember(report, { figure: next })
    setFigure(next)
    run({ do: "newFigure" })
  }
  return { session, figure, run, takeFigure }
}

/** Adding to the memory is the same whether it happens once or twice: React may run a reducer again. */
function remember(report: string, part: Partial<Kept>): Kept {
  const next = { ...(kept.get(report) ?? { session: NEW_SESSION, figure: null }), ...part }
  kept.set(report, next)
  return next
}
