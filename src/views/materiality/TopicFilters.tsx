// Which topics stand in the drawings: pillar, printed tier, and the stakeholder group that names them. Issuers are chosen in the bar.

import type { StakeholderGroup } from "@/domain/topicEvidence"
import type { View } from "@/figures/view"
import { useChoice } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import { groupName, groupsInView, STAKEHOLDER_GROUPS } from "./cards/topics"
import type { Words } from "./words/zh-Hant"

export function useTopicFilter() {
  const [pillar, setPillar] = useChoice("pillar", ["all", "E", "S", "G"])
  const [tier, setTier] = useChoice("tier", ["all", "high"])
  const [group, setGroup] = useChoice("stakeholder", ["all", ...STAKEHOLDER_GROUPS])
  const reset = () => {
    setPillar("all")
    setTier("all")
    setGroup("all")
  }
  return { pillar, setPillar, tier, setTier, group, setGroup, reset }
}

export function TopicFilters({ view }: { view: View<Words> }) {
  const m = view.words.matrix
  const { pillar, setPillar, tier, setTier, group, setGroup } = useTopicFilter()
  const rated = view.issuers.some((issuer) => issuer.report.topics.some((topic) => topic.tier === "high"))
  return (
    <div className="page-controls">
      <Segmented
        label={view.words.filterPillar}
        options={(["all", "E", "S", "G"] as const).map((value) => ({ value, label: view.messages.common.pillars[value] }))}
        value={pillar}
        onChange={setPillar}
      />
      {rated && (
        <Segmented
          label={m.tierFilter}
          options={(["all", "high"] as const).map((value) => ({ value, label: m.tiers[value] }))}
          value={tier}
          onChange={setTier}
          labelShown
        />
      )}
      <label className="select">
        {m.stakeholderFilter}
        <select value={group} onChange={(event) => setGroup(known(event.target.value))}>
          <option value="all">{m.everyone}</option>
          {groupsInView(view).map((id) => (
            <option key={id} value={id}>
              {groupName(view, id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function known(value: string): StakeholderGroup | "all" {
  return STAKEHOLDER_GROUPS.find((group) => group === value) ?? "all"
}

/** In place of a drawing that the filters have emptied: what happened, and the way back. */
export function NothingLeft({ view }: { view: View<Words> }) {
  const { reset } = useTopicFilter()
  return (
    <p className="missing">
      {view.words.matrix.titleFiltered}{" "}
      <button type="button" className="row-link" onClick={reset}>
        {view.messages.checks.reset}
      </button>
    </p>
  )
}
