// One drawing per issuer on shared axes, and beside it the list that names every number: the way of keyboard and screen reader.
import { MatrixChart } from "@/drawing/lazyCharts"
import type { Messages } from "@/i18n/messages/types"
import { type EvidenceMatrix, type EvidenceMatrixModel, matrixSummary } from "@/viewmodels/evidenceMatrix"
import type { View } from "@/viewmodels/view"
import { MatrixLegend } from "./MatrixLegend"
import { TopicLine } from "./TopicLine"
import { useTopic } from "./useTopic"

type Props = { view: View; model: EvidenceMatrixModel }

export function EvidenceMatrixView({ view, model }: Props) {
  return (
    <>
      <MatrixLegend messages={view.messages} />
      <div className={model.matrices.length === 1 ? "matrices matrices-one" : "matrices"}>
        {model.matrices.map((matrix) => (
          <Matrix key={matrix.issuer.id} view={view} matrix={matrix} model={model} />
        ))}
      </div>
    </>
  )
}

function Matrix({ view, matrix, model }: { view: View; matrix: EvidenceMatrix; model: EvidenceMatrixModel }) {
  const { messages } = view
  const m = messages.matrix
  const { pointed, chosen, onPoint, onChoose } = useTopic()
  const { issuer } = matrix
  return (
    <div className="matrix" role="group" aria-label={messages.issuerYear(issuer.name, issuer.year)}>
      <div className="matrix-drawing">
        <h3 className={`issuer-name issuer-tone-${issuer.tone}`}>{messages.issuerYear(issuer.name, issuer.year)}</h3>
        <p className="visually-hidden">{matrixSummary(view, matrix)}</p>
        <p className="axis-title">{m.yTitle}</p>
        <MatrixChart
          points={matrix.points}
          xTicks={model.xTicks}
          yTicks={model.yTicks}
          corners={model.corners}
          pointed={pointed}
          chosen={chosen}
          onPoint={onPoint}
          onChoose={onChoose}
        />
        <p className="axis-title axis-title-x">{m.xTitle}</p>
      </div>
      <Quadrants matrix={matrix} messages={messages} />
    </div>
  )
}

function Quadrants({ matrix, messages }: { matrix: EvidenceMatrix; messages: Messages }) {
  return (
    <div className="quadrants">
      {matrix.quadrants.map(({ id, letter, title, topics }) => (
        <section key={id} className={`quadrant quadrant-${id}`}>
          <h4>
            <span className="quadrant-letter">{letter}</span> {title} <span className="quadrant-count">{topics.length}</span>
          </h4>
          {topics.length === 0 ? (
            <p className="quadrant-none">{messages.matrix.none}</p>
          ) : (
            <ol>
              {topics.map((topic) => (
                <TopicLine key={topic.id} topic={topic} messages={messages} />
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  )
}
