// The drawer that answers "where does this number come from?": the printed string, its place, and what to beware of.
import type { EvidenceModel } from "@/figures/evidence/evidenceModel"
import { CopyCitation } from "./CopyCitation"
import { Drawer } from "./Drawer"

export type EvidenceWords = {
  title: string
  close: string
  printed: string
  ours: string
  alsoPrinted: string
  differs: string
  note: string
  doubt: string
  openCheck: string
  copy: string
  copied: string
  refused: string
  notFound: string
}

type Props = { content: EvidenceModel | null; words: EvidenceWords; onClose: () => void; onCheck: (check: string) => void }

/** `content` null = the link names a figure that does not exist. */
export function EvidenceDrawer({ content, words, onClose, onCheck }: Props) {
  return (
    <Drawer kicker={words.title} close={words.close} onClose={onClose}>
      {content === null ? <p id="evidence-title">{words.notFound}</p> : <Content content={content} words={words} onCheck={onCheck} />}
    </Drawer>
  )
}

function Content({ content, words, onCheck }: { content: EvidenceModel; words: EvidenceWords; onCheck: Props["onCheck"] }) {
  return (
    <>
      <h2 id="evidence-title">{content.heading}</h2>
      <PrintedWords content={content} words={words} />
      {content.notes.map((note) => (
        <p key={note.text} className="evidence-note">
          <strong>{`${words.note} · ${note.basis}`}</strong>
          {note.text}
        </p>
      ))}
      {content.doubts.map((doubt) => (
        <p key={doubt.check} className="evidence-note">
          <strong>{words.doubt}</strong>
          {doubt.text}{" "}
          <button type="button" className="row-link" onClick={() => onCheck(doubt.check)}>
            {words.openCheck}
          </button>
        </p>
      ))}
      <dl className="evidence-fields">
        {content.fields.map((field) => (
          <div key={field.id}>
            <dt>{field.label}</dt>
            <dd lang={field.printed ? content.language : undefined}>{field.text}</dd>
          </div>
        ))}
      </dl>
      {content.places.length > 0 && (
        <>
          <h3>{words.alsoPrinted}</h3>
          <ul className="evidence-places">
            {content.places.map((place) => (
              <li key={place.section} className={place.differs ? "differs" : ""}>
                <strong lang={content.language}>{place.text}</strong>
                {place.differs && <em>{words.differs}</em>}
                <span lang={content.language}>{place.section}</span>
                {place.note !== null && <span>{place.note}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <CopyCitation citation={content.citation} words={words} />
    </>
  )
}

function PrintedWords({ content, words }: { content: EvidenceModel; words: EvidenceWords }) {
  if (content.printed === null) return <p className="evidence-ours">{words.ours}</p>
  const long = content.printed.length > LONG ? " evidence-printed-long" : ""
  return (
    <p className="evidence-printed">
      <span className="evidence-printed-label">{words.printed}</span>
      <span className={`evidence-printed-value${long}`} lang={content.language}>
        {content.printed}
      </span>
      {content.printedUnit !== null && (
        <span className="evidence-printed-unit" lang={content.language}>
          {content.printedUnit}
        </span>
      )}
    </p>
  )
}

/** From this many characters on, printed words are set as a text and not as a figure. */
const LONG = 12
