// Questions for the board: what a director would ask of each report, why, and the check it rests on. Made to be printed.

import type { Question } from "@/figures/evidence/ledger"
import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import type { DrawnCard } from "@/figures/viewCard"
import { ViewLink } from "@/page/ViewLink"
import { useOpenChoice } from "@/state/urlState"
import type { Own } from "./cards/checks"
import styles from "./Questions.module.css"
import type { Words } from "./words/zh-Hant"

/** The questions alone go on paper; the ledger is for the screen. */
function printQuestions() {
  const { dataset } = document.documentElement
  dataset["printOnly"] = "questions"
  window.print()
  delete dataset["printOnly"]
}

export function Questions({ view, model: questions }: { view: View<Words>; model: readonly Question[] }) {
  const m = view.messages.checks
  const [, setOpen] = useOpenChoice("check")
  if (questions.length === 0) return <ViewLink view="data">{view.messages.nav.views.data}</ViewLink>
  return (
    <div className={styles.columns}>
      {view.issuers.map((issuer) => {
        const own = questions.filter((question) => question.issuer.id === issuer.id)
        if (own.length === 0) return null
        return (
          <section key={issuer.id} aria-label={issuer.name}>
            <h3 className="issuer-name" style={issuerStyle(issuer.tone)}>
              {view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
            </h3>
            <ol className={styles.list}>
              {own.map((question) => (
                <li key={question.id}>
                  <p className={styles.question}>{question.question}</p>
                  <p className={styles.why}>{question.explanation}</p>
                  <button
                    type="button"
                    className="row-link"
                    onClick={() => {
                      setOpen(question.id)
                      requestAnimationFrame(() => document.getElementById(`check-${question.id}`)?.scrollIntoView({ block: "center" }))
                    }}
                  >
                    {m.open}
                  </button>
                </li>
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}

export function PrintQuestions({ view, card }: { view: View<Words>; card: DrawnCard<Own> }) {
  if (card.table.rows.length === 0) return null
  return (
    <button type="button" className="button" onClick={printQuestions}>
      {view.messages.checks.print}
    </button>
  )
}
