// What stands under a drawing: the first thing to beware of, whose figures these are, and the rest of both behind one press.
import { useEffect, useRef } from "react"

export type CardNotesWords = { source: string; notes: string; noted: string; more: (count: number) => string; places: string }

type Props = {
  caveats: readonly string[]
  sources: readonly { text: string; places: string; language?: string }[]
  /** Whether a figure of the card has a note of its own. */
  noted: boolean
  words: CardNotesWords
}

export function CardNotes({ caveats, sources, noted, words }: Props) {
  const [first, ...others] = caveats
  const places = sources.filter((source) => source.places !== "")
  const foldable = others.length + places.length > 0
  return (
    <>
      {first !== undefined && (
        <p className="caveats" data-notes="">
          {first}
        </p>
      )}
      {foldable ? (
        <Fold>
          <summary>
            <Whose sources={sources} words={words} />
            {others.length > 0 && <span className="more-notes">{words.more(others.length)}</span>}
            {others.length === 0 && <span className="more-notes">{words.places}</span>}
          </summary>
          {others.length > 0 && (
            <ul className="caveats" aria-label={words.notes}>
              {others.map((caveat) => (
                <li key={caveat}>{caveat}</li>
              ))}
            </ul>
          )}
          {places.map((source) => (
            <p key={source.text} className="source-line">
              {source.text}
              <span lang={source.language ?? "zh-Hant"}>{` · ${source.places}`}</span>
            </p>
          ))}
          {noted && <p className="source-noted">{words.noted}</p>}
        </Fold>
      ) : (
        sources.length > 0 && (
          <p className="source" data-notes="">
            <Whose sources={sources} words={words} />
          </p>
        )
      )}
    </>
  )
}

function Whose({ sources, words }: Pick<Props, "sources" | "words">) {
  if (sources.length === 0) return null
  return (
    <span className="source-whose">
      <span className="source-label">{words.source}</span>
      {sources.map(({ text }) => (
        <span key={text} className="source-name">
          {text}
        </span>
      ))}
    </span>
  )
}

/** On paper nothing can be pressed: what is folded is open there. */
function Fold({ children }: { children: React.ReactNode }) {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    let wasOpen = false
    const open = () => {
      wasOpen = fold.current?.open ?? false
      if (fold.current) fold.current.open = true
    }
    const close = () => {
      if (fold.current) fold.current.open = wasOpen
    }
    window.addEventListener("beforeprint", open)
    window.addEventListener("afterprint", close)
    return () => {
      window.removeEventListener("beforeprint", open)
      window.removeEventListener("afterprint", close)
    }
  }, [])
  return (
    <details ref={fold} className="source" data-notes="">
      {children}
    </details>
  )
}
