// The room of panels that are not drawn yet: the same rows of the same width and height, laid out by the page, so that nothing moves.
import { Fragment } from "react"
import type { ColumnPanel } from "@/figures/series/columnPanels"
import { panelHeight, panelRoom } from "./geometry/panelRoom"

type Props = { panels: readonly ColumnPanel[] }

export function PanelRoom({ panels }: Props) {
  return (
    <div className="panel-room" aria-hidden="true">
      {panels.map((panel, i) => {
        const { grow, basis, max, fresh } = panelRoom(panel, i, panels)
        return (
          <Fragment key={panel.id}>
            {fresh === true && <div style={{ flex: "0 0 100%" }} />}
            <div style={{ flex: `${grow} 1 ${basis}px`, maxWidth: max }}>
              <p className="panel-title">{panel.title}</p>
              <div style={{ height: panelHeight(panel) }} />
            </div>
          </Fragment>
        )
      })}
    </div>
  )
}
