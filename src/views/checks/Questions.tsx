// Questions for the board, the gravest first: what a director would ask of each report, why, and the check it rests on. Chosen ones can be
// printed, copied or sent.
import { useMemo, useState } from "react"
import type { Question } from "@/figures/evidence/ledger"
import { questionCard } from "@/figures/evidence/questionCard"
import { fingerprint } from "@/figures/fingerprint"
import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { addToDeck } from "@/page/deck/DeckButton"
import { ViewLink } from "@/page/ViewLink"
import type { Pillar } from "@/schema/catalogue"
import type { DeckSlide } from "@/schema/deck"
import { addressSays, leaveEnlarged, useOpenChoice } from "@/state/urlState"
import { copyText } from "@/ui/copyText"
import { Fold } from "@/ui/Fold"
import { Refused } from "@/ui/Refused"
import { SeverityBadge } from "@/ui/SeverityBadge"
import { FIRST_QUESTIONS, questionsAsMail, questionsAsText } from "./cards/questionsText"
import styles from "./Questions.module.css"
import type { Words } from "./words/zh-Hant"

type Props = { view: View<Words>; model: readonly Question[] }

export function Questions({ view, model: questions }: Props) {
  const [everChosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  // Of the issuers in view: what was chosen of another comes back with it.
  const chosen = useMemo(() => new Set(questions.flatMap(({ id }) => (everChosen.has(id) ? [id] : []))), [questions, everChosen])
  if (questions.length === 0) return <ViewLink view="data">{view.messages.nav.views.data}</ViewLink>
  const toggle = (id: string) => setChosen((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]))
  const list = (some: readonly Question[]) => (
    <ol className={styles.list}>
      {some.map((question) => (
        <Asked key={question.id} view={view} question={question} chosen={chosen.has(question.id)} onToggle={() => toggle(question.id)} />
      ))}
    </ol>
  )
  const rest = questions.slice(FIRST_QUESTIONS)
  return (
    <div className={styles.questions} data-some-chosen={chosen.size > 0 || undefined}>
      <TakeAlong view={view} questions={questions} chosen={chosen} />
      {list(questions.slice(0, FIRST_QUESTIONS))}
      {rest.length > 0 && (
        <Fold
          className={`${styles.more} ${rest.some(({ id }) => chosen.has(id)) ? styles.someChosen : ""}`}
          summary={view.messages.checks.more({ count: rest.length })}
        >
          {pillarsOf(rest).map((pillar) => (
            <section key={pillar}>
              <h3>{view.messages.common.pillars[pillar]}</h3>
              {list(rest.filter((question) => question.pillar === pillar))}
            </section>
          ))}
        </Fold>
      )}
    </div>
  )
}

/** In the order of their gravest question. */
function pillarsOf(questions: readonly Question[]): Pillar[] {
  return [...new Set(questions.map(({ pillar }) => pillar))]
}

type AskedProps = { view: View<Words>; question: Question; chosen: boolean; onToggle: () => void }

function Asked({ view, question, chosen, onToggle }: AskedProps) {
  const m = view.messages.checks
  const [, setOpen] = useOpenChoice("check")
  const { id, issuer, mark, differences } = question
  return (
    <li data-chosen={chosen || undefined}>
      <p className={styles.about}>
        <input type="checkbox" checked={chosen} aria-label={m.choose(question.question)} onChange={onToggle} />
        <SeverityBadge mark={mark} />
        <span className="issuer-name" style={issuerStyle(issuer.tone)}>
          {view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
        </span>
        {differences.length === 1 && <span className={styles.size}>{m.offBy(differences[0] ?? "")}</span>}
      </p>
      <p className={styles.question}>{question.question}</p>
      <p className={styles.why}>{question.explanation}</p>
      <button
        type="button"
        className="row-link"
        onClick={() => {
          setOpen(id)
          leaveEnlarged()
          requestAnimationFrame(() => document.getElementById(`check-${id}`)?.scrollIntoView({ block: "center" }))
        }}
      >
        {m.open}
      </button>
    </li>
  )
}

/** The questions alone go on paper, the chosen ones where some are; the ledger is for the screen. */
function printQuestions() {
  const { dataset } = document.documentElement
  dataset["printOnly"] = "questions"
  window.print()
  delete dataset["printOnly"]
}

function TakeAlong({ view, questions, chosen }: { view: View<Words>; questions: readonly Question[]; chosen: ReadonlySet<string> }) {
  const m = view.messages.checks
  const [copied, setCopied] = useState("")
  const asked = useMemo(() => (chosen.size === 0 ? questions : questions.filter(({ id }) => chosen.has(id))), [questions, chosen])
  const text = useMemo(() => questionsAsText(view, asked), [view, asked])
  const [added, setAdded] = useState<{ of: ReadonlySet<string>; words: string } | null>(null)
  // Of issuers that are in view now: the deck shows the same ones.
  const slideOf = (question: Question): DeckSlide => ({
    kind: "question",
    check: question.id,
    query: addressSays(["reports"]),
    seen: fingerprint(questionCard(view, question)),
    headline: {},
    note: {},
  })
  const mail = useMemo(() => questionsAsMail(view, asked, typeof window === "undefined" ? "" : window.location.href), [view, asked])
  const [refused, setRefused] = useState("")
  const copy = async () => {
    const done = await copyText(text)
    setCopied(done ? text : "")
    setRefused(done ? "" : text)
  }
  return (
    <p className={styles.tools}>
      <button type="button" className="button" onClick={printQuestions}>
        {m.printChosen(chosen.size)}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        {copied === text ? m.copied : m.copyChosen(chosen.size)}
      </button>
      <button type="button" className="button" onClick={() => setAdded({ of: chosen, words: addToDeck(asked.map(slideOf), view.messages) })}>
        {added?.of === chosen ? added.words : view.messages.deck.addQuestions(chosen.size)}
      </button>
      <a className="button" href={mail}>
        {m.sendChosen(chosen.size)}
      </a>
      {refused === text && <Refused text={text} words={view.messages.evidence.refused} />}
    </p>
  )
}
