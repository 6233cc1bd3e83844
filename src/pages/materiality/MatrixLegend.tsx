// What the marks of a matrix mean: a shape per pillar, a ring for several topics, a ring around for high, hollow for not listed.
import type { Messages } from "@/i18n/messages/types"

export function MatrixLegend({ messages, unlisted = true }: { messages: Messages; unlisted?: boolean }) {
  const { legend } = messages.matrix
  return (
    <ul className="legend matrix-legend">
      {(["E", "S", "G"] as const).map((pillar) => (
        <li key={pillar}>
          <span className={`pillar pillar-${pillar}`}>{messages.comparison.pillars[pillar]}</span>
        </li>
      ))}
      <li>
        <span className="legend-several" aria-hidden="true" />
        {legend.several}
      </li>
      <li>
        <span className="legend-high" aria-hidden="true" />
        {legend.high}
      </li>
      {unlisted && (
        <li>
          <span className="legend-hollow" aria-hidden="true" />
          {legend.unlisted}
        </li>
      )}
    </ul>
  )
}
