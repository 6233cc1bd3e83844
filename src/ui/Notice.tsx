// A message that stands in the page: something failed, or there is nothing to show. Always with a way on where there is one.
import type { ReactNode } from "react"

type Props = { tone: "error" | "empty"; title: string; children?: ReactNode; action?: { label: string; onClick: () => void } }

export function Notice({ tone, title, children, action }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={tone === "error" ? "alert" : "status"}>
      <p className="notice-title">{title}</p>
      {children}
      {action && (
        <button type="button" className="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  )
}
