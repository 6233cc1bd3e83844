// Which topics stand in the drawings: pillar, printed tier, and the stakeholder group that names them. Issuers are chosen in the bar.
import type { StakeholderGroup } from "@/domain/topicEvidence"
import { useChoice } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import { groupName, groupsInView, STAKEHOLDER_GROUPS, type TopicFilter } from "@/viewmodels/topics"
import type { View } from "@/viewmodels/view"

export function useTopicFilter() {
  const [pillar, setPillar] = useChoice("pillar", ["all", "E", "S", "G"])
  const [tier, setTier] = useChoice("tier", ["all", "high"])
  const [group, setGroup] = useChoice("stakeholder", ["all", ...STAKEHOLDER_GROUPS])
  const filter: TopicFilter = { pillar: pillar === "all" ? null : pillar, high: tier === "high", group: group === "all" ? null : group }
  const reset = () => {
    setPillar("all")
    setTier("all")
    setGroup("all")
  }
  return { filter, pillar, setPillar, tier, setTier, group, setGroup, reset }
}

export function TopicFilters({ view, choices }: { view: View; choices: ReturnType<typeof useTopicFilter> }) {
  const m = view.messages.matrix
  const { pillar, setPillar, tier, setTier, group, setGroup } = choices
  const rated = view.issuers.some((issuer) => issuer.report.topics.some((topic) => topic.tier === "high"))
  return (
    <div className="page-controls">
      <Segmented
        label={view.messages.materiality.filterPillar}
        options={(["all", "E", "S", "G"] as const).map((value) => ({ value, label: view.messages.comparison.pillars[value] }))}
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
