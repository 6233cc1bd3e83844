// Risk: the printed categories, and the printed steps of managing risk in their order.
import type { Messages } from "@/i18n/messages/types"
import { useChartActions } from "@/pages/useChartActions"
import type { RiskItem, RiskModel } from "@/viewmodels/conduct"

type Props = { model: readonly RiskModel[]; missing: string | null; messages: Messages }

export function RiskDrawing({ model, missing, messages }: Props) {
  const m = messages.governance
  return (
    <div className="gov-stack">
      {model.map(({ issuer, categories, steps }) => (
        <section key={issuer.id} className={`issuer-tone-${issuer.tone}`}>
          <h3 className={`issuer-name issuer-tone-${issuer.tone}`}>{messages.issuerYear(issuer.name, issuer.year)}</h3>
          <div className="risk">
            {categories.length > 0 && (
              <div>
                <h4>{m.riskCategories}</h4>
                <ul className="chips">
                  <Items items={categories} className="chip" />
                </ul>
              </div>
            )}
            {steps.length > 0 && (
              <div>
                <h4>{m.riskProcess}</h4>
                <ol className="risk-steps">
                  <Items items={steps} className="risk-step" />
                </ol>
              </div>
            )}
          </div>
        </section>
      ))}
      {missing !== null && <p className="gov-missing">{missing}</p>}
    </div>
  )
}

function Items({ items, className }: { items: readonly RiskItem[]; className: string }) {
  const { actions } = useChartActions()
  return items.map((item) => (
    <li key={item.id}>
      <button type="button" className={className} aria-label={actions.label(item.name)} onClick={() => actions.onSelect(item.ref)}>
        {item.name}
      </button>
    </li>
  ))
}
