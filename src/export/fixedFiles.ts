// The data as files at addresses that do not change, for programs: what a reader can make on the page, made once at the build.
import { dataRows } from "@/figures/dataRows"
import type { View } from "@/figures/view"
import type { Standards } from "@/schema/standards"
import { fileRow, toCsv } from "./dataFiles"
import { harmonisedFileRows } from "./harmonisedFile"
import { checkRows, dataSheets, workbook } from "./workbook"

/** `path` below the site's folder. */
export type FixedFile = { path: string; content: string | Blob }

/** Of all reports, in the language of the view. `day`: the day of the build, ISO. */
export async function fixedFiles(view: View, standards: Standards, version: string, day: string): Promise<FixedFile[]> {
  const { rows } = dataRows(view)
  const sheets = dataSheets({ view, rows, total: rows.length, version, standards, address: `data/xlsx/esg.${view.language}.xlsx`, date: day })
  return [
    { path: `data/csv/observations.${view.language}.csv`, content: await toCsv(rows.map((row) => fileRow(view, row))) },
    { path: `data/csv/harmonised.${view.language}.csv`, content: await toCsv(harmonisedFileRows(view)) },
    { path: `data/csv/checks.${view.language}.csv`, content: await toCsv(checkRows(view, standards)) },
    { path: `data/xlsx/esg.${view.language}.xlsx`, content: await workbook(sheets) },
  ]
}
