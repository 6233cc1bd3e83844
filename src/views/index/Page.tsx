// The disclosure index: coverage by aspect, the editions that the reports cite, and the heat table of every requirement.

import { useQuery } from "@tanstack/react-query"
import type { View } from "@/figures/view"
import { Card } from "@/page/Card"
import { DataFileNotice } from "@/page/DataFileNotice"
import { DataFileError } from "@/queries/dataFileError"
import { standardsQuery } from "@/queries/reportQuery"
import type { Standards } from "@/schema/standards"
import { useChoice, useOpenChoice } from "@/state/urlState"
import { Later } from "@/ui/Later"
import { Segmented } from "@/ui/Segmented"
import { SkeletonCards } from "@/ui/Skeleton"
import { CoverageDrawing } from "./CoverageDrawing"
import { coverageCard, editionsCard } from "./cards/disclosureCoverage"
import { cellDetail, INDEX_SHOWN, indexCard } from "./cards/disclosureIndex"
import { IndexTable } from "./IndexTable"
import type { Words } from "./words/zh-Hant"

export function IndexPage({ view }: { view: View<Words> }) {
  const standards = useQuery(standardsQuery)
  return (
    <div className="cards">
      {standards.error && <DataFileNotice error={standards.error instanceof DataFileError ? standards.error : null} onRetry={() => void standards.refetch()} />}
      {standards.isPending && <SkeletonCards count={1} label={view.messages.loading} />}
      {standards.data && <Coverage view={view} standards={standards.data} />}
      <Card model={editionsCard(view)} size="third" />
      <Later>{standards.data && <Index view={view} standards={standards.data} />}</Later>
    </div>
  )
}

function Coverage({ view, standards }: { view: View<Words>; standards: Standards }) {
  const { card, model, states } = coverageCard(view, standards)
  return <Card model={card} chart={<CoverageDrawing rows={model} states={states} view={view} />} size="two-thirds" />
}

function Index({ view, standards }: { view: View<Words>; standards: Standards }) {
  const m = view.words
  const [shown, setShown] = useChoice("show", INDEX_SHOWN)
  const [open, setOpen] = useOpenChoice("code")
  const { card, model } = indexCard(view, standards, shown)
  const picker = <Segmented label={m.show} options={INDEX_SHOWN.map((value) => ({ value, label: m.shown[value] }))} value={shown} onChange={setShown} />
  const detail = open === null ? null : cellDetail(view, standards, open)
  return (
    <Card
      model={card}
      chart={<IndexTable aspects={model} view={view} open={open} detail={detail} onOpen={(cell) => setOpen(cell)} />}
      controls={picker}
      size="wide"
      switchable={false}
      kept
    />
  )
}
