// Risk: the printed categories, and the printed steps of managing risk in their order.

import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { useChartActions } from "@/page/useChartActions"
import { Roving } from "@/ui/Roving"
import type { RiskItem, RiskModel } from "./cards/conduct"
import governanceStyles from "./Governance.module.css"
import styles from "./RiskDrawing.module.css"
import type { Words } from "./words/zh-Hant"

type Props = { model: { parts: readonly RiskModel[]; missing: string | null }; view: View<Words> }

export function RiskDrawing({ model: { parts, missing }, view }: Props) {
  const m = view.words
  return (
    <Roving className={governanceStyles.stack} data-plot="">
      {parts.map(({ issuer, categories, steps }) => (
        <section key={issuer.id} style={issuerStyle(issuer.tone)}>
          <h3 className="issuer-name">{view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}</h3>
          <div className={styles.risk}>
            {categories.length > 0 && (
              <div>
                <h4>{m.riskCategories}</h4>
                <ul className={governanceStyles.chips}>
                  <Items items={categories} className={governanceStyles.chip} />
                </ul>
              </div>
            )}
            {steps.length > 0 && (
              <div>
                <h4>{m.riskProcess}</h4>
                <ol className={styles.steps}>
                  <Items items={steps} className={styles.step} />
                </ol>
              </div>
            )}
          </div>
        </section>
      ))}
      {missing !== null && <p className="missing">{missing}</p>}
    </Roving>
  )
}

function Items({ items, className }: { items: readonly RiskItem[]; className: string | undefined }) {
  const { actions } = useChartActions()
  return items.map((item) => (
    <li key={item.id}>
      <button type="button" className={className} aria-label={actions.label(item.name)} onClick={() => actions.onSelect(item.ref)}>
        {item.name}
      </button>
    </li>
  ))
}
