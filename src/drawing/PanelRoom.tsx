// The room of panels that are not drawn yet: the same rows of the same width and height, laid out by the page, so that nothing moves.
import { PANEL_HEIGHT, panelRoom } from "./geometry/panelRoom"

export function PanelRoom({ panels }: { panels: readonly { id: string; title: string; columns: readonly unknown[] }[] }) {
  return (
    <div className="panel-room" aria-hidden="true">
      {panels.map((panel) => {
        const { grow, basis, max } = panelRoom(panel)
        return (
          <div key={panel.id} style={{ flex: `${grow} 1 ${basis}px`, maxWidth: max }}>
            <p className="panel-title">{panel.title}</p>
            <div style={{ height: PANEL_HEIGHT }} />
          </div>
        )
      })}
    </div>
  )
}
