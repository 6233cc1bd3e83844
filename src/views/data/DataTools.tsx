// The head of the table: finding, which columns it has, and taking its rows along as CSV or JSON.

import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { View } from "@/figures/view"
import { today } from "@/i18n/today"
import { manifestQuery, standardsQuery } from "@/queries/reportQuery"
import { Menu } from "@/ui/Menu"
import { offeredColumns } from "./cards/dataColumns"
import dataStyles from "./Data.module.css"
import { DataFind } from "./DataFilterBar"
import type { DataTableState } from "./useDataTable"
import type { Words } from "./words/zh-Hant"

type Props = { view: View<Words>; table: DataTableState }

export function DataTools({ view, table }: Props) {
  return (
    <>
      <DataFind view={view} table={table} />
      <ColumnChoice view={view} table={table} />
      <Downloads view={view} table={table} />
    </>
  )
}

function ColumnChoice({ view, table }: Props) {
  const m = view.words
  const toggle = (id: string) => table.setColumns(offeredColumns(table.all.graded).filter((column) => table.columns.includes(column) !== (column === id)))
  return (
    <Menu label={m.chooseColumns}>
      <fieldset className={dataStyles.columnChoice} aria-label={m.chooseColumns}>
        {offeredColumns(table.all.graded).map((column) => (
          <label key={column}>
            <input type="checkbox" checked={table.columns.includes(column)} disabled={column === "metric"} onChange={() => toggle(column)} />
            {m.columns[column]}
          </label>
        ))}
      </fieldset>
      <button type="button" className="button" onClick={() => table.setColumns(null)}>
        {m.firstColumns}
      </button>
    </Menu>
  )
}

/** The files are made where the reader is; the code that makes them is fetched by the press. */
function Downloads({ view, table }: Props) {
  const m = view.words
  const client = useQueryClient()
  const [failed, setFailed] = useState(false)
  const download = async (kind: "csv" | "json" | "harmonised" | "xlsx") => {
    try {
      const [{ csvFile, jsonFile }, { harmonisedCsvFile }, { saveBlob, saveFile }, manifest] = await Promise.all([
        import("@/export/dataFiles"),
        import("@/export/harmonisedFile"),
        import("@/export/saveFile"),
        client.ensureQueryData(manifestQuery),
      ])
      if (kind === "xlsx") {
        const [{ dataSheets, workbook }, standards] = await Promise.all([import("@/export/workbook"), client.ensureQueryData(standardsQuery)])
        const about = {
          view,
          rows: table.shown,
          total: table.all.rows.length,
          version: manifest.datasetVersion,
          standards,
          address: window.location.href,
          date: today(view.language),
        }
        saveBlob(`esg-data_${manifest.datasetVersion}.xlsx`, await workbook(dataSheets(about)))
        setFailed(false)
        return
      }
      const request = { view, rows: table.shown, total: table.all.rows.length, version: manifest.datasetVersion }
      const file = kind === "harmonised" ? await harmonisedCsvFile(view, manifest.datasetVersion) : kind === "csv" ? await csvFile(request) : jsonFile(request)
      saveFile(file)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className={dataStyles.downloads}>
      <span aria-hidden="true">{m.download}</span>
      {(["xlsx", "csv", "json"] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="button"
          aria-label={`${m.download} ${kind.toUpperCase()}`}
          disabled={table.shown.length === 0}
          onClick={() => void download(kind)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
      <button
        type="button"
        className="button"
        title={m.harmonisedHint}
        aria-label={`${m.download} ${m.harmonised}`}
        onClick={() => void download("harmonised")}
      >
        {m.harmonised}
      </button>
      {failed && <span role="alert">{m.downloadFailed}</span>}
    </div>
  )
}
