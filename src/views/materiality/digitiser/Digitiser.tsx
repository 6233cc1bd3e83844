// Reading positions off an issuer's printed materiality matrix, by a person, in their own browser: nothing is sent or stored.

import { useState } from "react"
import type { Issuer, View } from "@/figures/view"
import { Notice } from "@/ui/Notice"
import type { Words } from "../words/zh-Hant"
import { Confirm } from "./Confirm"
import styles from "./Digitiser.module.css"
import type { Figure } from "./figure"
import { MarkingPanel } from "./MarkingPanel"
import { OpenPanel } from "./OpenPanel"
import { Progress } from "./Progress"
import { ResultPanel } from "./ResultPanel"
import { hasMarks, isMarking } from "./session"
import { useLeaveGuard } from "./useLeaveGuard"
import { useSession } from "./useSession"

/** `onReport` opens another report's session; null leaves. */
type Leave = { onReport: (report: string | null) => void }

export function Digitiser({ view, reportId, onReport }: Leave & { view: View<Words>; reportId: string }) {
  const issuer = view.issuers.find(({ id }) => id === reportId)
  return issuer === undefined ? <UnknownReport view={view} onReport={onReport} /> : <Reading key={issuer.id} view={view} issuer={issuer} onReport={onReport} />
}

function UnknownReport({ view, onReport }: Leave & { view: View<Words> }) {
  const m = view.words.digitiser
  return (
    <Notice tone="empty" title={m.unknown}>
      <p>{m.unknownHint}</p>
      <div className={styles.buttons}>
        {view.issuers.map(({ id, name, year }) => (
          <button key={id} type="button" className="button" onClick={() => onReport(id)}>
            {view.messages.issuerYear({ issuer: name, year })}
          </button>
        ))}
        <button type="button" className="button" onClick={() => onReport(null)}>
          {m.close}
        </button>
      </div>
    </Notice>
  )
}

function Reading({ view, issuer, onReport }: Leave & { view: View<Words>; issuer: Issuer }) {
  const m = view.words.digitiser
  const { topics } = issuer.report
  const ids = topics.map(({ id }) => id)
  const { session, figure, run, takeFigure } = useSession(issuer.id, ids)
  const [replacement, setReplacement] = useState<Figure | null>(null)
  const guard = useLeaveGuard(hasMarks(session))
  const marking = isMarking(session.step) && figure !== null

  // Marks belong to their figure: another figure starts anew, and is asked for when there is something to lose.
  const open = (next: Figure) => (hasMarks(session) ? setReplacement(next) : takeFigure(next))
  return (
    <section className={`card card-wide ${styles.dig}`} aria-labelledby="digitiser-title" data-digitiser>
      <header className={styles.header}>
        <div>
          <h2 id="digitiser-title">{m.heading({ issuer: issuer.name, year: issuer.year })}</h2>
          <p className="card-subtitle">{m.intro}</p>
          <p className={styles.privacy}>{m.privacy}</p>
        </div>
        <button type="button" className="button" onClick={() => guard.ask(() => onReport(null))}>
          {m.close}
        </button>
      </header>
      {topics.length === 0 ? (
        <Notice tone="empty" title={m.noTopics} />
      ) : (
        <>
          <Progress session={session} topics={ids} hasFigure={figure !== null} words={m} onGo={(step) => run({ do: "go", step })} />
          {session.step === "open" && <OpenPanel figure={figure} words={m} onFigure={open} onGoOn={() => run({ do: "go", step: "calibrate" })} />}
          {marking && <MarkingPanel key={session.step} view={view} topics={topics} session={session} figure={figure} run={run} />}
          {session.step === "result" && <ResultPanel view={view} issuer={issuer} session={session} run={run} />}
        </>
      )}
      {replacement !== null && (
        <Confirm
          title={m.open.replaceTitle}
          text={m.open.replaceText}
          yes={m.open.replace}
          no={m.leave.stay}
          onYes={() => {
            takeFigure(replacement)
            setReplacement(null)
          }}
          onNo={() => setReplacement(null)}
        />
      )}
      {guard.asking && <Confirm title={m.leave.title} text={m.leave.text} yes={m.leave.leave} no={m.leave.stay} onYes={guard.leave} onNo={guard.stay} />}
    </section>
  )
}
