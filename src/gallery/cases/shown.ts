// What a case shows, and the shape of a list of cases.
import type { Props as MatrixProps } from "@/drawing/MatrixChart"
import type { Props as SparklineProps } from "@/drawing/Sparkline"
import type { TableModel } from "@/figures/card"
import type { DrawingOf, SharedDrawings } from "@/figures/drawings"
import type { Make } from "../made"

/** Kinds that only a view or the page draws, beside the shared ones. */
export type OtherKinds = {
  matrix: Pick<MatrixProps, "points" | "xTicks" | "yTicks" | "corners">
  sparkline: SparklineProps
  table: TableModel
  notice: { tone: "error" | "empty"; title: string; action: string | null }
}

export type Shown = DrawingOf<SharedDrawings & OtherKinds>
export type Kind = Shown["kind"]
export type ModelOf<K extends Kind> = (SharedDrawings & OtherKinds)[K]

/** `id` is unique within its kind and stands in the address; `words` say what to look for. */
export type GalleryCase<K extends Kind> = { id: string; words: string; make: (make: Make) => ModelOf<K> }
