// The data view: every observation in one table, found, narrowed, ordered, and taken along as a file.

import { lazy, Suspense } from "react"
import type { View } from "@/figures/view"
import { Card } from "@/page/Card"
import { ViewLink } from "@/page/ViewLink"
import { openEvidence } from "@/state/urlState"
import { Later } from "@/ui/Later"
import { Notice } from "@/ui/Notice"
import { dataCard } from "./cards/dataCard"
import { COLUMN_WIDTHS, DATA_COLUMNS, entryOf, NUMERIC_COLUMNS } from "./cards/dataColumns"
import dataStyles from "./Data.module.css"
import { DataFilterBar } from "./DataFilterBar"
import { DataTools } from "./DataTools"
import { type DataTableState, useDataTable } from "./useDataTable"
import type { Words } from "./words/zh-Hant"

/** Rows are made as they come into view, by a library that no other page uses. */
const LongTable = lazy(async () => ({ default: (await import("@/ui/LongTable")).LongTable }))

export function DataPage({ view }: { view: View<Words> }) {
  const table = useDataTable(view)
  const card = dataCard(view, table.shown, table.all.rows.length)
  if (table.all.rows.length === 0)
    return (
      <Notice tone="empty" title={card.title}>
        <p>
          <ViewLink view="index">{view.messages.nav.views.index}</ViewLink>
        </p>
      </Notice>
    )
  return (
    <div className="cards">
      <Card
        model={card}
        size="wide"
        switchable={false}
        kept
        controls={<DataTools view={view} table={table} />}
        chart={
          <>
            <DataFilterBar view={view} table={table} />
            <Later>
              <Suspense fallback={<div className={dataStyles.waiting} aria-busy="true" />}>
                <Rows view={view} table={table} caption={card.title} />
              </Suspense>
            </Later>
          </>
        }
      />
    </div>
  )
}

function Rows({ view, table, caption }: { view: View<Words>; table: DataTableState; caption: string }) {
  const m = view.words
  const { shown, columns, sorting } = table
  if (shown.length === 0) return <Notice tone="empty" title={m.empty} action={{ label: m.reset, onClick: table.reset }} />
  return (
    <>
      {table.markLost && (
        <p className={dataStyles.markLost} role="status">
          {m.markLost}
        </p>
      )}
      <LongTable
        columns={columns.map((id) => ({
          id,
          label: m.columns[id],
          numeric: NUMERIC_COLUMNS.has(id),
          width: COLUMN_WIDTHS[id],
          sorted: sorting?.column === id ? (sorting.descending ? "descending" : "ascending") : null,
        }))}
        count={shown.length}
        rowAt={(index) => {
          const row = shown[index]
          if (row === undefined) throw new RangeError(`no row ${index}`)
          return { id: row.id, header: row.metric, entries: columns.slice(1).map((column) => entryOf(view, row, column)) }
        }}
        marked={table.marked}
        words={{ caption, sortBy: m.sortBy, markRow: m.markRow, openEvidence: view.messages.openEvidence }}
        onSort={(id) => {
          const column = DATA_COLUMNS.find((known) => known === id)
          if (column !== undefined) table.sortBy(column)
        }}
        onMark={table.mark}
        onSelect={openEvidence}
      />
    </>
  )
}
