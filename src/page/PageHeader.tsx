// The head of every view: its name and one or two sentences on how to read it.
import type { ReactNode } from "react"

export function PageHeader({ title, lead, tools }: { title: string; lead: string; tools?: ReactNode }) {
  return (
    <header className="page-header">
      <div className="page-title">
        <h1>{title}</h1>
        {tools}
      </div>
      <p className="lead">{lead}</p>
    </header>
  )
}
