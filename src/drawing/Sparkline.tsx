// A small trend from zero: at least three figures of one unbroken series, first and last year written under it.
import styles from "./Sparkline.module.css"

export type Props = { points: readonly { period: string; value: number }[] }

const WIDTH = 132
const HEIGHT = 34

export function Sparkline({ points }: Props) {
  const max = Math.max(...points.map((point) => point.value))
  const at = (i: number, value: number) => ({ x: 4 + (i * (WIDTH - 8)) / (points.length - 1), y: HEIGHT - 3 - (max === 0 ? 0 : (value / max) * (HEIGHT - 8)) })
  const placed = points.map((point, i) => at(i, point.value))
  const last = placed.at(-1)
  return (
    <div className={styles.sparkline}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        <line x1="0" x2={WIDTH} y1={HEIGHT - 2} y2={HEIGHT - 2} className={styles.base} />
        <polyline points={placed.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")} className={styles.line} />
        {last && <circle cx={last.x.toFixed(1)} cy={last.y.toFixed(1)} r="3" className={styles.last} />}
      </svg>
      <span className={styles.years}>
        <span>{points[0]?.period}</span>
        <span>{points.at(-1)?.period}</span>
      </span>
    </div>
  )
}
