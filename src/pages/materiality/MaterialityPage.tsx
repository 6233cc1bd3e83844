// The material-topics view: what is asked for and what is measured, printed tiers, who asks, the peers side by side.
// The issuers' own matrices are drawn only from positions that a person has read off the figure.
import { useQuery } from "@tanstack/react-query"
import { lazy, useState } from "react"
import { DataFileError } from "@/queries/dataFileError"
import { topicsQuery } from "@/queries/reportQuery"
import type { TopicVocabulary } from "@/schema/standards"
import { useOpenChoice } from "@/state/urlState"
import { Later } from "@/ui/Later"
import { SkeletonCards } from "@/ui/Skeleton"
import { crosswalkCard } from "@/viewmodels/crosswalk"
import { evidenceMatrixCard } from "@/viewmodels/evidenceMatrix"
import { issuerMatrixCard } from "@/viewmodels/issuerMatrix"
import { gridCard, stakeholdersCard, tierCard } from "@/viewmodels/materiality"
import type { TopicFilter } from "@/viewmodels/topics"
import type { View } from "@/viewmodels/view"
import { Card } from "../Card"
import { DataFileNotice } from "../DataFileNotice"
import { CrosswalkView } from "./CrosswalkView"
import { EvidenceMatrixView } from "./EvidenceMatrixView"
import { IssuerMatrixView } from "./IssuerMatrixView"
import { StakeholderGrid } from "./StakeholderGrid"
import { TierBoards } from "./TierBoards"
import { TopicFilters, useTopicFilter } from "./TopicFilters"
import { TopicPage } from "./TopicPage"
import { useTopic } from "./useTopic"

const Digitiser = lazy(async () => ({ default: (await import("../digitiser/Digitiser")).Digitiser }))

export function MaterialityPage({ view }: { view: View }) {
  const topics = useQuery(topicsQuery)
  const [digitise, setDigitise] = useOpenChoice("digitise")
  const choices = useTopicFilter()
  if (digitise !== null) return <Digitiser view={view} reportId={digitise} onReport={(id) => void setDigitise(id)} />
  return (
    <>
      <TopicFilters view={view} choices={choices} />
      <div className="cards">
        {topics.error && <DataFileNotice error={topics.error instanceof DataFileError ? topics.error : null} onRetry={() => void topics.refetch()} />}
        {topics.isPending && <SkeletonCards count={1} label={view.messages.loading} />}
        {topics.data && <Topics view={view} topics={topics.data} filter={choices.filter} />}
        <Later>
          <Stakeholders view={view} />
        </Later>
      </div>
    </>
  )
}

type FilteredProps = { view: View; topics: TopicVocabulary; filter: TopicFilter }

function Topics(props: FilteredProps) {
  const { chosen, close } = useTopic()
  const [linked] = useState(chosen)
  const [left, setLeft] = useState(linked === null)
  if (!left && chosen !== linked) setLeft(true)
  return (
    <>
      {chosen !== null && <TopicPage view={props.view} topics={props.topics} id={chosen} arriving={left} onClose={close} />}
      <Evidence {...props} />
      <Later>
        <Tiers {...props} />
        <Grid {...props} />
        <Crosswalk {...props} />
        <Positions {...props} />
      </Later>
    </>
  )
}

function Evidence({ view, topics, filter }: FilteredProps) {
  const { card, model } = evidenceMatrixCard(view, topics, filter)
  return <Card model={card} {...(model.matrices.length > 0 ? { chart: <EvidenceMatrixView view={view} model={model} /> } : {})} size="wide" />
}

function Tiers({ view, topics, filter }: FilteredProps) {
  const { card, model } = tierCard(view, topics, filter)
  return <Card model={card} chart={<TierBoards boards={model} messages={view.messages} />} size="wide" />
}

function Grid({ view, topics, filter }: FilteredProps) {
  const { card, model } = gridCard(view, topics, filter)
  return <Card model={card} chart={<StakeholderGrid model={model} messages={view.messages} />} size="wide" />
}

function Crosswalk({ view, topics, filter }: FilteredProps) {
  const { card, model } = crosswalkCard(view, topics, filter)
  return <Card model={card} chart={<CrosswalkView model={model} messages={view.messages} />} size="wide" />
}

function Positions({ view, topics, filter }: FilteredProps) {
  const { card, model } = issuerMatrixCard(view, topics, filter)
  return <Card model={card} {...(model.length > 0 ? { chart: <IssuerMatrixView view={view} frames={model} /> } : {})} size="wide" />
}

function Stakeholders({ view }: { view: View }) {
  return <Card model={stakeholdersCard(view)} size="wide" />
}
