// The head of a view: its name, how to read it, and the switch of the basis where it has one.
import { FiguresSwitch } from "@/page/FiguresSwitch"
import { PageHeader } from "@/page/PageHeader"
import type { ViewWords } from "@/page/viewValue"

export function ViewHeader({ words, harmonises }: { words: ViewWords; harmonises: boolean }) {
  return <PageHeader title={words.title} lead={words.lead} tools={harmonises ? <FiguresSwitch /> : undefined} />
}
