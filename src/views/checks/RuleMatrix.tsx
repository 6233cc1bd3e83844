// Every rule at a glance: how many checks of a report came out how. A number leads to those checks in the ledger.

import type { RuleId } from "@/domain/checks/rules"
import { VERDICTS, type Verdict } from "@/domain/checks/verdict"
import type { RuleMatrix as Matrix } from "@/figures/evidence/ledger"
import type { View } from "@/figures/view"
import { leaveEnlarged, useOpenChoices } from "@/state/urlState"
import { TableFrame } from "@/ui/TableFrame"
import { LEDGER_KEYS } from "./cards/checks"
import styles from "./RuleMatrix.module.css"
import type { Words } from "./words/zh-Hant"

export function RuleMatrix({ view, model: matrix }: { view: View<Words>; model: Matrix }) {
  const m = view.messages.checks
  const [, narrow] = useOpenChoices(LEDGER_KEYS)
  const choose = (rule: RuleId, verdict: Verdict) => {
    narrow({ report: view.issuers.length > 1 ? matrix.issuer.id : null, rule, verdict: verdict === VERDICTS[0] ? null : verdict })
    leaveEnlarged()
    requestAnimationFrame(() => document.getElementById("card-ledger")?.scrollIntoView())
  }
  return (
    <TableFrame label={matrix.title}>
      <table className={`data-table ${styles.ruleMatrix}`}>
        <thead>
          <tr>
            <th scope="col">{m.rule}</th>
            {matrix.verdicts.map((verdict) => (
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
              {matrix.verdicts.map((verdict) => {
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
                        onClick={() => choose(rule.rule, verdict)}
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
    </TableFrame>
  )
}
