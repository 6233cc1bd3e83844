// One figure, absence or text where it stands in a line, a table or a list.
import type { TableEntry } from "@/figures/card"

/** One entry of a table or list: a figure that opens its evidence, a word for an absence, or a text that may open its own. */
export function Entry({ entry, label, onSelect }: { entry: TableEntry; label: (text: string) => string; onSelect: (ref: string) => void }) {
  if (entry.kind === "text") {
    const { ref } = entry
    if (ref !== undefined)
      return (
        <button type="button" className="figure cell-text" lang={entry.lang} aria-label={label(entry.text)} onClick={() => onSelect(ref)}>
          {entry.text}
        </button>
      )
    return (
      <span className="cell-text" lang={entry.lang}>
        {entry.text}
      </span>
    )
  }
  if (entry.kind === "list")
    return (
      <ul className="cell-list">
        {entry.items.map((item) => (
          <li key={item.label}>
            <Entry entry={item.cell} label={label} onSelect={onSelect} />
            <span className="cell-note">{item.label}</span>
          </li>
        ))}
      </ul>
    )
  const { ref } = entry
  const className = entry.kind === "missing" ? "figure missing" : entry.noted ? "figure noted" : "figure"
  if (ref === undefined) return <span className="missing">{entry.text}</span>
  return (
    <button type="button" className={className} aria-label={label(entry.text)} onClick={() => onSelect(ref)}>
      {entry.text}
    </button>
  )
}
