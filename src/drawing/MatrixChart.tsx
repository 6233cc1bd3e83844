// Topics on two axes: a mark at the true place, never moved, and labels that find room around it. Plain SVG: nothing here needs
// the chart library. Hidden from those who hear the page: the list beside it names every number, and is the way by keyboard.
import { useMemo } from "react"
import { Axis } from "./Axis"
import { CAPTION_LINE, type Corners, MARK_RADIUS, type MatrixPoint, matrix, type PlacedMatrix, type PlacedTopic } from "./geometry/matrix"
import { FONT } from "./geometry/matrixLabels"
import { PillarMark } from "./PillarMark"
import { useNarrow } from "./useNarrow"
import { WhenNear } from "./WhenNear"

export type Props = {
  points: readonly MatrixPoint[]
  /** Ticks from 0 to the end of each axis; empty = an axis without figures, from 0 to 1. */
  xTicks: readonly number[]
  yTicks: readonly number[]
  /** Words of the four corners; the plot is then divided between 0 and 1. null: not divided. */
  corners: Corners | null
  /** The topic pointed at or chosen, by any drawing of the page. */
  pointed: string | null
  chosen: string | null
  onPoint: (topic: string | null) => void
  onChoose: (topic: string) => void
}

const HEIGHT = 420
const HEIGHT_NARROW = 380

export function MatrixChart(props: Props) {
  const height = useNarrow() ? HEIGHT_NARROW : HEIGHT
  return (
    <div className="chart" data-chart="matrix" data-plot="" aria-hidden="true">
      <WhenNear height={height}>{({ width }) => <Plot {...props} width={width} height={height} />}</WhenNear>
    </div>
  )
}

function Plot({ width, height, points, xTicks, yTicks, corners, ...state }: Props & { width: number; height: number }) {
  const placed = useMemo(() => matrix({ points, xTicks, yTicks, corners, width, height }), [points, xTicks, yTicks, corners, width, height])
  const { area, topics } = placed
  const plot = { left: area.x, right: area.x + area.width, top: area.y, bottom: area.y + area.height }
  return (
    <svg className="own-drawing" width={width} height={height}>
      <Axis along="x" ticks={placed.xTicks} plot={plot} baseline={false} />
      <Axis along="y" ticks={placed.yTicks} plot={plot} baseline={false} />
      <g className="labels">
        <rect className="plot-frame" x={area.x} y={area.y} width={area.width} height={area.height} />
        <Zones placed={placed} />
        {topics.map(
          ({ point, at, error }) => error !== null && <ellipse key={point.id} className="error-ellipse" cx={at.x} cy={at.y} rx={error.x} ry={error.y} />,
        )}
        {topics.map((topic) => (
          <Topic key={topic.point.id} topic={topic} roomy={isRoomy(topic, topics)} {...state} />
        ))}
      </g>
    </svg>
  )
}

function Zones({ placed: { area, split, captions } }: { placed: PlacedMatrix }) {
  return (
    <>
      {split !== null && (
        <>
          <rect className="zone-pressing" x={area.x} y={area.y} width={split.x - area.x} height={split.y - area.y} />
          <line className="zone-line" x1={split.x} x2={split.x} y1={area.y} y2={area.y + area.height} />
          <line className="zone-line" x1={area.x} x2={area.x + area.width} y1={split.y} y2={split.y} />
        </>
      )}
      {captions.map(({ lines, anchor, x, y }) =>
        lines.map((line, i) => (
          <text key={`${anchor} ${y} ${line}`} className="zone-text" x={x} y={y + i * CAPTION_LINE} textAnchor={anchor} dominantBaseline="central">
            {line}
          </text>
        )),
      )}
    </>
  )
}

type State = Pick<Props, "pointed" | "chosen" | "onPoint" | "onChoose">

/** Nearer to one another than this, marks have no room for a number. */
const CROWDED = 16

function isRoomy({ at }: PlacedTopic, all: readonly PlacedTopic[]): boolean {
  return all.every((other) => other.at === at || Math.hypot(other.at.x - at.x, other.at.y - at.y) >= CROWDED)
}

function Topic({ topic, roomy, ...state }: State & { topic: PlacedTopic; roomy: boolean }) {
  const { point, label } = topic
  const on = [state.pointed, state.chosen].some((name) => name !== null && point.topics.some((candidate) => candidate.topic === name))
  return (
    <g className={`topic-point${on ? " on" : ""}${point.pressing ? " pressing" : ""}`} data-point={point.id}>
      {label?.leader && <line className="leader" x1={label.leader.from.x} y1={label.leader.from.y} x2={label.leader.to.x} y2={label.leader.to.y} />}
      <Mark topic={topic} roomy={roomy} {...state} />
      <Label topic={topic} {...state} />
    </g>
  )
}

/** One topic: its pillar's shape, hollow when the issuer does not list it. Several: how many. High: a ring around. */
function Mark({ topic: { point, at }, roomy, onPoint, onChoose }: State & { topic: PlacedTopic; roomy: boolean }) {
  const [first] = point.topics
  if (first === undefined) return null
  return (
    <g className="mark" onClick={() => onChoose(first.topic)} onPointerEnter={() => onPoint(first.topic)} onPointerLeave={() => onPoint(null)}>
      <title>{point.topics.map(({ number, label }) => `${number} ${label}`).join("\n")}</title>
      <circle className="hit" cx={at.x} cy={at.y} r={14} />
      {point.topics.some(({ high }) => high) && <circle className="mark-high" cx={at.x} cy={at.y} r={MARK_RADIUS + 3.5} />}
      {point.topics.length === 1 ? (
        <PillarMark pillar={first.pillar} hollow={!first.listed} {...at} />
      ) : (
        <>
          <circle className="mark-several" cx={at.x} cy={at.y} r={MARK_RADIUS + 2} />
          {roomy && (
            <text className="mark-several-count" x={at.x} y={at.y} textAnchor="middle" dominantBaseline="central">
              {point.topics.length}
            </text>
          )}
        </>
      )}
    </g>
  )
}

/** A label's lines, each a way to its topic; they lean towards the mark. */
function Label({ topic: { at, label }, pointed, chosen, onPoint, onChoose }: State & { topic: PlacedTopic }) {
  if (label === null) return null
  const { box, shape } = label
  const leftOfMark = box.x + box.width <= at.x
  const centred = !leftOfMark && box.x < at.x
  const x = leftOfMark ? box.x + box.width : centred ? box.x + box.width / 2 : box.x
  const anchor = leftOfMark ? "end" : centred ? "middle" : "start"
  return shape.lines.map((line, i) => (
    <text
      key={`${line.runs[0]?.text} ${i * 1}`}
      x={x}
      y={box.y + i * FONT.line + FONT.line / 2}
      textAnchor={anchor}
      dominantBaseline="central"
      className="topic-label"
    >
      {line.runs.map((run) => (
        <tspan
          key={`${run.topic} ${run.text}`}
          className={`run-${run.kind} pillar-run-${run.pillar}${run.topic === pointed || run.topic === chosen ? " run-on" : ""}`}
          onClick={() => onChoose(run.topic)}
          onPointerEnter={() => onPoint(run.topic)}
          onPointerLeave={() => onPoint(null)}
        >
          {run.text}
        </tspan>
      ))}
    </text>
  ))
}
