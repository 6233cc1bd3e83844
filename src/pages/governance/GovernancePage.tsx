// The governance view: board, ESG structure, committees, attendance, conduct, whistle-blowing, risk, bodies in figures, and the rest.
import { attendanceCard } from "@/viewmodels/attendance"
import { boardCard } from "@/viewmodels/board"
import { bodiesCard, conductCard, engagementLine, riskCard, whistleCard } from "@/viewmodels/conduct"
import { committeesCard, structureCard } from "@/viewmodels/governanceBodies"
import { governanceRest, governanceSubjects } from "@/viewmodels/subjects/governance"
import type { View } from "@/viewmodels/view"
import { Card } from "../Card"
import { PageCards } from "../PageCards"
import { ViewLink } from "../ViewLink"
import { AttendanceGrid } from "./AttendanceGrid"
import { BoardDrawing } from "./BoardDrawing"
import { RiskDrawing } from "./RiskDrawing"
import { StructureTree } from "./StructureTree"
import { WhistleDrawing } from "./WhistleDrawing"

export function GovernancePage({ view }: { view: View }) {
  return (
    <>
      <PageCards view={view} page="governance" subjects={governanceSubjects(view)} rest={governanceRest} first={<Board view={view} />}>
        <Structure view={view} />
        <Committees view={view} />
        <Attendance view={view} />
        <Conduct view={view} />
        <Whistle view={view} />
        <Risk view={view} />
        <Bodies view={view} />
      </PageCards>
      <Engagement view={view} />
    </>
  )
}

function Board({ view }: { view: View }) {
  const { card, model } = boardCard(view)
  return <Card model={card} chart={<BoardDrawing boards={model} messages={view.messages} />} size="wide" />
}

function Structure({ view }: { view: View }) {
  const structure = structureCard(view)
  return structure && <Card model={structure.card} chart={<StructureTree model={structure.model} messages={view.messages} />} size="wide" />
}

function Committees({ view }: { view: View }) {
  const committees = committeesCard(view)
  return committees && <Card model={committees} size="wide" />
}

function Attendance({ view }: { view: View }) {
  const attendance = attendanceCard(view)
  return attendance && <Card model={attendance.card} chart={<AttendanceGrid model={attendance.model} messages={view.messages} />} size="wide" />
}

function Conduct({ view }: { view: View }) {
  return <Card model={conductCard(view)} size="wide" />
}

function Whistle({ view }: { view: View }) {
  const whistle = whistleCard(view)
  return whistle && <Card model={whistle.card} chart={<WhistleDrawing model={whistle.model} missing={whistle.missing} messages={view.messages} />} />
}

function Risk({ view }: { view: View }) {
  const risk = riskCard(view)
  return risk && <Card model={risk.card} chart={<RiskDrawing model={risk.model} missing={risk.missing} messages={view.messages} />} />
}

function Bodies({ view }: { view: View }) {
  const bodies = bodiesCard(view)
  return bodies && <Card model={bodies} size="wide" />
}

function Engagement({ view }: { view: View }) {
  const line = engagementLine(view)
  return (
    line !== "" && (
      <p className="gov-engagement">
        {line} · <ViewLink view="materiality">{view.messages.governance.engagementLink}</ViewLink>
      </p>
    )
  )
}
