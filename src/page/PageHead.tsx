// The head of a view with its data: its name, the first thing that was found in one sentence, and the figures that this rests on.
import { useMemo } from "react"
import { firstFinding, headlineOf } from "@/figures/findings/findingWords"
import type { View } from "@/figures/view"
import { openEvidence, useEmbedded, usePresented } from "@/state/urlState"
import { EntryLine } from "@/ui/EntryLine"
import { SeverityBadge } from "@/ui/SeverityBadge"
import { FiguresSwitch } from "./FiguresSwitch"
import { PageHeader } from "./PageHeader"
import { useOwnFiles } from "./useOwnFiles"
import { ViewLink } from "./ViewLink"
import type { HeadlineOf, ViewValue, ViewWords } from "./viewValue"

type Props = { view: View; value: ViewValue; words: ViewWords; headline: HeadlineOf<unknown> | undefined }

/** Where there is nothing to say first, the page goes by its name and says how to read it. */
export function PageHead({ view, value, words, headline }: Props) {
  const { files } = useOwnFiles(value.needs)
  const embedded = useEmbedded()
  const [, present] = usePresented()
  const said = useMemo(() => {
    if (headline !== undefined) return headline(view, files)
    const finding = firstFinding(view, value.themes)
    return finding === undefined ? null : headlineOf(view, finding)
  }, [view, value, headline, files])
  // A card alone is its own head.
  if (embedded !== null && embedded !== value.id) return null
  const tools = (
    <>
      {value.harmonises && <FiguresSwitch />}
      {value.id !== "data" && embedded === null && (
        <button type="button" className="button present-button" onClick={() => present("all")}>
          {view.messages.present.start}
        </button>
      )}
    </>
  )
  if (said === null) return <PageHeader title={words.title} tools={tools} lead={words.lead} />
  const { title, figures, mark, check } = said
  return (
    <PageHeader
      name={words.title}
      mark={mark && <SeverityBadge mark={mark} />}
      title={title}
      tools={tools}
      lead={
        <>
          {figures.length === 0 && words.lead}
          <EntryLine parts={figures} label={view.messages.openEvidence} onSelect={openEvidence} />
          {check !== null && (
            <ViewLink view="checks" choice={{ check }}>
              {view.messages.findings.seeCheck}
            </ViewLink>
          )}
        </>
      }
    />
  )
}
