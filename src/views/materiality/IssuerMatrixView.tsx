// The issuer's own matrix: its points where a person has read them off the figure, else a quiet frame that says why it is empty.

import { MatrixChart } from "@/drawing/lazyCharts"
import type { View } from "@/figures/view"
import { useViewHref } from "@/state/urlState"
import type { IssuerMatrixFrame } from "./cards/issuerMatrix"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

export function IssuerMatrixView({ view, frames }: { view: View<Words>; frames: readonly IssuerMatrixFrame[] }) {
  return (
    <div className="matrices">
      {frames.map((frame) => (
        <Frame key={frame.issuer.id} view={view} frame={frame} />
      ))}
    </div>
  )
}

function Frame({ view, frame }: { view: View<Words>; frame: IssuerMatrixFrame }) {
  const { messages } = view
  const m = view.words.matrix.own
  const { issuer } = frame
  return (
    <div className="matrix own-matrix" role="group" aria-label={messages.issuerYear({ issuer: issuer.name, year: issuer.year })}>
      <div className="matrix-drawing">
        <h3 className={`issuer-name issuer-tone-${issuer.tone}`}>{messages.issuerYear({ issuer: issuer.name, year: issuer.year })}</h3>
        <p className="axis-title">{`↑ ${frame.yTitle ?? m.axisUnknown}`}</p>
        {frame.basis === null ? <EmptyFrame view={view} reportId={issuer.id} /> : <Points frame={frame} />}
        <p className="axis-title axis-title-x">{`${frame.xTitle ?? m.axisUnknown} →`}</p>
        {frame.points.length > 0 && <NumberedNames frame={frame} />}
      </div>
    </div>
  )
}

function EmptyFrame({ view, reportId }: { view: View<Words>; reportId: string }) {
  const m = view.words.matrix.own
  const href = useViewHref()
  return (
    <div className="empty-frame">
      <p>{m.explain}</p>
      <p>
        <a href={`${href("materiality")}&digitise=${reportId}`}>{m.digitise}</a>
      </p>
    </div>
  )
}

function Points({ frame }: { frame: IssuerMatrixFrame }) {
  const { pointed, chosen, onPoint, onChoose } = useTopic()
  return <MatrixChart points={frame.points} xTicks={[]} yTicks={[]} corners={null} pointed={pointed} chosen={chosen} onPoint={onPoint} onChoose={onChoose} />
}

/** Names every number: where a drawing is small, its labels are numbers only. */
function NumberedNames({ frame }: { frame: IssuerMatrixFrame }) {
  const { chosen, onChoose, pointing, classOf } = useTopic()
  return (
    <ol className="numbered-names">
      {frame.points.flatMap(({ topics }) =>
        topics.map((topic) => (
          <li key={topic.topic} className={`topic-line${classOf(topic.topic)}`} {...pointing(topic.topic)}>
            <button type="button" aria-pressed={topic.topic === chosen} onClick={() => onChoose(topic.topic)}>
              <span className="topic-number">{topic.number}</span>
              <span className={`pillar-dot pillar-dot-${topic.pillar}`} aria-hidden="true" />
              <span className="topic-name">{topic.label}</span>
            </button>
          </li>
        )),
      )}
    </ol>
  )
}
