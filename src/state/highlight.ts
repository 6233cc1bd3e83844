// What the reader points at, shared by all drawings of a view: an issuer, a year or a topic. Fleeting, so not in the URL.
import { create } from "zustand"

type Highlight = { topic: string | null; setTopic: (topic: string | null) => void }

export const useHighlight = create<Highlight>()((set) => ({
  topic: null,
  setTopic: (topic) => set({ topic }),
}))
