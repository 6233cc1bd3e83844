// Whether the reader has gone to a topic, or the link that opened the page has: only the first takes the focus along.
import { createContext, useContext, useState } from "react"

const Arrival = createContext(true)

export const ArrivalProvider = Arrival.Provider

export function useArrived(): boolean {
  return useContext(Arrival)
}

/** False as long as the topic is the one that the page was opened with. */
export function useArrival(chosen: string | null): boolean {
  const [linked] = useState(chosen)
  const [left, setLeft] = useState(linked === null)
  if (!left && chosen !== linked) setLeft(true)
  return left
}
