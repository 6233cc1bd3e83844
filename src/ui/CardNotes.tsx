// What stands under a drawing: the first thing to beware of, whose figures these are, and the rest of both behind one press.
import { Fold } from "./Fold"

export type CardNotesWords = { source: string; notes: string; noted: string; more: (count: number) => string; places: string; translated: string }

type Props = {
  caveats: readonly string[]
  /** No caveat stands under the drawing: the head of the card says it. */
  settled?: boolean
  sources: readonly { text: string; short: string; places: string; inWords?: string; language?: string }[]
  /** Whether a figure of the card has a note of its own. */
  noted: boolean
  words: CardNotesWords
}

export function CardNotes({ caveats, settled = false, sources, noted, words }: Props) {
  const first = settled ? undefined : caveats[0]
  const others = settled ? caveats : caveats.slice(1)
  if (caveats.length + sources.length === 0) return null
  return (
    <>
      {first !== undefined && (
        <p className="caveats" data-notes="">
          {first}
        </p>
      )}
      <Fold
        className="source"
        notes
        summary={
          <>
            <span className="source-label">{words.source}</span>
            {sources.map(({ text, short }) => (
              <span key={text} className="source-name">
                {short}
              </span>
            ))}
            <span className="more-notes">{others.length > 0 ? words.more(others.length) : words.places}</span>
          </>
        }
      >
        {others.length > 0 && (
          <ul className="caveats" aria-label={words.notes}>
            {others.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        )}
        {sources.map((source) => (
          <p key={source.text} className="source-line">
            {source.text}
            {source.inWords !== undefined && ` · ${source.inWords} ${words.translated}`}
            {source.places !== "" && <span lang={source.language ?? "zh-Hant"}>{` · ${source.places}`}</span>}
          </p>
        ))}
        {noted && <p className="source-noted">{words.noted}</p>}
      </Fold>
    </>
  )
}
