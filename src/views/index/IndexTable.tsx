// The heat table: a row per requirement, a cell per report. A press on a cell opens what stands behind it, under its row.

import { useQuery } from "@tanstack/react-query"
import { Fragment, useEffect, useRef, useState } from "react"
import { issuerStyle } from "@/figures/issuerColours"
import type { View } from "@/figures/view"
import { standardsQuery } from "@/queries/reportQuery"
import { useOpenChoice } from "@/state/urlState"
import { useOnPaper } from "@/ui/useOnPaper"
import { CellPanel } from "./CellPanel"
import { aspectName, cellDetail, type IndexAspect, type IndexCell, type IndexLine } from "./cards/disclosureIndex"
import indexStyles from "./Index.module.css"
import type { Words } from "./words/zh-Hant"

/** How many requirements need no folding. */
const SHORT = 12

type OnOpen = (cell: string | null) => void

export function IndexTable({ model: aspects, view }: { model: readonly IndexAspect[]; view: View<Words> }) {
  const m = view.words
  const { data: standards } = useQuery(standardsQuery)
  const [open, onOpen] = useOpenChoice("code")
  const detail = open === null || standards === undefined ? null : cellDetail(view, standards, open)
  const issuers = aspects[0]?.lines[0]?.cells.map(({ issuer }) => issuer) ?? []
  // Open at first: the aspect that comes first, the one that a link leads into, and all of a short list. On paper all of them.
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const onPaper = useOnPaper()
  const isShort = aspects.reduce((sum, { lines }) => sum + lines.length, 0) <= SHORT
  const isLinked = ({ lines }: IndexAspect) => lines.some(({ cells }) => cells.some(({ id }) => id === open))
  const isOpen = (aspect: IndexAspect, i: number) => onPaper || isLinked(aspect) || (chosen.get(aspect.code) ?? (i === 0 || isShort))
  const toggle = (aspect: IndexAspect, i: number) => {
    setChosen(new Map([...chosen, [aspect.code, !isOpen(aspect, i)]]))
    // A cell that is open in it would hold it open.
    if (isLinked(aspect)) onOpen(null)
  }
  if (aspects.length === 0) return <p className="missing">{m.none}</p>
  return (
    <table className={indexStyles.indexTable} data-part="index">
      <thead>
        <tr>
          <th scope="col">{m.code}</th>
          {issuers.map((issuer) => (
            <th key={issuer.id} scope="col" className="issuer-name" style={issuerStyle(issuer.tone)}>
              {view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
            </th>
          ))}
          <th scope="col">{m.gri}</th>
        </tr>
      </thead>
      {aspects.map((aspect, i) => (
        <tbody key={aspect.code}>
          <tr className={indexStyles.indexAspect}>
            <th scope="rowgroup" colSpan={issuers.length + 2}>
              <button type="button" aria-expanded={isOpen(aspect, i)} onClick={() => toggle(aspect, i)}>
                {aspect.pillar !== null && <span className={`pillar-dot pillar-dot-${aspect.pillar}`} aria-hidden="true" />}
                {aspectName(aspect)} <span className={indexStyles.aspectCount}>{aspect.lines.length}</span>
              </button>
            </th>
          </tr>
          {(isOpen(aspect, i) ? aspect.lines : []).map((line) => (
            <Fragment key={line.code}>
              <Line line={line} view={view} open={open} onOpen={onOpen} />
              {detail !== null && line.cells.some((cell) => cell.id === open) && (
                <tr>
                  <td colSpan={issuers.length + 2}>
                    <CellPanel
                      detail={detail}
                      view={view}
                      onClose={() => {
                        // The panel is gone: its cell has the focus.
                        document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(open ?? "")}"]`)?.focus()
                        onOpen(null)
                      }}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Line({ line, view, open, onOpen }: { line: IndexLine; view: View<Words>; open: string | null; onOpen: OnOpen }) {
  return (
    <tr>
      <th scope="row">
        <span className={indexStyles.indexRequirement}>
          {line.short !== "" && <span className={indexStyles.indexCode}>{line.short}</span>}
          <span>
            {line.label}
            <span className={indexStyles.indexKind}>{line.kindWord}</span>
          </span>
        </span>
      </th>
      {line.cells.map((cell) => (
        <td key={cell.id}>
          <span className="cell-issuer">{view.messages.issuerYear({ issuer: cell.issuer.name, year: cell.issuer.year })}</span>
          <StateButton cell={cell} label={line.name} open={cell.id === open} onOpen={onOpen} />
        </td>
      ))}
      <td className={indexStyles.indexGri}>
        {line.gri.map((list) => (
          <span key={list.id}>
            {list.label} <b>{list.codes}</b>
          </span>
        ))}
      </td>
    </tr>
  )
}

type ButtonProps = { cell: IndexCell; label: string; open: boolean; onOpen: OnOpen }

function StateButton({ cell, label, open, onOpen }: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  const openAtFirst = useRef(open)
  // A link may open a cell far down: the reader is taken there once.
  useEffect(() => {
    if (openAtFirst.current) button.current?.scrollIntoView({ block: "center" })
  }, [])
  return (
    <button
      ref={button}
      type="button"
      className={indexStyles.indexCell}
      data-state={cell.state}
      data-cell={cell.id}
      aria-expanded={open}
      aria-label={[cell.issuer.name, label, cell.word, cell.detail, cell.mark].filter(Boolean).join(", ")}
      onClick={() => onOpen(open ? null : cell.id)}
    >
      <span className={indexStyles.state} data-filled="" data-state={cell.state} aria-hidden="true" />
      <span className={indexStyles.indexWords}>
        {cell.word}
        {cell.detail !== "" && <small>{cell.detail}</small>}
        {cell.mark !== null && <small className={indexStyles.indexMark}>{`≠ ${cell.mark}`}</small>}
      </span>
    </button>
  )
}
