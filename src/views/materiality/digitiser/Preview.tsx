// The matrix drawn again from what was read, for a glance: numbers as in the table, bars for the errors. A small drawing of fixed shape.

import type { AxisTitle } from "@/domain/digitise"
import { type Language, readText } from "@/i18n/language"
import type { Words } from "../words/zh-Hant"
import digitiserStyles from "./Digitiser.module.css"
import type { DigitisedResult, DrawnPoint } from "./digitised"
import styles from "./Preview.module.css"

type Props = { result: DigitisedResult; titles: { x: AxisTitle; y: AxisTitle }; language: Language; words: Words["digitiser"] }

export function Preview({ result, titles, language, words }: Props) {
  const w = words.result
  const title = (axis: AxisTitle, otherwise: string) => readText(axis, language).trim() || otherwise
  return (
    <figure className={styles.preview}>
      <svg viewBox="-14 -12 126 128" role="img" aria-label={w.previewAlt(String(result.points.length))}>
        <path className={styles.grid} d="M0 25H100M0 50H100M0 75H100M25 0V100M50 0V100M75 0V100M0 0H100V100" />
        <path className={styles.frame} d="M0 0V100H100" />
        <text x="0" y="106" className={styles.tick}>
          0
        </text>
        <text x="100" y="106" className={styles.tick} textAnchor="end">
          1
        </text>
        <text x="-2" y="100" className={styles.tick} textAnchor="end">
          0
        </text>
        <text x="-2" y="3" className={styles.tick} textAnchor="end">
          1
        </text>
        <text x="50" y="113" className={styles.tick} textAnchor="middle">
          {title(titles.x, w.x)}
        </text>
        <text transform="translate(-8 50) rotate(-90)" className={styles.tick} textAnchor="middle">
          {title(titles.y, w.y)}
        </text>
        {result.points.map((point) => (
          <Drawn key={point.topic} point={point} />
        ))}
      </svg>
      <figcaption className={digitiserStyles.hint}>{w.preview}</figcaption>
    </figure>
  )
}

function Drawn({ point: { number, pillar, x, y, halfWidth, halfHeight } }: { point: DrawnPoint }) {
  return (
    <g className={`${styles.point} pillar-${pillar}`} transform={`translate(${x} ${y})`}>
      <path d={`M${-halfWidth} 0H${halfWidth}M0 ${-halfHeight}V${halfHeight}`} />
      {pillar === "E" ? <circle r="1.6" /> : <path d={pillar === "S" ? "M-1.5-1.5h3v3h-3z" : "M0-1.9L1.9 1.5H-1.9z"} />}
      <text x="2.6" y="-1.6">
        {number}
      </text>
    </g>
  )
}
