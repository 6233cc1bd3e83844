// The peers' topics side by side: what all list, what some list, what only stakeholders name, and the evidence on each side.
import type { View } from "@/figures/view"
import type { CrosswalkModel, CrosswalkSide } from "./cards/crosswalk"
import { useTopic } from "./useTopic"
import type { Words } from "./words/zh-Hant"

export function CrosswalkView({ model, view }: { model: CrosswalkModel; view: View<Words> }) {
  const { chosen, onChoose, pointing, classOf } = useTopic()
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={view.words.crosswalkSubtitle}>
      <table className={model.issuers.length > 2 ? "crosswalk-table" : "crosswalk-table crosswalk-pair"}>
        <thead>
          <tr>
            <th scope="col">{view.words.topic}</th>
            {model.issuers.map((issuer) => (
              <th key={issuer.id} scope="col" className={`issuer-tone-${issuer.tone}`}>
                {view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
              </th>
            ))}
          </tr>
        </thead>
        {model.sections.map((section) => (
          <tbody key={section.id}>
            <tr className="group-row">
              <th scope="rowgroup" colSpan={model.issuers.length + 1}>
                {section.title} <span className="quadrant-count">{section.rows.length}</span>
              </th>
            </tr>
            {section.rows.map((row) => (
              <tr key={row.topic} className={classOf(row.topic).trim()} {...pointing(row.topic)}>
                <th scope="row">
                  <button type="button" className="topic-button" aria-pressed={row.topic === chosen} onClick={() => onChoose(row.topic)}>
                    <span className={`pillar-dot pillar-dot-${row.pillar}`} role="img" aria-label={view.messages.common.pillars[row.pillar]} />
                    <span>{row.label}</span>
                  </button>
                </th>
                {row.sides.map((side) => (
                  <td key={side.issuer.id}>
                    <Side side={side} view={view} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Side({ side, view }: { side: CrosswalkSide; view: View<Words> }) {
  const words = { listed: side.label, named: view.words.matrix.unlisted, none: view.words.notListed }
  return (
    <>
      <span className={side.kind === "listed" ? "" : "missing"}>{words[side.kind]}</span>
      {side.high && <span className="badge badge-high">{view.words.high}</span>}
      {side.match !== "" && <span className="badge">{side.match}</span>}
      <span className="side-counts">
        <span className="side-track" aria-hidden="true">
          <span className={`side-bar side-bar-${side.issuer.tone}`} style={{ inlineSize: `${side.percent}%` }} />
        </span>
        {side.counts}
      </span>
      {side.lacks !== "" && <span className="lacks">{side.lacks}</span>}
    </>
  )
}
