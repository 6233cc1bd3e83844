// What stands behind a cell of the index: the printed row, the reason, and every figure, each with its evidence.

import type { View } from "@/figures/view"
import { useChartActions } from "@/page/useChartActions"
import { DataTable } from "@/ui/DataTable"
import { Entry } from "@/ui/Entry"
import { CLOSE, Icon } from "@/ui/Icon"
import type { CellDetail } from "./cards/disclosureIndex"
import indexStyles from "./Index.module.css"
import type { Words } from "./words/zh-Hant"

export function CellPanel({ detail, view, onClose }: { detail: CellDetail; view: View<Words>; onClose: () => void }) {
  const { actions } = useChartActions()
  const m = view.words
  return (
    <section className={indexStyles.indexPanel} data-part="panel" aria-label={detail.heading}>
      <header>
        <h3>{detail.heading}</h3>
        <button type="button" className="icon-button" aria-label={m.close} onClick={onClose}>
          <Icon d={CLOSE} />
        </button>
      </header>
      {detail.mark !== null && <p className={indexStyles.indexMark}>{`≠ ${detail.mark}`}</p>}
      <dl className="evidence-fields">
        {detail.fields.map(({ id, label, text, printed, ref }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <Entry
                entry={{ kind: "text", text, ...(printed ? { lang: "zh-Hant" } : {}), ...(ref === null ? {} : { ref }) }}
                label={actions.label}
                onSelect={actions.onSelect}
              />
            </dd>
          </div>
        ))}
      </dl>
      {detail.figures === null ? (
        <p className="gov-missing">{m.noFigures}</p>
      ) : (
        <DataTable model={detail.figures} evidenceLabel={actions.label} onSelect={actions.onSelect} />
      )}
    </section>
  )
}
