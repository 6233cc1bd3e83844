// The issuer's own matrix: its points where a person has read them off the figure, else a quiet frame that says why it is empty.

import { MatrixChart } from "@/drawing/lazyCharts"
import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { useViewHref } from "@/state/urlState"
import type { IssuerMatrixFrame } from "./cards/issuerMatrix"
import matricesStyles from "./Matrices.module.css"
import topicStyles from "./Topic.module.css"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

export function IssuerMatrixView({ view, model }: { view: View<Words>; model: readonly IssuerMatrixFrame[] }) {
  return (
    <div className={matricesStyles.matrices}>
      {model.map((frame) => (
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
    <div className={matricesStyles.matrix} data-part="own-matrix" role="group" aria-label={messages.issuerYear({ issuer: issuer.name, year: issuer.year })}>
      <div>
        <h3 className="issuer-name" style={issuerStyle(issuer.tone)}>
          {messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
        </h3>
        <p className={matricesStyles.axisTitle}>{`↑ ${frame.yTitle ?? m.axisUnknown}`}</p>
        {frame.basis === null ? <EmptyFrame view={view} reportId={issuer.id} /> : <Points frame={frame} />}
        <p className={`${matricesStyles.axisTitle} ${matricesStyles.axisTitleX}`}>{`${frame.xTitle ?? m.axisUnknown} →`}</p>
        {frame.points.length > 0 && <NumberedNames frame={frame} />}
      </div>
    </div>
  )
}

function EmptyFrame({ view, reportId }: { view: View<Words>; reportId: string }) {
  const m = view.words.matrix.own
  const href = useViewHref()
  return (
    <div className={matricesStyles.emptyFrame}>
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
  const { chosen, onChoose, pointing } = useTopic()
  return (
    <ol className={matricesStyles.numberedNames}>
      {frame.points.flatMap(({ topics }) =>
        topics.map((topic) => (
          <li key={topic.topic} className={topicStyles.line} data-part="topic-line" {...pointing(topic.topic)}>
            <button type="button" aria-pressed={topic.topic === chosen} onClick={() => onChoose(topic.topic)}>
              <span className={topicStyles.number} data-part="topic-number">
                {topic.number}
              </span>
              <span className={`pillar-dot pillar-dot-${topic.pillar}`} aria-hidden="true" />
              <span className={topicStyles.name}>{topic.label}</span>
            </button>
          </li>
        )),
      )}
    </ol>
  )
}
