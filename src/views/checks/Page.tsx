// Checks and questions: what a director could ask, every rule at a glance, and the ledger with the arithmetic of each check.
import { useQuery } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import { RULE_IDS, type RuleId } from "@/domain/checks/rules"
import { VERDICTS, type Verdict } from "@/domain/checks/verdict"
import { filtered, type LedgerRow, ledger, ledgerTitle, questions, questionsTitle, ruleMatrix } from "@/figures/evidence/ledger"
import type { View } from "@/figures/view"
import { DataFileNotice } from "@/page/DataFileNotice"
import { asDataFileError } from "@/page/dataFileErrorOf"
import { ViewLink } from "@/page/ViewLink"
import { standardsQuery } from "@/queries/reportQuery"
import type { Standards } from "@/schema/standards"
import { useChoice, useOpenChoice } from "@/state/urlState"
import { Later } from "@/ui/Later"
import { Notice } from "@/ui/Notice"
import { Segmented } from "@/ui/Segmented"
import { SkeletonCards } from "@/ui/Skeleton"
import { Ledger } from "./Ledger"
import { Questions } from "./Questions"
import { RuleMatrix } from "./RuleMatrix"
import type { Words } from "./words/zh-Hant"

export function ChecksPage({ view }: { view: View<Words> }) {
  const standards = useQuery(standardsQuery)
  if (standards.isPending) return <SkeletonCards count={2} label={view.messages.loading} />
  return (
    <>
      {standards.error && <DataFileNotice error={asDataFileError(standards.error)} restUsable onRetry={() => void standards.refetch()} />}
      <Checks view={view} standards={standards.data ?? null} />
    </>
  )
}

function Checks({ view, standards }: { view: View; standards: Standards | null }) {
  const rows = ledger(view, standards)
  if (rows.length === 0)
    return (
      <Notice tone="empty" title={view.messages.checks.silent}>
        <p>
          <ViewLink view="data">{view.messages.nav.views.data}</ViewLink>
        </p>
      </Notice>
    )
  const asked = questions(rows)
  return (
    <div className="cards checks">
      <Questions view={view} questions={asked} title={questionsTitle(view, asked)} />
      <Later>
        <Matrix view={view} rows={rows} />
        <FilteredLedger view={view} rows={rows} />
      </Later>
    </div>
  )
}

function Matrix({ view, rows }: { view: View; rows: readonly LedgerRow[] }) {
  const [, setVerdict] = useOpenChoice("verdict")
  const [, setRule] = useOpenChoice("rule")
  const [, setReport] = useOpenChoice("report")
  const choose = (report: string, rule: RuleId, verdict: Verdict) => {
    setReport(view.issuers.length > 1 ? report : null)
    setRule(rule)
    setVerdict(verdict === VERDICTS[0] ? null : verdict)
    document.getElementById("card-ledger")?.scrollIntoView()
  }
  // A report without a figure to check is named in the overview; a table without rows would say nothing.
  return ruleMatrix(view, rows)
    .filter((matrix) => matrix.rules.length > 0)
    .map((matrix) => <RuleMatrix key={matrix.issuer.id} view={view} matrix={matrix} onChoose={choose} />)
}

function FilteredLedger({ view, rows }: { view: View; rows: readonly LedgerRow[] }) {
  const m = view.messages.checks
  const [asked, setVerdict] = useChoice("verdict", [...VERDICTS, "all"] as const)
  // Faults come first; where there are none, every check is shown instead of an empty list.
  const verdict = asked === VERDICTS[0] && rows.every((row) => row.verdict !== asked) ? "all" : asked
  const [report, setReport] = useOpenChoice("report")
  const [rule, setRule] = useOpenChoice("rule")
  const [pillar, setPillar] = useChoice("pillar", ["all", "E", "S", "G"])
  const [open, setOpen] = useOpenChoice("check")
  const shown = filtered(rows, {
    verdict: verdict === "all" ? null : verdict,
    report,
    rule: RULE_IDS.find((known) => known === rule) ?? null,
    pillar: pillar === "all" ? null : pillar,
  })
  // A link to a check shows it whatever the filters say.
  const linked = open === null ? undefined : rows.find((row) => row.id === open)
  const list = linked === undefined || shown.includes(linked) ? shown : [linked, ...shown]
  const arrived = useRef(open)
  useEffect(() => {
    if (arrived.current !== null) document.getElementById(`check-${arrived.current}`)?.scrollIntoView({ block: "center" })
  }, [])
  const reset = () => {
    setVerdict("inconsistent")
    setReport(null)
    setRule(null)
    setPillar("all")
  }
  const controls = (
    <>
      <Segmented
        label={m.verdict}
        options={[...VERDICTS, "all" as const].map((value) => ({ value, label: value === "all" ? m.all : m.verdicts[value] }))}
        value={verdict}
        onChange={setVerdict}
      />
      <label className="select">
        <span>{m.rule}</span>
        <select value={rule ?? ""} onChange={(event) => setRule(event.target.value || null)}>
          <option value="">{m.all}</option>
          {RULE_IDS.map((id) => (
            <option key={id} value={id}>
              {m.rules[id]}
            </option>
          ))}
        </select>
      </label>
      {view.issuers.length > 1 && (
        <label className="select">
          <span>{m.report}</span>
          <select value={report ?? ""} onChange={(event) => setReport(event.target.value || null)}>
            <option value="">{m.all}</option>
            {view.issuers.map(({ id, name, year }) => (
              <option key={id} value={id}>
                {view.messages.issuerYear({ issuer: name, year })}
              </option>
            ))}
          </select>
        </label>
      )}
      <Segmented
        label={m.pillar}
        options={(["all", "E", "S", "G"] as const).map((value) => ({ value, label: view.messages.common.pillars[value] }))}
        value={pillar}
        onChange={setPillar}
      />
    </>
  )
  return (
    <Ledger
      view={view}
      title={ledgerTitle(view, rows)}
      rows={list}
      total={rows.length}
      open={open}
      onOpen={(id) => setOpen(id)}
      onReset={reset}
      controls={controls}
    />
  )
}
