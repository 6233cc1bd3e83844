// Who reports to whom: a tree per issuer, from its printed bodies. A body without a stated superior stands apart, without a line.

import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { useChartActions } from "@/page/useChartActions"
import { Roving } from "@/ui/Roving"
import type { StructureModel, StructureNode } from "./cards/governanceBodies"
import governanceStyles from "./Governance.module.css"
import styles from "./StructureTree.module.css"
import type { Words } from "./words/zh-Hant"

export function StructureTree({ model, view }: { model: readonly StructureModel[]; view: View<Words> }) {
  return (
    <Roving className={governanceStyles.columns} data-plot="">
      {model.map(({ issuer, tops }) => (
        <section key={issuer.id} style={issuerStyle(issuer.tone)}>
          <h3 className="issuer-name">{view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}</h3>
          <ul className={styles.org}>
            {tops.map((node, i) => (
              <Body key={node.id} node={node} apart={i > 0 ? view.words.noReportingLine : null} />
            ))}
          </ul>
        </section>
      ))}
    </Roving>
  )
}

/** `apart` says why a body that is not the first has no line. */
function Body({ node, apart }: { node: StructureNode; apart: string | null }) {
  const { actions } = useChartActions()
  return (
    <li>
      {apart !== null && <p className={styles.apart}>{apart}</p>}
      <div className={styles.body} data-part="body">
        <button type="button" className={styles.name} aria-label={actions.label(node.name)} onClick={() => actions.onSelect(node.ref)}>
          {node.name}
        </button>
        {node.level !== null && <span className={styles.level}>{node.level}</span>}
        <p className={styles.role}>{node.role}</p>
      </div>
      {node.below.length > 0 && (
        <ul>
          {node.below.map((below) => (
            <Body key={below.id} node={below} apart={null} />
          ))}
        </ul>
      )}
    </li>
  )
}
