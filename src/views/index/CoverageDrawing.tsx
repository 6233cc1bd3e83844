// Coverage: a row per aspect, a column per report, a tile per requirement. Shape and pattern tell the states apart, not colour alone.

import type { DisclosureState } from "@/domain/disclosure"
import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { TableFrame } from "@/ui/TableFrame"
import type { CoverageRow } from "./cards/disclosureCoverage"
import { aspectName } from "./cards/disclosureIndex"
import indexStyles from "./Index.module.css"
import type { Words } from "./words/zh-Hant"

export type CoverageModel = { rows: readonly CoverageRow[]; states: readonly { state: DisclosureState; word: string }[] }

export function CoverageDrawing({ model, view }: { model: CoverageModel; view: View<Words> }) {
  const { rows, states } = model
  const issuers = rows[0]?.cells.map(({ issuer }) => issuer) ?? []
  return (
    <>
      <StateLegend states={states} />
      <TableFrame label={view.words.coverageSubtitle}>
        <table className={indexStyles.coverage} data-part="coverage">
          <thead>
            <tr>
              <th scope="col">{view.words.aspect}</th>
              {issuers.map((issuer) => (
                <th key={issuer.id} scope="col" className="issuer-name" style={issuerStyle(issuer.tone)}>
                  {view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  {row.pillar !== null && <span className={`pillar-dot pillar-dot-${row.pillar}`} aria-hidden="true" />}
                  {aspectName(row)}
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.issuer.id}>
                    <span className="cell-issuer">{view.messages.issuerYear({ issuer: cell.issuer.name, year: cell.issuer.year })}</span>
                    <Coverage cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </>
  )
}

function Coverage({ cell }: { cell: CoverageRow["cells"][number] }) {
  return (
    <span className={indexStyles.coverageCell}>
      <span className={indexStyles.coverageTiles} aria-hidden="true">
        {cell.tiles.map((tile) => (
          <span key={tile.id} className={indexStyles.state} data-filled="" data-state={tile.state} title={tile.words} />
        ))}
      </span>
      <span className={indexStyles.coverageCount}>{cell.count}</span>
    </span>
  )
}

function StateLegend({ states }: Pick<CoverageModel, "states">) {
  return (
    <ul className="legend">
      {states.map(({ state, word }) => (
        <li key={state}>
          <span className={indexStyles.state} data-filled="" data-state={state} aria-hidden="true" /> {word}
        </li>
      ))}
    </ul>
  )
}
