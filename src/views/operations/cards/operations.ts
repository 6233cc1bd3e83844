// The operations & community view: supply chain, product responsibility, safety, community, company facts (HKEX B2, B5, B6, B8; GRI 204, 403, 413).
// Privacy, security and intellectual property have a file of their own: protection.ts.

import { findObservation, isReported, periodsOf } from "@/domain/dataset"
import { type CardModel, clauseTitle, sourceLines } from "@/figures/card"
import { cellAt } from "@/figures/cell"
import { changeWords } from "@/figures/series/changeWords"
import { type ColumnPanel, columnPanel, onOneScale, scaleCaveats } from "@/figures/series/columnPanels"
import {
  type FactGroup,
  factCard,
  factsOf,
  issuerFacts,
  meaningNotes,
  nameWithUnit,
  printsAny,
  silentCaveats,
  subjectFacts,
  withUnit,
  yearMatrix,
} from "@/figures/series/facts"
import { groupsOn, metricsOn } from "@/figures/series/placed"
import { plainTitle } from "@/figures/series/plainTitle"
import { printedCodes } from "@/figures/series/printedCodes"
import { codeName, type Issuer, type View } from "@/figures/view"
import type { Words } from "../words/zh-Hant"

export type FactsCard = { card: CardModel; groups: FactGroup[] }

/** The one series of its card that is worth drawing: most of the rest is zeros. */
const LOST_DAYS = "lost-days"

/** Complaints, customer service, recalls and advertising, metric by metric beside each other: too few figures to draw. */
export function productsCard(view: View<Words>): CardModel | null {
  const metrics = metricsOn(view, "products")
  if (!view.issuers.some((issuer) => printsAny(issuer, metrics))) return null
  const m = view.words
  const title =
    clauseTitle(
      view,
      (issuer) => {
        const [complaints, solved] = ["complaints", "complaint-resolution-rate"].map((metric) => cellAt(view, issuer, metric, issuer.year))
        if (solved?.kind !== "figure")
          return complaints?.kind === "figure" ? m.complaintsClause({ issuer: issuer.name, year: issuer.year, complaints: complaints.text }) : null
        return complaints?.kind === "figure"
          ? m.complaintsSolvedClause({ issuer: issuer.name, year: issuer.year, complaints: complaints.text, solved: solved.text })
          : m.solvedClause({ issuer: issuer.name, year: issuer.year, solved: solved.text })
      },
      metrics,
    ) || plainTitle(view, metrics)
  return matrixCard(view, "products", title, m.productsSubtitle, metrics)
}

export function supplyCard(view: View<Words>): FactsCard | null {
  const m = view.words
  const metrics = metricsOn(view, "supply")
  const groups = issuerFacts(view, metrics)
  const title =
    clauseTitle(view, (issuer) => {
      const total = cellAt(view, issuer, "suppliers", issuer.year)
      if (total.kind !== "figure") return null
      const most = printedCodes(view, issuer, "suppliers", "region")
        .map((code) => ({ code, cell: cellAt(view, issuer, "suppliers", issuer.year, { region: code }) }))
        .flatMap(({ code, cell }) => (cell.kind === "figure" ? [{ code, cell }] : []))
        .toSorted((a, b) => b.cell.value - a.cell.value)[0]
      if (most === undefined) return m.suppliersClause({ issuer: issuer.name, year: issuer.year, total: total.text })
      const region = codeName(view, "region", most.code)
      return most.cell.value === total.value
        ? m.suppliersAllClause({ issuer: issuer.name, year: issuer.year, total: total.text, region })
        : m.suppliersMostClause({ issuer: issuer.name, year: issuer.year, total: total.text, most: most.cell.text, region })
    }) || plainTitle(view, metrics)
  const card = factCard(view, { id: "supply", title, subtitle: m.supplySubtitle }, metrics, groups)
  return card && { card, groups }
}

/** `panels` draw lost days where they are printed for several years; the whole record is a table, zeros included. */
export type SafetyCard = { card: CardModel; panels: ColumnPanel[] }

export function safetyCard(view: View<Words>): SafetyCard | null {
  const metrics = metricsOn(view, "safety")
  if (!view.issuers.some((issuer) => printsAny(issuer, metrics))) return null
  const m = view.words
  const panels = view.issuers.flatMap((issuer) => {
    if (periodsOf(issuer.report, LOST_DAYS).length < 2) return []
    return columnPanel(view, issuer, `${issuer.name} · ${nameWithUnit(view, LOST_DAYS)}`, [LOST_DAYS], LOST_DAYS) ?? []
  })
  const title = clauseTitle(view, (issuer) => safetyClause(view, issuer), metrics) || plainTitle(view, metrics)
  const card = matrixCard(view, "safety", title, m.safetySubtitle, metrics)
  return { card: { ...card, caveats: [...scaleCaveats(view, panels), ...card.caveats] }, panels: onOneScale(panels) }
}

function safetyClause(view: View<Words>, issuer: Issuer): string | null {
  const m = view.words
  const [days, deaths] = [LOST_DAYS, "work-fatalities"].map((metric) => cellAt(view, issuer, metric, issuer.year))
  const parts = [
    days?.kind === "figure" ? m.lostDays({ days: days.text, change: changeWords(view, issuer, LOST_DAYS) }) : null,
    deaths?.kind === "figure" ? m.fatalities(deaths.text) : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : m.safetyClause({ issuer: issuer.name, year: issuer.year, words: parts.join(view.messages.listSeparator) })
}

function matrixCard(view: View<Words>, id: string, title: string, subtitle: string, metrics: readonly string[]): CardModel {
  const said = view.issuers.filter((issuer) => printsAny(issuer, metrics))
  return {
    id,
    title,
    subtitle,
    caveats: [...silentCaveats(view, metrics), ...meaningNotesWithReasons(view, metrics)],
    sources: sourceLines(
      view,
      said.map((issuer) => ({ issuer, metrics })),
    ),
    table: yearMatrix(view, title, metrics),
  }
}

/** In a table of issuers side by side the reason for an inapplicable figure has no room beside it: it is said below. */
function meaningNotesWithReasons(view: View<Words>, metrics: readonly string[]): string[] {
  const reasons = view.issuers.flatMap((issuer) =>
    factsOf(view, issuer, metrics).flatMap(({ reason }) => (reason === null ? [] : [view.messages.labelled({ label: issuer.name, words: reason })])),
  )
  return [...reasons, ...meaningNotes(view, metrics)]
}

/** What the community got: a group per subject and issuer that prints it. */
export function communityCard(view: View<Words>): FactsCard | null {
  const m = view.words
  const metrics = metricsOn(view, "community")
  const groups = groupsOn(view, "community", m.communitySubjects).flatMap(({ label, metrics: own }) =>
    label === undefined ? issuerFacts(view, own) : subjectFacts(view, label, own),
  )
  const title =
    clauseTitle(
      view,
      (issuer) => {
        const [donors, volume, proceeds] = ["blood-donors", "blood-donation-volume", "charity-sale-proceeds"].map((metric) => {
          const cell = cellAt(view, issuer, metric, issuer.year)
          return cell.kind === "figure" ? withUnit(view, metric, cell.text) : null
        })
        const parts = [donors && volume ? m.bloodGiven({ donors, volume }) : null, proceeds ? m.saleRaised(proceeds) : null].filter((part) => part !== null)
        return parts.length === 0 ? null : m.communityClause({ issuer: issuer.name, year: issuer.year, words: parts.join(view.messages.listSeparator) })
      },
      metrics,
    ) || plainTitle(view, metrics)
  const card = factCard(view, { id: "community", title, subtitle: m.communitySubtitle }, metrics, groups)
  return card && { card, groups }
}

/** Who the issuer is, in the figures it prints about itself: every metric of the profile theme. */
export function profileCard(view: View<Words>): FactsCard | null {
  const m = view.words
  const metrics = [...view.catalogue.metrics.values()].filter(({ theme }) => theme === "profile").map(({ id }) => id)
  const groups = issuerFacts(view, metrics)
  const title =
    clauseTitle(view, (issuer) => {
      const revenue = findObservation(issuer, "revenue", issuer.year)
      if (!isReported(revenue)) return null
      return m.revenueClause({
        issuer: issuer.name,
        year: issuer.year,
        revenue: withUnit(view, "revenue", cellAt(view, issuer, "revenue", issuer.year).text, revenue),
      })
    }) || plainTitle(view, metrics)
  const card = factCard(view, { id: "profile", title, subtitle: m.profileSubtitle }, metrics, groups)
  return card && { card, groups }
}
