// A mark that can be read, and pressed where it has a source. The drawing around it (Readable.tsx) listens for all its marks.
import type { ReactNode } from "react"
import type { ChartActions } from "./actions"
import type { Mark } from "./geometry/marks"

export function MarkGroup({ mark, actions, round = false, children }: { mark: Mark; actions: ChartActions; round?: boolean; children?: ReactNode }) {
  const { hit, ref, name, index } = mark
  return (
    <g
      className="mark"
      data-mark={index}
      role={ref === null ? "img" : "button"}
      tabIndex={index === 0 ? 0 : -1}
      aria-label={ref === null ? name : actions.label(name)}
    >
      <rect className="hit" x={hit.x} y={hit.y} width={Math.max(0, hit.width)} height={Math.max(0, hit.height)} rx={round ? hit.width / 2 : 0} />
      {children}
    </g>
  )
}
