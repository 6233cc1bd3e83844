// Whether the window is as narrow as a phone: charts then put labels above their rows instead of beside them.
import { useSyncExternalStore } from "react"

const QUERY = "(max-width: 720px)"

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (notify) => {
      const query = window.matchMedia(QUERY)
      query.addEventListener("change", notify)
      return () => query.removeEventListener("change", notify)
    },
    () => window.matchMedia(QUERY).matches,
    () => false,
  )
}
