// The box beside a mark: what it is, its figure with unit, and what the drawing has no room to say.
import type { ChartActions } from "./actions"
import type { Box } from "./geometry/box"
import { type Mark, readingPlace, readingSize } from "./geometry/marks"

/** `at`: the mark, from the corner of the drawing. `touch`: with a button that leads to the source. */
export function ReadingBox({ mark, at, width, touch, actions }: { mark: Mark; at: Box; width: number; touch: boolean; actions: ChartActions }) {
  const { reading, ref } = mark
  const more = touch && ref !== null ? actions.label(reading.value) : null
  const size = readingSize(reading, more)
  const { left, top, above } = readingPlace(at, size, width)
  return (
    <div className={`reading${above ? " reading-above" : ""}${touch ? " reading-touch" : ""}`} style={{ left, top, width: size.width }}>
      <span className="reading-title">{reading.title}</span>{" "}
      <strong className="reading-value">
        {reading.value}
        {reading.noted && <span className="label-noted"> *</span>}
      </strong>
      {reading.lines.map((line) => (
        <span key={line} className="reading-line">
          {line}
        </span>
      ))}
      {more !== null && ref !== null && (
        <button type="button" className="reading-open" tabIndex={-1} onClick={() => actions.onSelect(ref)}>
          {more}
        </button>
      )}
    </div>
  )
}
