// What lies further down comes with the second picture: the first one, which the reader waits for, does not carry it.
import { type ReactNode, useDeferredValue } from "react"

/** Draws its children in a later, interruptible pass. Give it components, not finished drawings: only then their work waits too. */
export function Later({ children }: { children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null
}
