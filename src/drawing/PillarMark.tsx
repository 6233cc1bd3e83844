// The shape and colour of a pillar: circle, square, triangle. Hollow: the issuer does not list the topic.
import type { MatrixTopic } from "./geometry/matrixLabels"

export function PillarMark({ pillar, hollow, x, y }: { pillar: MatrixTopic["pillar"]; hollow: boolean; x: number; y: number }) {
  const className = `mark-pillar mark-pillar-${pillar}${hollow ? " mark-hollow" : ""}`
  switch (pillar) {
    case "E":
      return <circle className={className} cx={x} cy={y} r={5.5} />
    case "S":
      return <rect className={className} x={x - 5} y={y - 5} width={10} height={10} />
    case "G":
      return <path className={className} d={`M${x} ${y - 6}L${x + 6} ${y + 5}L${x - 6} ${y + 5}Z`} />
  }
}
