// Targets as the reports print them: size, base year, target year; nothing that is not printed is filled in.
import { targetAddress } from "@/domain/reference"
import { formatNumber } from "@/i18n/format"
import { readText } from "@/i18n/language"
import type { Target } from "@/schema/report"
import { type CardModel, clauseTitle, sourceNames, type TableEntry } from "../card"
import type { Issuer, View } from "../view"

/** Which targets a card of targets lists, and how its title counts them. */
export type TargetChoice = { concerns: (issuer: Issuer) => Target[]; clause: (words: { issuer: string; count: number; met: number }) => string }

/** Targets as printed, those that a view asks for. */
export function targetsCard(view: View, { concerns, clause }: TargetChoice): CardModel {
  const m = view.messages.targets
  const words = (text: string): TableEntry => ({ kind: "text", text })
  const printed = (issuer: Issuer, target: Target, text: string | null): TableEntry =>
    text === null
      ? words(m.notPrinted)
      : { kind: "figure", value: Number.parseFloat(text.replace("−", "-")), text, ref: targetAddress(issuer.id, target.id), noted: false }
  const title =
    clauseTitle(view, (issuer) => {
      const targets = concerns(issuer)
      return targets.length === 0
        ? null
        : clause({ issuer: issuer.name, count: targets.length, met: targets.filter((target) => target.status === "met").length })
    }) || view.messages.error.emptyTitle
  return {
    id: "targets",
    title,
    subtitle: m.subtitle,
    caveats: [],
    sources: view.issuers
      .filter((issuer) => concerns(issuer).length > 0)
      .map((issuer) => ({
        ...sourceNames(view, issuer),
        places: [...new Set(concerns(issuer).map((target) => target.source.section.split(" / ").at(-1)))].join("、"),
      })),
    table: {
      caption: title,
      rowHeader: m.target,
      columns: [
        { id: "size", label: m.size, numeric: true },
        { id: "base", label: m.baseYear, numeric: true },
        { id: "year", label: m.targetYear, numeric: true },
        { id: "kind", label: m.kind, numeric: false },
        { id: "status", label: m.status, numeric: false },
      ],
      rows: view.issuers.flatMap((issuer) =>
        concerns(issuer).map((target) => ({
          id: `${issuer.id}:${target.id}`,
          group: issuer.name,
          header: readText(target.label, view.language),
          entries: [
            printed(issuer, target, target.changePercent === null ? null : `${formatNumber(target.changePercent, view.language)}%`),
            printed(issuer, target, target.baseYear),
            printed(issuer, target, target.targetYear),
            words(m.kinds[target.kind]),
            words(m.statuses[target.status]),
          ],
        })),
      ),
    },
  }
}
