// What narrows the ledger: verdict, rule, report and pillar, all of it in the address.
import { RULE_IDS } from "@/domain/checks/rules"
import { VERDICTS } from "@/domain/checks/verdict"
import type { View } from "@/figures/view"
import type { DrawnCard } from "@/figures/viewCard"
import { useChoice, useOpenChoices } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import { LEDGER_KEYS, type Own, PILLARS } from "./cards/checks"
import type { Words } from "./words/zh-Hant"

export function LedgerFilters({ view, card: { drawing } }: { view: View<Words>; card: DrawnCard<Own> }) {
  const m = view.messages.checks
  const { verdict, verdicts } = drawing?.kind === "ledger" ? drawing.model : { verdict: VERDICTS[0], verdicts: VERDICTS }
  const [asked, narrow] = useOpenChoices(LEDGER_KEYS)
  const [pillar, setPillar] = useChoice("pillar", PILLARS)
  return (
    <>
      <Segmented
        label={m.verdict}
        options={[...verdicts, "all" as const].map((value) => ({ value, label: value === "all" ? m.all : m.verdicts[value] }))}
        value={verdict}
        onChange={(value) => narrow({ verdict: value === VERDICTS[0] ? null : value })}
      />
      <label className="select">
        <span>{m.rule}</span>
        <select value={asked.rule ?? ""} onChange={(event) => narrow({ rule: event.target.value || null })}>
          <option value="">{m.all}</option>
          {RULE_IDS.map((id) => (
            <option key={id} value={id}>
              {m.rules[id]}
            </option>
          ))}
        </select>
      </label>
      {view.issuers.length > 1 && (
        <label className="select">
          <span>{m.report}</span>
          <select value={asked.report ?? ""} onChange={(event) => narrow({ report: event.target.value || null })}>
            <option value="">{m.all}</option>
            {view.issuers.map(({ id, name, year }) => (
              <option key={id} value={id}>
                {view.messages.issuerYear({ issuer: name, year })}
              </option>
            ))}
          </select>
        </label>
      )}
      <Segmented
        label={m.pillar}
        options={PILLARS.map((value) => ({ value, label: view.messages.common.pillars[value] }))}
        value={pillar}
        onChange={setPillar}
      />
    </>
  )
}
