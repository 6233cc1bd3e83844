// The data files held against their own contract, beyond what a schema can say: ids that exist, units that fit,
// figures that equal their printed string, no figure twice. Pure; the reading of files lives in src/tools.
import type { MetricCatalogue } from "@/schema/catalogue"
import type { Report } from "@/schema/report"
import type { Standards, TopicVocabulary } from "@/schema/standards"
import { type CatalogueIndex, indexCatalogue, indexReport, keyOf } from "../dataset"
import { withOwnCodes } from "../dimensions"
import { type DataError, duplicates } from "./dataError"
import { auditObservation, auditWaysOfWriting } from "./figures"
import { auditDefinitions, auditDocument, auditReferences } from "./references"
import { auditTexts } from "./texts"
import { auditCatalogue, auditStandards, auditTopics } from "./vocabularies"

/** Everything an audit needs; parsed, so that only meaning is left to check. */
export type AuditedDataset = {
  catalogue: MetricCatalogue
  topics: TopicVocabulary
  standards: Standards
  reports: readonly { file: string; report: Report }[]
}

export function auditDataset(dataset: AuditedDataset): DataError[] {
  const index = indexCatalogue(dataset.catalogue)
  return [
    ...auditCatalogue(dataset.catalogue, index),
    ...auditIds(dataset),
    ...auditIssuers(dataset),
    ...auditTopics(dataset.topics, dataset.standards, index),
    ...auditStandards(dataset.standards, dataset.topics, index),
    ...dataset.reports.flatMap(({ file, report }) => auditReport(file, report, dataset, index)),
  ]
}

/** Two reports under one id would overwrite one another. */
function auditIds({ reports }: AuditedDataset): DataError[] {
  return reports.flatMap(({ file, report }, i) => {
    const earlier = reports.findIndex((other) => other.report.id === report.id)
    return earlier < i
      ? [
          {
            file,
            path: "id",
            problem: `id "${report.id}" is already that of ${reports[earlier]?.file}`,
            mend: "give each report an id of its own: <issuer>-<year>",
          },
        ]
      : []
  })
}

/** One company has one id, one stock code and one name; two companies share none of them. "02013" and "2013" are one code. */
function auditIssuers({ reports }: AuditedDataset): DataError[] {
  const codeOf = (code: string) => code.replace(/^0+/, "")
  return reports.flatMap(({ file, report: { issuer } }, i) =>
    reports.slice(0, i).flatMap(({ file: earlier, report: { issuer: other } }): DataError[] => {
      const [sameId, sameCode, sameName] = [
        issuer.id === other.id,
        codeOf(issuer.stockCode) === codeOf(other.stockCode),
        (["zh-Hant", "en"] as const).some((language) => issuer.name[language] !== undefined && issuer.name[language] === other.name[language]),
      ]
      if (sameId && !sameCode)
        return [
          {
            file,
            path: "issuer.id",
            problem: `issuer "${issuer.id}" has stock code ${issuer.stockCode} here and ${other.stockCode} in ${earlier}`,
            mend: "give another company an id of its own, or correct the stock code",
          },
        ]
      if (!sameId && sameCode)
        return [
          {
            file,
            path: "issuer.stockCode",
            problem: `stock code ${issuer.stockCode} is that of issuer "${other.id}" in ${earlier}`,
            mend: "use the same issuer id for the same company, or correct the stock code",
          },
        ]
      if (sameId && !sameName)
        return [
          {
            file,
            path: "issuer.name",
            problem: `issuer "${issuer.id}" is called ${issuer.name["zh-Hant"]} here and ${other.name["zh-Hant"]} in ${earlier}`,
            mend: "write the same name in both, or give another company its own id and stock code",
          },
        ]
      return []
    }),
  )
}

function auditReport(file: string, filed: Report, dataset: AuditedDataset, shared: CatalogueIndex): DataError[] {
  const own = indexReport(filed)
  const { report } = own
  const index = withOwnCodes(shared, [own])
  const notes = new Set(report.notes.map((note) => note.id))
  const methods = new Set(dataset.catalogue.methods.map((method) => method.id))
  return [
    ...auditDocument(file, report),
    ...duplicates(file, "observations", report.observations.map(keyOf), "keep one; a second printed place belongs in alsoPrinted"),
    ...auditTexts(file, report),
    ...report.observations.flatMap((o, i) => auditObservation(file, `observations[${i}]`, o, index, notes, methods, report.document.periodEnd)),
    ...auditWaysOfWriting(file, filed.observations),
    ...auditDefinitions(file, report, index),
    ...auditReferences(file, report, dataset, index),
  ]
}
