// The first view: each issuer's headline figures and what to beware of. Own SVG only, so that it can be prerendered.

import { lazy, Suspense } from "react"
import { Sparkline } from "@/drawing/Sparkline"
import { issuerStyle } from "@/figures/issuerColours"
import type { CoreView } from "@/figures/view"
import { openEvidence } from "@/state/urlState"
import { Entry } from "@/ui/Entry"
import { EntryLine } from "@/ui/EntryLine"
import { type Headline, type IssuerSummary, overview } from "./cards/overview"
import styles from "./Overview.module.css"

/** Not needed for the first picture, which is prerendered: it is fetched when that stands. */
const Below = lazy(async () => ({ default: (await import("./body")).Below }))

export function OverviewPage({ view }: { view: CoreView }) {
  const model = overview(view)
  return (
    <>
      <header className="page-header">
        <h1>{model.heading}</h1>
        {model.rests.length > 0 && (
          <p className="lead">
            <EntryLine parts={model.rests} label={view.messages.openEvidence} onSelect={openEvidence} />
          </p>
        )}
        <p className="lead">{model.lead}</p>
      </header>
      <div className={styles.summaries}>
        {model.issuers.map((summary) => (
          <Summary key={summary.issuer.id} summary={summary} view={view} />
        ))}
      </div>
      <Suspense fallback={<div className={`${styles.section} ${styles.waiting}`} aria-busy="true" />}>
        <Below view={view} />
      </Suspense>
    </>
  )
}

function Summary({ summary, view }: { summary: IssuerSummary; view: CoreView }) {
  const { issuer } = summary
  return (
    <section className={styles.summary} data-part="summary" style={issuerStyle(issuer.tone)} aria-labelledby={`summary-${issuer.id}`}>
      <header>
        <h2 id={`summary-${issuer.id}`} className="issuer-name">
          {view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
        </h2>
        <p>{summary.line}</p>
        <p>
          {summary.assurance} · {summary.figures}
        </p>
      </header>
      {summary.silent !== "" && <p className="missing">{summary.silent}</p>}
      {summary.silent === "" && (
        <div className={styles.headlines}>
          {summary.headlines.map((headline) => (
            <HeadlineFigure key={headline.id} headline={headline} view={view} />
          ))}
        </div>
      )}
      {summary.lacking.length > 0 && <p className="missing">{summary.lacking.join(" · ")}</p>}
    </section>
  )
}

function HeadlineFigure({ headline, view }: { headline: Headline; view: CoreView }) {
  return (
    <article className={styles.headline} data-part="headline">
      <h3>{headline.name}</h3>
      <p className={styles.figure}>
        <Entry entry={headline.cell} label={view.messages.openEvidence} onSelect={openEvidence} />
        {headline.unit !== "" && <span className={styles.unit}>{headline.unit}</span>}
      </p>
      <p className={styles.change}>{headline.change}</p>
      {headline.spark && <Sparkline points={headline.spark} />}
    </article>
  )
}
