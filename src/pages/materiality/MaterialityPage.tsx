// The material-topics view: printed tiers, who asks for what, the peers' topics side by side. No position is drawn.
import { useQuery } from "@tanstack/react-query"
import { lazy } from "react"
import { DataFileError } from "@/queries/dataFileError"
import { topicsQuery } from "@/queries/reportQuery"
import type { Pillar } from "@/schema/catalogue"
import type { TopicVocabulary } from "@/schema/standards"
import { useChoice, useOpenChoice } from "@/state/urlState"
import { Later } from "@/ui/Later"
import { Segmented } from "@/ui/Segmented"
import { SkeletonCards } from "@/ui/Skeleton"
import { crosswalkCard, gridCard, stakeholdersCard, tierCard } from "@/viewmodels/materiality"
import type { View } from "@/viewmodels/view"
import { Card } from "../Card"
import { DataFileNotice } from "../DataFileNotice"
import { StakeholderGrid } from "./StakeholderGrid"
import { TierBoards } from "./TierBoards"

const Digitiser = lazy(async () => ({ default: (await import("../digitiser/Digitiser")).Digitiser }))

export function MaterialityPage({ view }: { view: View }) {
  const m = view.messages.materiality
  const topics = useQuery(topicsQuery)
  const [choice, setChoice] = useChoice("pillar", ["all", "E", "S", "G"])
  const [digitise, setDigitise] = useOpenChoice("digitise")
  if (digitise !== null) return <Digitiser view={view} reportId={digitise} onReport={(id) => void setDigitise(id)} />
  const pillar = choice === "all" ? null : choice
  const tiers = tierCard(view, pillar)
  const filter = (
    <Segmented
      label={m.filterPillar}
      options={(["all", "E", "S", "G"] as const).map((value) => ({ value, label: view.messages.comparison.pillars[value] }))}
      value={choice}
      onChange={setChoice}
    />
  )
  return (
    <>
      <div className="page-controls">{filter}</div>
      <div className="cards">
        <Card model={tiers.card} chart={<TierBoards boards={tiers.model} messages={view.messages} />} size="wide" />
        {topics.error && <DataFileNotice error={topics.error instanceof DataFileError ? topics.error : null} onRetry={() => void topics.refetch()} />}
        {topics.isPending && <SkeletonCards count={1} label={view.messages.loading} />}
        <Later>
          {topics.data && <Grid view={view} topics={topics.data} pillar={pillar} />}
          {topics.data && <Crosswalk view={view} topics={topics.data} pillar={pillar} />}
          <Stakeholders view={view} />
        </Later>
      </div>
    </>
  )
}

type FilteredProps = { view: View; topics: TopicVocabulary; pillar: Pillar | null }

function Grid({ view, topics, pillar }: FilteredProps) {
  const { card, model } = gridCard(view, topics, pillar)
  return <Card model={card} chart={<StakeholderGrid model={model} messages={view.messages} />} size="wide" />
}

function Crosswalk({ view, topics, pillar }: FilteredProps) {
  return <Card model={crosswalkCard(view, topics, pillar)} size="wide" />
}

function Stakeholders({ view }: { view: View }) {
  return <Card model={stakeholdersCard(view)} size="wide" />
}
