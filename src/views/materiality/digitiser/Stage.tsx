// The figure under a cross: zoom, pan, a magnifier beside the cross, the marks set so far.

import { type RefObject, useLayoutEffect, useRef } from "react"
import type { Mark, Point } from "@/domain/digitise"
import { toScreen, type Viewport } from "@/ui/viewport"
import type { Words } from "../words/zh-Hant"
import type { Figure } from "./figure"
import styles from "./Stage.module.css"
import { useStage } from "./useStage"

export type ShownMark = { id: string; name: string; point: Point }

type Props = {
  box: RefObject<HTMLDivElement | null>
  figure: Figure
  marks: readonly ShownMark[]
  /** Lines between marked ends, in pixels of the figure. */
  axes: readonly (readonly [Point, Point])[]
  /** False when nothing is asked for: the cross is then put away. */
  asking: boolean
  words: Words["digitiser"]
  onPlace: (mark: Mark) => void
  onUndo: () => void
}

export function Stage({ box, figure, marks, axes, asking, words, onPlace, onUndo }: Props) {
  const stage = useStage(box, { picture: figure, onPlace, onUndo })
  const { size, viewport } = stage
  const cursor = asking && stage.cursor !== null ? toScreen(viewport, stage.cursor) : null
  return (
    <div className={styles.stage}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- an application: it takes arrow keys itself */}
      <div
        ref={box}
        className={asking ? `${styles.figure} ${styles.asking}` : styles.figure}
        role="application"
        tabIndex={0}
        aria-label={words.figure(figure.name)}
        aria-describedby="digitiser-keys"
        {...stage.handlers}
      >
        <Picture figure={figure} viewport={viewport} width={size.width} height={size.height} />
        <svg className={styles.overlay} width={size.width} height={size.height} aria-hidden="true">
          {axes.map(([from, to]) => (
            <Line key={`${from.x},${from.y}`} from={toScreen(viewport, from)} to={toScreen(viewport, to)} />
          ))}
          {marks.map(({ id, name, point }) => (
            <SetMark key={id} name={name} at={toScreen(viewport, point)} />
          ))}
          {cursor && <Cross at={cursor} width={size.width} height={size.height} />}
        </svg>
        {cursor && stage.cursor && stage.near && viewport.scale < 5 && (
          <Magnifier figure={figure} point={stage.cursor} at={cursor} scale={viewport.scale} width={size.width} />
        )}
      </div>
      <div className={styles.stageBar}>
        <button type="button" className="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={stage.zoomOut}>
          −
        </button>
        <button type="button" className="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={stage.zoomIn}>
          ＋
        </button>
        <button type="button" className="button" onClick={stage.fit}>
          {words.fit}
        </button>
        {asking && (
          <button type="button" className={`button ${styles.place}`} onClick={stage.placeCursor}>
            {words.place}
          </button>
        )}
        <output className={styles.cursor} data-part="cursor">
          {asking && stage.cursor ? words.cursor({ x: String(Math.round(stage.cursor.x)), y: String(Math.round(stage.cursor.y)) }) : ""}
        </output>
      </div>
      <p className={styles.keys} id="digitiser-keys">
        <span className={styles.forMouse}>{words.keys}</span>
        <span className={styles.forTouch}>{words.keysTouch}</span>
      </p>
    </div>
  )
}

type PictureProps = { figure: Figure; viewport: Viewport; width: number; height: number }

/** The part of the figure that the window shows, sharp on every screen; single pixels stay visible when enlarged. */
function Picture({ figure, viewport, width, height }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { scale, left, top } = viewport
  useLayoutEffect(() => {
    const brush = canvas.current?.getContext("2d")
    if (!canvas.current || !brush || width === 0) return
    const dots = window.devicePixelRatio
    canvas.current.width = Math.round(width * dots)
    canvas.current.height = Math.round(height * dots)
    brush.setTransform(scale * dots, 0, 0, scale * dots, left * dots, top * dots)
    brush.imageSmoothingEnabled = scale < 3
    brush.imageSmoothingQuality = "high"
    brush.fillStyle = "#fff"
    brush.fillRect(0, 0, figure.width, figure.height)
    brush.drawImage(figure.image, 0, 0)
  }, [figure, scale, left, top, width, height])
  return <canvas ref={canvas} className={styles.canvas} />
}

const LENS = 140

/** What lies under the cross, three times as large; beside it, on the side that has room. */
function Magnifier({ figure, point, at, scale, width }: { figure: Figure; point: Point; at: Point; scale: number; width: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const zoom = Math.max(3, scale * 3)
  useLayoutEffect(() => {
    const brush = canvas.current?.getContext("2d")
    if (!canvas.current || !brush) return
    const dots = window.devicePixelRatio
    canvas.current.width = LENS * dots
    canvas.current.height = LENS * dots
    brush.fillStyle = "#fff"
    brush.fillRect(0, 0, LENS * dots, LENS * dots)
    brush.setTransform(zoom * dots, 0, 0, zoom * dots, (LENS / 2 - point.x * zoom) * dots, (LENS / 2 - point.y * zoom) * dots)
    brush.imageSmoothingEnabled = false
    brush.drawImage(figure.image, 0, 0)
  }, [figure, point, zoom])
  const left = at.x + LENS + 36 > width ? at.x - LENS - 28 : at.x + 28
  const top = at.y - LENS - 28 < 0 ? at.y + 28 : at.y - LENS - 28
  return (
    <div className={styles.lens} style={{ transform: `translate(${left}px, ${top}px)` }} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  )
}

function Line({ from, to }: { from: Point; to: Point }) {
  return <line className={styles.axis} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
}

function SetMark({ name, at }: { name: string; at: Point }) {
  return (
    <g data-part="mark" transform={`translate(${at.x} ${at.y})`}>
      <circle className={styles.halo} r="5" />
      <circle className={styles.ring} r="5" />
      <circle className={styles.dot} r="1" />
      <text x="9" y="-6">
        {name}
      </text>
    </g>
  )
}

/** Two hairlines across the window with a gap where they meet, so that they hide nothing. */
function Cross({ at, width, height }: { at: Point; width: number; height: number }) {
  const gap = 7
  const lines = `M0 ${at.y}H${at.x - gap}M${at.x + gap} ${at.y}H${width}M${at.x} 0V${at.y - gap}M${at.x} ${at.y + gap}V${height}`
  return (
    <>
      <path className={styles.halo} d={lines} />
      <path className={styles.hair} d={lines} />
      <circle className={styles.dot} cx={at.x} cy={at.y} r="1" />
    </>
  )
}
