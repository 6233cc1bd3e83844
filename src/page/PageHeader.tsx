// The head of every view: its name, a sentence for a title, and what this rests on or how to read the page.
import type { ReactNode } from "react"

/** `name`: the view's, above a title that is a sentence of its own; without one the title is the name. */
export function PageHeader({ name, title, lead, tools }: { name?: string; title: string; lead: ReactNode; tools?: ReactNode }) {
  return (
    <header className="page-header">
      {name !== undefined && (
        <p className="page-name" data-part="page-name">
          {name}
        </p>
      )}
      <div className="page-title">
        <h1 data-part={name === undefined ? "page-name" : undefined}>{title}</h1>
        {tools !== undefined && <div className="page-tools">{tools}</div>}
      </div>
      <p className="lead">{lead}</p>
    </header>
  )
}
