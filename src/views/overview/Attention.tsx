// What needs attention on the first page. Its code, its words and the checks come when the first picture stands: the prerendered
// page already shows the result, and React takes it over once everything is here.

import { useSuspenseQuery } from "@tanstack/react-query"
import { use } from "react"
import type { Cell } from "@/figures/cell"
import { issuerStyle } from "@/figures/issuerColours"
import type { CoreView, View } from "@/figures/view"
import { loadMessages } from "@/i18n/catalogues"
import type { Messages } from "@/i18n/words/types"
import { fullView } from "@/page/fullView"
import { nextTask } from "@/page/nextTask"
import { ViewLink } from "@/page/ViewLink"
import { prepareReconciliation } from "@/queries/reconciliation"
import { standardsQuery } from "@/queries/reportQuery"
import type { Standards } from "@/schema/standards"
import { openEvidence } from "@/state/urlState"
import { Entry } from "@/ui/Entry"
import { viewOfTheme } from "@/views/registry"
import { type AttentionModel, attention, type IssuerAttention } from "./cards/attention"
import { changes } from "./cards/changes"

export function Attention({ view }: { view: CoreView }) {
  const messages = use(loadMessages(view.language))
  const { data: standards } = useSuspenseQuery(standardsQuery)
  use(prepared(view, standards))
  return <Section view={fullView(view, messages, null)} standards={standards} messages={messages} />
}

const preparing = new WeakMap<CoreView["issuers"], Promise<void>>()

/** The checks of the reports in view, worked out in turns; one promise for each set of reports, as `use` asks for. */
function prepared({ catalogue, issuers }: CoreView, standards: Standards): Promise<void> {
  const known = preparing.get(issuers) ?? prepareReconciliation(catalogue, issuers, standards, nextTask)
  preparing.set(issuers, known)
  return known
}

function Section({ view, standards, messages }: { view: View; standards: Standards; messages: Messages }) {
  const model: AttentionModel = attention(view, standards)
  const m = messages.attention
  return (
    <>
      <Changes view={view} />
      <section className="attention" aria-labelledby="attention-title">
        <h2 id="attention-title">{model.title}</h2>
        <div className="attention-issuers">
          {model.issuers.map((attention) => (
            <Issuer key={attention.issuer.id} view={view} attention={attention} />
          ))}
        </div>
        {model.cautions.length > 0 && (
          <>
            <h3>{m.caution}</h3>
            <ul className="attention-cautions">
              {model.cautions.map((caution) => (
                <li key={caution.id}>
                  <span>{caution.text}</span> <ViewLink view={caution.target}>{messages.nav.views[caution.target]}</ViewLink>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  )
}

/** What changed in the year, in printed figures of both years. */
function Changes({ view }: { view: View }) {
  const { title, issuers } = changes(view)
  const entry = (cell: Cell) => <Entry entry={cell} label={view.messages.openEvidence} onSelect={openEvidence} />
  return (
    <section className="attention changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{title}</h2>
      <div className="attention-issuers">
        {issuers.map(({ issuer, years, lines, note }) => (
          <div key={issuer.id}>
            <h3 className="issuer-name" style={issuerStyle(issuer.tone)}>
              {view.messages.issuerYear({ issuer: issuer.name, year: lines.length === 0 ? issuer.year : years })}
            </h3>
            <ul>
              {lines.map((line) => (
                <li key={line.id}>
                  <ViewLink view={viewOfTheme(line.theme)}>{line.name}</ViewLink>
                  <span className="change-words">{line.words}</span>
                  <span className="change-figures">
                    {entry(line.from)} → {entry(line.to)} {line.unit}
                  </span>
                </li>
              ))}
            </ul>
            {note !== "" && <p>{note}</p>}
          </div>
        ))}
      </div>
      <p className="source-noted">{view.messages.card.noted}</p>
    </section>
  )
}

function Issuer({ view, attention }: { view: View; attention: IssuerAttention }) {
  const m = view.messages.attention
  const { issuer } = attention
  return (
    <section aria-label={issuer.name}>
      <h3 className="issuer-name" style={issuerStyle(issuer.tone)}>
        {view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
      </h3>
      <p className="attention-verdict">
        {attention.verdict}
        {attention.coverage !== null && (
          <>
            {" · "}
            <ViewLink view="index">{attention.coverage}</ViewLink>
          </>
        )}
      </p>
      <ol>
        {attention.concerns.map((concern) => (
          <li key={concern.id}>
            <ViewLink view="checks" choice={{ check: concern.check }}>
              {concern.question}
            </ViewLink>
            <p>{concern.sentence}</p>
          </li>
        ))}
      </ol>
      {attention.more > 0 && <ViewLink view="checks">{m.more({ count: attention.more })}</ViewLink>}
    </section>
  )
}
