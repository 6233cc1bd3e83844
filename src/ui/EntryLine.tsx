// Words and figures one after the other, in one line; every figure is a button to its evidence.
import type { Cell } from "@/figures/cell"
import { Entry } from "./Entry"

type Props = { parts: readonly (Cell | string)[]; label: (text: string) => string; onSelect: (ref: string) => void }

export function EntryLine({ parts, label, onSelect }: Props) {
  const [first, ...others] = parts
  if (first === undefined) return null
  return (
    <>
      {typeof first === "string" ? first : <Entry entry={first} label={label} onSelect={onSelect} />}{" "}
      <EntryLine parts={others} label={label} onSelect={onSelect} />
    </>
  )
}
