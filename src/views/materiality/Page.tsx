// The material-topics view: what is asked for and what is measured, printed tiers, who asks, the peers side by side.
// The issuers' own matrices are drawn only from positions that a person has read off the figure.

import { useQuery } from "@tanstack/react-query"
import { lazy, type ReactNode, useState } from "react"
import type { CardModel } from "@/figures/card"
import { isSilent, isSilentPage, made, silences } from "@/figures/silence"
import type { View } from "@/figures/view"
import { Card } from "@/page/Card"
import { DataFileNotice } from "@/page/DataFileNotice"
import { NothingPrinted, Silences } from "@/page/Silences"
import { DataFileError } from "@/queries/dataFileError"
import { topicsQuery } from "@/queries/reportQuery"
import type { TopicVocabulary } from "@/schema/standards"
import { useOpenChoice } from "@/state/urlState"
import { Later } from "@/ui/Later"
import { SkeletonCards } from "@/ui/Skeleton"
import { CrosswalkView } from "./CrosswalkView"
import { crosswalkCard } from "./cards/crosswalk"
import { evidenceMatrixCard } from "./cards/evidenceMatrix"
import { issuerMatrixCard } from "./cards/issuerMatrix"
import { gridCard, stakeholdersCard, tierCard } from "./cards/materiality"
import { materialitySubjects } from "./cards/subjects"
import { ALL_TOPICS, type TopicFilter } from "./cards/topics"
import { EvidenceMatrixView } from "./EvidenceMatrixView"
import { IssuerMatrixView } from "./IssuerMatrixView"
import { StakeholderGrid } from "./StakeholderGrid"
import { TierBoards } from "./TierBoards"
import { TopicFilters, useTopicFilter } from "./TopicFilters"
import { TopicPage } from "./TopicPage"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

const Digitiser = lazy(async () => ({ default: (await import("./digitiser/Digitiser")).Digitiser }))

export function MaterialityPage({ view }: { view: View<Words> }) {
  const topics = useQuery(topicsQuery)
  const [digitise, setDigitise] = useOpenChoice("digitise")
  const choices = useTopicFilter()
  if (digitise !== null) return <Digitiser view={view} reportId={digitise} onReport={(id) => setDigitise(id)} />
  if (topics.data && isSilentPage(materialitySubjects(view, topics.data))) return <NothingPrinted view={view} page="materiality" />
  return (
    <>
      <TopicFilters view={view} choices={choices} />
      <div className="cards">
        {topics.error && <DataFileNotice error={topics.error instanceof DataFileError ? topics.error : null} onRetry={() => void topics.refetch()} />}
        {topics.isPending && <SkeletonCards count={1} label={view.messages.loading} />}
        {topics.data && <Topics view={view} topics={topics.data} filter={choices.filter} onReset={choices.reset} />}
        <Later>
          <Stakeholders view={view} />
          {topics.data && <Silences view={view} lines={silences(view, "materiality", made(materialitySubjects(view, topics.data)))} />}
        </Later>
      </div>
    </>
  )
}

type FilteredProps = { view: View<Words>; topics: TopicVocabulary; filter: TopicFilter; onReset: () => void }

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

type Made<Model> = { card: CardModel; model: Model }

type Make<Model> = (view: View<Words>, topics: TopicVocabulary, filter: TopicFilter) => Made<Model>

/** A card under the reader's filter. Where the filter leaves nothing it says so, with the way back; where the reports print nothing there is no card. */
function topicCard<Model>({ view, topics, filter, onReset }: FilteredProps, make: Make<Model>, draw: (model: Model) => ReactNode): ReactNode {
  const { card, model } = make(view, topics, filter)
  if (!isSilent(card)) return <Card model={card} chart={draw(model)} size="wide" />
  if (isSilent(make(view, topics, ALL_TOPICS).card)) return null
  const reset = (
    <p className="missing">
      {view.words.matrix.titleFiltered}{" "}
      <button type="button" className="row-link" onClick={onReset}>
        {view.messages.checks.reset}
      </button>
    </p>
  )
  return <Card model={card} chart={reset} size="wide" kept />
}

function Evidence(props: FilteredProps) {
  return topicCard(props, evidenceMatrixCard, (model) => <EvidenceMatrixView view={props.view} model={model} />)
}

function Tiers(props: FilteredProps) {
  return topicCard(props, tierCard, (model) => <TierBoards boards={model} view={props.view} />)
}

function Grid(props: FilteredProps) {
  return topicCard(props, gridCard, (model) => <StakeholderGrid model={model} view={props.view} />)
}

function Crosswalk(props: FilteredProps) {
  return topicCard(props, crosswalkCard, (model) => <CrosswalkView model={model} view={props.view} />)
}

function Positions(props: FilteredProps) {
  return topicCard(props, issuerMatrixCard, (model) => <IssuerMatrixView view={props.view} frames={model} />)
}

function Stakeholders({ view }: { view: View<Words> }) {
  return <Card model={stakeholdersCard(view)} size="wide" />
}
