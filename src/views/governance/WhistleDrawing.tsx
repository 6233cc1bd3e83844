// Whistle-blowing: a square per report in its printed parts, and the printed rates of what was done with them.

import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { useChartActions } from "@/page/useChartActions"
import { Entry } from "@/ui/Entry"
import { Roving } from "@/ui/Roving"
import type { WhistleModel } from "./cards/conduct"
import governanceStyles from "./Governance.module.css"
import styles from "./WhistleDrawing.module.css"
import type { Words } from "./words/zh-Hant"

type Props = { model: { parts: readonly WhistleModel[]; missing: string | null }; view: View<Words> }

export function WhistleDrawing({ model: { parts: whistles, missing }, view }: Props) {
  const { actions } = useChartActions()
  const m = view.words
  return (
    <Roving className={governanceStyles.stack} data-plot="">
      {whistles.map(({ issuer, parts, handling }) => (
        <section key={issuer.id} style={issuerStyle(issuer.tone)}>
          <h3 className="issuer-name">{view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}</h3>
          <div className={styles.parts}>
            {parts.map((part, i) => (
              <div key={part.id} className={i === 0 ? `${styles.part} ${styles.first}` : styles.part}>
                <p>
                  {part.label} <Entry entry={part.cell} label={actions.label} onSelect={actions.onSelect} />
                </p>
                <Squares count={part.count} />
              </div>
            ))}
          </div>
          {handling.length > 0 && (
            <>
              <h4>{m.handling}</h4>
              <dl className={styles.rates}>
                {handling.map((rate) => (
                  <div key={rate.id}>
                    <dt>{rate.label}</dt>
                    <dd>
                      <span className={styles.rateTrack} data-filled="" aria-hidden="true">
                        <span style={{ width: `${rate.share}%` }} />
                      </span>
                      <Entry entry={rate.cell} label={actions.label} onSelect={actions.onSelect} />
                    </dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </section>
      ))}
      {missing !== null && <p className="missing">{missing}</p>}
    </Roving>
  )
}

/** Past this many, squares can no longer be counted by eye, and the figure stands alone. */
const COUNTABLE = 200

function Squares({ count }: { count: number }) {
  if (count > COUNTABLE) return null
  const squares = Array.from({ length: count }, (_, i) => `square-${i}`)
  return (
    <div className={styles.squares} data-filled="" aria-hidden="true">
      {squares.map((id) => (
        <span key={id} />
      ))}
    </div>
  )
}
