// Certificates and attestations by name, standard and area, as the reports list them (HKEX B6.4, B6.5).

import { nodeAddress } from "@/domain/reportNodes"
import { type CardModel, clauseTitle, sourceNames, type TableRow } from "@/figures/card"
import type { View } from "@/figures/view"
import { readText } from "@/i18n/language"
import type { Words } from "../words/zh-Hant"

/** A row per certification, grouped by issuer; null when no report in view lists any. */
export function certificationsCard(view: View<Words>): CardModel | null {
  const m = view.words
  const listed = view.issuers.filter((issuer) => issuer.report.governance.certifications.length > 0)
  if (listed.length === 0) return null
  const title = clauseTitle(
    view,
    (issuer) => {
      const count = issuer.report.governance.certifications.length
      return count === 0 ? m.certificationsNone(issuer.name) : m.certificationsClause({ issuer: issuer.name, year: issuer.year, count })
    },
    ({ report }) => report.governance.certifications.length,
  )
  return {
    id: "certifications",
    title,
    subtitle: m.certificationsSubtitle,
    caveats: [],
    sources: listed.map((issuer) => ({
      ...sourceNames(view, issuer),
      places: [...new Set(issuer.report.governance.certifications.map(({ source }) => source.section.split(" / ").at(-1)))].join("、"),
    })),
    table: {
      caption: title,
      rowHeader: m.certification,
      columns: [
        { id: "standard", label: m.standard, numeric: false },
        { id: "area", label: m.area, numeric: false },
      ],
      rows: listed.flatMap((issuer) =>
        issuer.report.governance.certifications.map(
          ({ id, name, standard, area }, at): TableRow => ({
            id: `${issuer.id}:${id}`,
            group: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
            header: readText(name, view.language),
            entries: [
              { kind: "text", text: standard, lang: "zh-Hant", ref: nodeAddress(issuer.report, "governance", "certifications", at) },
              { kind: "text", text: m.areas[area] },
            ],
          }),
        ),
      ),
    },
  }
}
