// The head of every view: its name and one or two sentences on how to read it.
export function PageHeader({ title, lead }: { title: string; lead: string }) {
  return (
    <header className="page-header">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
    </header>
  )
}
