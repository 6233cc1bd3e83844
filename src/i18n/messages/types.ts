// The shape of a catalogue is that of the first language: a missing or extra message in another is a compile error.
import type { zhHant } from "./zh-Hant"

export type Messages = typeof zhHant
