// Topics on two axes: a mark at the true place, never moved, and labels that find room around it (see labelPlacement.ts).
// Names where there is room, numbers where there is not; the page lists every number with its name beside the drawing.
import { Scatter, ScatterChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis, ZIndexLayer } from "recharts"
import { AXIS_HEIGHT, Axes } from "./Axes"
import { textWidth, wrapText } from "./chartText"
import { type Box, placeLabels } from "./labelPlacement"
import { LABELS_ABOVE } from "./marks"
import { FONT, labelForms, type MatrixLabelForm, type MatrixTopic } from "./matrixLabels"
import { useNarrow } from "./useNarrow"
import { type DrawingSize, WhenNear } from "./WhenNear"

/** `pressing`: labelled inside its zone, and boldly. `error`: half axes of the ellipse, in the units of the axes. */
export type MatrixPoint = { id: string; x: number; y: number; pressing: boolean; topics: readonly MatrixTopic[]; error: { x: number; y: number } | null }

export type Props = {
  points: readonly MatrixPoint[]
  /** Ticks from 0 to the end of each axis; empty = an axis without figures, from 0 to 1. */
  xTicks: readonly number[]
  yTicks: readonly number[]
  /** Words of the four corners, each opening with its letter: above left, above right, below left, below right. The plot is then divided between 0 and 1. */
  corners: readonly [string, string, string, string] | null
  /** The topic pointed at or chosen, by any drawing of the page. */
  pointed: string | null
  chosen: string | null
  onPoint: (topic: string | null) => void
  onChoose: (topic: string) => void
}

const HEIGHT = 420
const RADIUS = 6
const TOP = 10
/** The room that zero gets on each axis, in pixels, so that what lacks one of the counts is a zone and not a sliver. */
function zeroRoom(width: number): { x: number; y: number } {
  return { x: Math.min(168, Math.max(62, width * 0.29)), y: width < 420 ? 50 : 78 }
}

export function MatrixChart(props: Props) {
  const narrow = useNarrow()
  return (
    <div className="chart" data-chart="matrix" aria-hidden="true">
      <WhenNear height={narrow ? HEIGHT - 40 : HEIGHT}>{(size) => <Plot {...props} size={size} />}</WhenNear>
    </div>
  )
}

function Plot({ size, ...props }: Props & { size: DrawingSize }) {
  const { points, xTicks, yTicks, corners } = props
  const counted = xTicks.length > 0
  const padding = corners === null ? { x: 14, y: 14 } : zeroRoom(size.width)
  return (
    <ScatterChart {...size} margin={{ top: TOP, right: 1, bottom: counted ? AXIS_HEIGHT : 4, left: counted ? 26 : 4 }} accessibilityLayer={false}>
      {counted && <Axes along="x" ticks={xTicks} formatTick={String} baseline={false} />}
      {counted && <Axes along="y" ticks={yTicks} formatTick={String} baseline={false} />}
      <XAxis type="number" dataKey="x" domain={[0, xTicks.at(-1) ?? 1]} padding={{ left: padding.x, right: 26 }} ticks={[...xTicks]} hide />
      <YAxis type="number" dataKey="y" domain={[0, yTicks.at(-1) ?? 1]} padding={{ bottom: padding.y, top: 34 }} ticks={[...yTicks]} hide />
      <Scatter data={[...points]} shape={<g />} isAnimationActive={false} />
      <ZIndexLayer zIndex={LABELS_ABOVE}>
        <Overlay {...props} />
      </ZIndexLayer>
    </ScatterChart>
  )
}

function Overlay({ points, corners, ...state }: Props) {
  const area = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!area || !x || !y) return null
  const at = (point: { x: number; y: number }) => ({ x: x(point.x) ?? 0, y: y(point.y) ?? 0 })
  const split = corners === null ? null : at({ x: 0.5, y: 0.5 })
  const captions = corners === null || split === null ? [] : cornerCaptions(corners, area, split)
  // What presses keeps to its zone, left of its mark.
  const room = (point: MatrixPoint) => (split !== null && point.pressing ? at(point).x - area.x - RADIUS - 8 : Math.min(190, area.width * 0.36))
  const forms = new Map(points.map((point) => [point.id, labelForms(point.topics, room(point))]))
  const labels = placeLabels(
    points.map((point) => ({
      id: point.id,
      at: at(point),
      radius: point.topics.some(({ high }) => high) ? RADIUS + 4.5 : RADIUS + 1,
      priority: point.topics[0]?.number ?? 0,
      ...(split === null ? {} : { within: quarterOf(at(point), area, split) }),
      sizes: (forms.get(point.id) ?? []).map(({ width, height }) => ({ width, height })),
    })),
    area,
    captions.flatMap(({ box }) => box ?? []),
  )
  const isOn = (topic: string | null) => (point: MatrixPoint) => topic !== null && point.topics.some((candidate) => candidate.topic === topic)
  return (
    <g className="labels">
      <rect className="plot-frame" x={area.x} y={area.y} width={area.width} height={area.height} />
      {split !== null && <Zones area={area} split={split} />}
      {captions.map(({ lines, anchor, x, y }) =>
        lines.map((line, i) => (
          <text key={`${anchor} ${y} ${line}`} className="zone-text" x={x} y={y + i * 15} textAnchor={anchor} dominantBaseline="central">
            {line}
          </text>
        )),
      )}
      {points.map((point) => (
        <Errors key={point.id} point={point} at={at} />
      ))}
      {points.map((point) => {
        const label = labels.get(point.id)
        const form = forms.get(point.id)?.[label?.form ?? 0]
        const on = isOn(state.pointed)(point) || isOn(state.chosen)(point)
        return (
          <g key={point.id} className={`topic-point${on ? " on" : ""}${point.pressing ? " pressing" : ""}`} data-point={point.id}>
            {label?.leader && <line className="leader" x1={label.leader.from.x} y1={label.leader.from.y} x2={label.leader.to.x} y2={label.leader.to.y} />}
            <Mark point={point} at={at(point)} {...state} />
            {label !== undefined && form !== undefined && <Label form={form} box={label.box} mark={at(point)} {...state} />}
          </g>
        )
      })}
    </g>
  )
}

type State = Pick<Props, "pointed" | "chosen" | "onPoint" | "onChoose">
type At = { x: number; y: number }

function Zones({ area, split }: { area: Box; split: At }) {
  return (
    <>
      <rect className="zone-pressing" x={area.x} y={area.y} width={split.x - area.x} height={split.y - area.y} />
      <line className="zone-line" x1={split.x} x2={split.x} y1={area.y} y2={area.y + area.height} />
      <line className="zone-line" x1={area.x} x2={area.x + area.width} y1={split.y} y2={split.y} />
    </>
  )
}

/** The quarter of the plot in which a mark stands: its label keeps to it, so that no name stands in a zone that is not its own. */
function quarterOf(mark: At, area: Box, split: At): Box {
  const left = mark.x < split.x
  const above = mark.y < split.y
  return {
    x: left ? area.x : split.x,
    y: above ? area.y : split.y,
    width: left ? split.x - area.x : area.x + area.width - split.x,
    height: above ? split.y - area.y : area.y + area.height - split.y,
  }
}

type Caption = { lines: string[]; anchor: "start" | "end"; x: number; y: number; box: Box | null }

/** The four questions in their corners, where the zone is wide enough; else the letter alone, which the list repeats. */
function cornerCaptions(words: NonNullable<Props["corners"]>, area: Box, split: At): Caption[] {
  const right = area.x + area.width
  const bottom = area.y + area.height
  const rooms = [split.x - area.x, right - split.x, split.x - area.x, right - split.x]
  return words.map((text, i) => {
    const room = (rooms[i] ?? 0) - 16
    const letter = text.slice(0, 1)
    const wrapped = wrapText(text, 12, room)
    const fits = wrapped.length <= 2 && wrapped.every((line) => textWidth(line, 12) <= room)
    const lines = fits ? wrapped : [letter]
    const width = Math.max(...lines.map((line) => textWidth(line, 12)))
    const height = lines.length * 15
    const end = i % 2 === 1
    const top = i < 2 ? area.y + 5 : bottom - 4 - height
    const x = end ? right - 8 : area.x + 8
    return { lines, anchor: end ? "end" : "start", x, y: top + 8, box: { x: end ? x - width : x, y: top, width, height } }
  })
}

function Errors({ point, at }: { point: MatrixPoint; at: (point: At) => At }) {
  if (point.error === null) return null
  const centre = at(point)
  const edge = at({ x: point.x + point.error.x, y: point.y + point.error.y })
  return <ellipse className="error-ellipse" cx={centre.x} cy={centre.y} rx={Math.abs(edge.x - centre.x)} ry={Math.abs(edge.y - centre.y)} />
}

/** One topic: its pillar's shape, hollow when the issuer does not list it. Several: a ring with a dot. High: a ring around. */
function Mark({ point, at, onPoint, onChoose }: State & { point: MatrixPoint; at: At }) {
  const [first] = point.topics
  if (first === undefined) return null
  const single = point.topics.length === 1
  return (
    <g className="mark" onClick={() => onChoose(first.topic)} onPointerEnter={() => onPoint(first.topic)} onPointerLeave={() => onPoint(null)}>
      <title>{point.topics.map(({ number, label }) => `${number} ${label}`).join("\n")}</title>
      <circle className="hit" cx={at.x} cy={at.y} r={14} />
      {point.topics.some(({ high }) => high) && <circle className="mark-high" cx={at.x} cy={at.y} r={RADIUS + 3.5} />}
      {single ? (
        <PillarMark pillar={first.pillar} hollow={!first.listed} {...at} />
      ) : (
        <>
          <circle className="mark-several" cx={at.x} cy={at.y} r={RADIUS} />
          <circle className="mark-several-dot" cx={at.x} cy={at.y} r={2.2} />
        </>
      )}
    </g>
  )
}

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

/** A label's lines, each a way to its topic; they lean towards the mark. */
function Label({ form, box, mark, pointed, chosen, onPoint, onChoose }: State & { form: MatrixLabelForm; box: Box; mark: At }) {
  const leftOfMark = box.x + box.width <= mark.x
  const centred = !leftOfMark && box.x < mark.x
  const x = leftOfMark ? box.x + box.width : centred ? box.x + box.width / 2 : box.x
  const anchor = leftOfMark ? "end" : centred ? "middle" : "start"
  return (
    <>
      {form.lines.map((line, i) => (
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
      ))}
    </>
  )
}
