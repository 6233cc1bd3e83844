// The governance view: board, ESG structure, committees, attendance, conduct, whistle-blowing, risk, bodies in figures, and the rest.

import type { View } from "@/figures/view"
import { type DrawnCard, tableOnly, type ViewCard } from "@/figures/viewCard"
import { cardsBody } from "@/page/CardsPage"
import { ViewLink } from "@/page/ViewLink"
import { AttendanceGrid } from "./AttendanceGrid"
import { BoardDrawing } from "./BoardDrawing"
import { type AttendanceModel, attendanceCard } from "./cards/attendance"
import { type BoardModel, boardCard } from "./cards/board"
import { bodiesCard, conductCard, engagementLine, type RiskModel, riskCard, type WhistleModel, whistleCard } from "./cards/conduct"
import { committeesCard, type StructureModel, structureCard } from "./cards/governanceBodies"
import governanceStyles from "./Governance.module.css"
import { RiskDrawing } from "./RiskDrawing"
import { StructureTree } from "./StructureTree"
import { WhistleDrawing } from "./WhistleDrawing"
import type { Words } from "./words/zh-Hant"

/** Drawings that only this view has. `missing`: who prints nothing of the kind; null = nobody. */
type Own = {
  board: readonly BoardModel[]
  structure: readonly StructureModel[]
  attendance: readonly AttendanceModel[]
  whistle: { parts: readonly WhistleModel[]; missing: string | null }
  risk: { parts: readonly RiskModel[]; missing: string | null }
}

export const cards: readonly ViewCard<Words, Own>[] = [
  {
    id: "board",
    subject: "board",
    size: "wide",
    first: true,
    make: (view) => {
      const { card, model } = boardCard(view)
      return { ...card, drawing: { kind: "board", model } }
    },
  },
  {
    id: "structure",
    subject: "structure",
    size: "wide",
    make: (view): DrawnCard<Own> | null => {
      const found = structureCard(view)
      return found && { ...found.card, drawing: { kind: "structure", model: found.model } }
    },
  },
  { id: "committees", subject: "committees", size: "wide", make: (view) => tableOnly(committeesCard(view)) },
  {
    id: "attendance",
    subject: "attendance",
    size: "wide",
    make: (view): DrawnCard<Own> | null => {
      const found = attendanceCard(view)
      return found && { ...found.card, drawing: { kind: "attendance", model: found.model } }
    },
  },
  { id: "conduct", subject: "conduct", size: "wide", make: (view) => tableOnly(conductCard(view)) },
  {
    id: "whistle",
    subject: "whistle",
    size: "half",
    make: (view): DrawnCard<Own> | null => {
      const found = whistleCard(view)
      return found && { ...found.card, drawing: { kind: "whistle", model: { parts: found.model, missing: found.missing } } }
    },
  },
  {
    id: "risk",
    subject: "risk",
    size: "half",
    make: (view): DrawnCard<Own> | null => {
      const found = riskCard(view)
      return found && { ...found.card, drawing: { kind: "risk", model: { parts: found.model, missing: found.missing } } }
    },
  },
  { id: "bodies", subject: "bodies", size: "wide", make: (view) => tableOnly(bodiesCard(view)) },
]

function Engagement({ view }: { view: View<Words> }) {
  const line = engagementLine(view)
  return (
    line !== "" && (
      <p className={governanceStyles.engagement}>
        {line} · <ViewLink view="materiality">{view.words.engagementLink}</ViewLink>
      </p>
    )
  )
}

export const body = cardsBody<Words, Own>({
  cards,
  drawings: { board: BoardDrawing, structure: StructureTree, attendance: AttendanceGrid, whistle: WhistleDrawing, risk: RiskDrawing },
  after: Engagement,
})
