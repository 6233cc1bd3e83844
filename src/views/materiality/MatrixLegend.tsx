// What the marks of a matrix mean: a shape per pillar, a number for several topics, a ring around for high, hollow for not listed.

import type { View } from "@/figures/view"
import matricesStyles from "./Matrices.module.css"
import type { Words } from "./words/zh-Hant"

export function MatrixLegend({ view, unlisted = true }: { view: View<Words>; unlisted?: boolean }) {
  const { legend } = view.words.matrix
  return (
    <ul className="legend">
      {(["E", "S", "G"] as const).map((pillar) => (
        <li key={pillar}>
          <span className={`pillar pillar-${pillar}`}>{view.messages.common.pillars[pillar]}</span>
        </li>
      ))}
      <li>
        <span className={matricesStyles.legendSeveral} aria-hidden="true">
          2
        </span>
        {legend.several}
      </li>
      <li>
        <span className={matricesStyles.legendHigh} aria-hidden="true" />
        {legend.high}
      </li>
      {unlisted && (
        <li>
          <span className={matricesStyles.legendHollow} aria-hidden="true" />
          {legend.unlisted}
        </li>
      )}
    </ul>
  )
}
