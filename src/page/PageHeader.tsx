// The head of every view: its name, a sentence for a title, and what this rests on or how to read the page.
import type { ReactNode } from "react"

/** `name`: the view's, above a title that is a sentence of its own, with how grave that is (`mark`); without one the title is the name. */
type Props = { name?: string; mark?: ReactNode; title: string; lead: ReactNode; tools?: ReactNode }

export function PageHeader({ name, mark, title, lead, tools }: Props) {
  const buttons = tools !== undefined && <div className="page-tools">{tools}</div>
  return (
    <header className="page-header">
      {name === undefined ? (
        <div className="page-title">
          <h1 data-part="page-name">{title}</h1>
          {buttons}
        </div>
      ) : (
        <>
          <div className="page-title">
            <p className="page-name">
              <span data-part="page-name">{name}</span> {mark}
            </p>
            {buttons}
          </div>
          <h1>{title}</h1>
        </>
      )}
      <p className="lead">{lead}</p>
    </header>
  )
}
