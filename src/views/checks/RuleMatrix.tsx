// Every rule at a glance: how many checks of a report came out how. A number leads to those checks in the ledger.

import type { RuleId } from "@/domain/checks/rules"
import { VERDICTS, type Verdict } from "@/domain/checks/verdict"
import type { RuleMatrix as Matrix } from "@/figures/evidence/ledger"
import type { View } from "@/figures/view"
import styles from "./RuleMatrix.module.css"

type Props = { view: View; matrix: Matrix; onChoose: (report: string, rule: RuleId, verdict: Verdict) => void }

export function RuleMatrix({ view, matrix, onChoose }: Props) {
  const m = view.messages.checks
  const id = `rules-${matrix.issuer.id}`
  return (
    <section className="card card-half" id={`card-${id}`} data-card={id} aria-labelledby={`title-${id}`}>
      <header className="card-header">
        <h2 id={`title-${id}`}>{matrix.title}</h2>
        <p className="card-subtitle">{m.matrixSubtitle}</p>
      </header>
      <div className="table-scroll" data-scroll-hint="" tabIndex={0} role="group" aria-label={matrix.title}>
        <table className={`data-table ${styles.ruleMatrix}`}>
          <thead>
            <tr>
              <th scope="col">{m.rule}</th>
              {VERDICTS.map((verdict) => (
                <th key={verdict} scope="col" className="numeric">
                  {m.verdicts[verdict]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rules.map((rule) => (
              <tr key={rule.rule}>
                <th scope="row">{rule.name}</th>
                {VERDICTS.map((verdict) => {
                  const count = rule.counts[verdict]
                  return (
                    <td key={verdict} className="numeric">
                      {count === 0 ? (
                        <span className={styles.nothing}>0</span>
                      ) : (
                        <button
                          type="button"
                          className={styles.count}
                          data-verdict={verdict}
                          aria-label={`${rule.name}: ${m.verdicts[verdict]} ${count}`}
                          onClick={() => onChoose(matrix.issuer.id, rule.rule, verdict)}
                        >
                          {count}
                        </button>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
