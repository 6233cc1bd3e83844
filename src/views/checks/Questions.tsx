// Questions for the board: what a director would ask of each report, why, and the check it rests on. Made to be printed.

import type { Question } from "@/figures/evidence/ledger"
import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { ViewLink } from "@/page/ViewLink"
import { useOpenChoice } from "@/state/urlState"
import styles from "./Questions.module.css"

/** The questions alone go on paper; the ledger is for the screen. */
function printQuestions() {
  const { dataset } = document.documentElement
  dataset["printOnly"] = "questions"
  window.print()
  delete dataset["printOnly"]
}

export function Questions({ view, questions, title }: { view: View; questions: readonly Question[]; title: string }) {
  const m = view.messages.checks
  const [, setOpen] = useOpenChoice("check")
  return (
    <section className="card card-wide" id="card-questions" data-card="questions" aria-labelledby="title-questions">
      <header className="card-header">
        <h2 id="title-questions">{title}</h2>
        <p className="card-subtitle">{m.questionsSubtitle}</p>
        {questions.length > 0 && (
          <div className="card-tools">
            <div className="toolbar">
              <button type="button" className="button" onClick={printQuestions}>
                {m.print}
              </button>
            </div>
          </div>
        )}
      </header>
      <div className={styles.columns}>
        {view.issuers.map((issuer) => {
          const own = questions.filter((question) => question.issuer === issuer)
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
      {questions.length === 0 && <ViewLink view="data">{view.messages.nav.views.data}</ViewLink>}
    </section>
  )
}
