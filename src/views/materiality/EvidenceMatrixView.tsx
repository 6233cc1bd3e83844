// One drawing per issuer on shared axes, and beside it the list that names every number: the way of keyboard and screen reader.

import { MatrixChart } from "@/drawing/lazyCharts"
import { useNarrow } from "@/drawing/useNarrow"
import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { Roving } from "@/ui/Roving"
import { type EvidenceMatrix, type EvidenceMatrixModel, matrixSummary } from "./cards/evidenceMatrix"
import matricesStyles from "./Matrices.module.css"
import { MatrixLegend } from "./MatrixLegend"
import topicStyles from "./Topic.module.css"
import { TopicLine } from "./TopicLine"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

type Props = { view: View<Words>; model: EvidenceMatrixModel }

export function EvidenceMatrixView({ view, model }: Props) {
  const narrow = useNarrow()
  return (
    <>
      {!narrow && <MatrixLegend view={view} />}
      <div className={model.matrices.length === 1 ? `${matricesStyles.matrices} ${matricesStyles.matricesOne}` : matricesStyles.matrices}>
        {model.matrices.map((matrix) => (
          <Matrix key={matrix.issuer.id} view={view} matrix={matrix} model={model} />
        ))}
      </div>
    </>
  )
}

function Matrix({ view, matrix, model }: { view: View<Words>; matrix: EvidenceMatrix; model: EvidenceMatrixModel }) {
  const m = view.words.matrix
  const { pointed, chosen, onPoint, onChoose } = useTopic()
  // On a phone names have no room beside marks: the list itself is the drawing, ranked, with a dot for each count.
  const narrow = useNarrow()
  const { issuer } = matrix
  return (
    <div className={matricesStyles.matrix} role="group" aria-label={view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}>
      <div>
        <h3 className="issuer-name" style={issuerStyle(issuer.tone)}>
          {view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
        </h3>
        <p className="visually-hidden">{matrixSummary(view, matrix)}</p>
        {narrow ? (
          <ul className="legend">
            <li>
              <span className={topicStyles.asked} aria-hidden="true" />
              {m.groupsNamed}
            </li>
            <li>
              <span className={topicStyles.measured} aria-hidden="true" />
              {m.metricsDisclosed}
            </li>
          </ul>
        ) : (
          <>
            <p className={matricesStyles.axisTitle}>{m.yTitle}</p>
            <MatrixChart
              points={matrix.points}
              xTicks={model.xTicks}
              yTicks={model.yTicks}
              corners={matrix.corners}
              pointed={pointed}
              chosen={chosen}
              onPoint={onPoint}
              onChoose={onChoose}
            />
            <p className={`${matricesStyles.axisTitle} ${matricesStyles.axisTitleX}`}>{m.xTitle}</p>
          </>
        )}
      </div>
      <Quadrants matrix={matrix} view={view} most={narrow ? Math.max(model.xTicks.at(-1) ?? 1, model.yTicks.at(-1) ?? 1) : null} />
    </div>
  )
}

function Quadrants({ matrix, view, most }: { matrix: EvidenceMatrix; view: View<Words>; most: number | null }) {
  return (
    <Roving className={matricesStyles.quadrants}>
      {matrix.quadrants.map(({ id, letter, title, topics }) => (
        <section key={id} className={matricesStyles.quadrant} data-quadrant={id}>
          <h4>
            <span className={matricesStyles.quadrantLetter}>{letter}</span> {title} <span className={topicStyles.quadrantCount}>{topics.length}</span>
          </h4>
          {topics.length === 0 ? (
            <p className={matricesStyles.quadrantNone}>{view.words.matrix.none}</p>
          ) : (
            <ol>
              {topics.map((topic) => (
                <TopicLine key={topic.id} topic={topic} view={view} most={most} />
              ))}
            </ol>
          )}
        </section>
      ))}
    </Roving>
  )
}
