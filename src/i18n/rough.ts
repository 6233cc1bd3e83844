// What the words of a rough change are told: the domain says which share or number of times it comes nearest to, and on which side (see domain/rough.ts).

type Lean = "under" | "exact" | "over"
type Direction = "up" | "down"

export type ShareName =
  | "tenth"
  | "fifth"
  | "quarter"
  | "third"
  | "two-fifths"
  | "half"
  | "three-fifths"
  | "two-thirds"
  | "three-quarters"
  | "four-fifths"
  | "nine-tenths"

export type RoughChange =
  | { kind: "percent"; direction: Direction | "same"; percent: number }
  | { kind: "share"; direction: Direction; share: ShareName; lean: Lean }
  | { kind: "times"; times: number; lean: Lean }
  | { kind: "gone" }
