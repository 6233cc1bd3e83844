// The bodies of governance: who reports to whom, and who sits on which committee. Where two printed tables differ, both are shown.

import type { EvidenceAddress } from "@/domain/address"
import { bodyName, differingAttributes, directorOf, type SharedAttribute } from "@/domain/boards"
import { nodeAddress } from "@/domain/reportNodes"
import { type CardModel, clauseTitle, sourceNames, type TableEntry } from "@/figures/card"
import type { Issuer, View } from "@/figures/view"
import { readText } from "@/i18n/language"
import type { CommitteeMember, Director, Governance } from "@/schema/report"
import type { Words } from "../words/zh-Hant"
import { figureEntry, governanceText, independenceText, textEntry } from "./board"

type Layer = Governance["layers"][number]

/** A body with those that report to it. A body whose superior is not printed stands at the top, without a line. */
export type StructureNode = { id: string; name: string; level: string | null; role: string; ref: EvidenceAddress; below: StructureNode[] }
export type StructureModel = { issuer: Issuer; tops: StructureNode[] }

/** null when no report in view names a body. */
export function structureCard(view: View<Words>): { card: CardModel; model: StructureModel[] } | null {
  const m = view.words
  const printed = view.issuers.filter((issuer) => issuer.report.governance.layers.length > 0)
  if (printed.length === 0) return null
  const title = clauseTitle(
    view,
    (issuer) => {
      const { layers } = issuer.report.governance
      return layers.length === 0
        ? null
        : m.structureClause({ issuer: issuer.name, bodies: layers.length, lines: layers.filter((layer) => layer.reportsTo !== null).length })
    },
    ({ report }) => report.governance.layers.length,
  )
  return {
    card: {
      id: "structure",
      title,
      subtitle: m.structureSubtitle,
      caveats: [m.structureLines],
      sources: printed.map((issuer) => ({ ...sourceNames(view, issuer), places: lastPart(issuer.report.governance.layers[0]?.source.section) })),
      table: {
        caption: title,
        rowHeader: m.body,
        columns: [
          { id: "level", label: m.level, numeric: false },
          { id: "reportsTo", label: m.reportsTo, numeric: false },
          { id: "role", label: m.role, numeric: false },
        ],
        rows: printed.flatMap((issuer) => issuer.report.governance.layers.map((layer, i) => layerRow(view, issuer, layer, i))),
      },
    },
    model: printed.map((issuer) => ({ issuer, tops: nodesBelow(view, issuer, null) })),
  }
}

function layerRow(view: View<Words>, issuer: Issuer, layer: Layer, i: number): CardModel["table"]["rows"][number] {
  const ref = nodeAddress(issuer.report, "governance", "layers", i)
  const superior = layer.reportsTo === null ? null : bodyName(issuer.report, layer.reportsTo)
  return {
    id: `${issuer.id}:${layer.id}`,
    group: view.messages.issuerYear({ issuer: issuer.name, year: issuer.year }),
    header: readText(layer.name, view.language),
    entries: [
      textEntry(view, layer.level === null ? null : readText(layer.level, view.language), ref),
      textEntry(view, superior === null ? null : readText(superior, view.language), ref),
      { kind: "text", text: readText(layer.role, view.language), ref },
    ],
  }
}

/** The bodies that report to `superior`, in printed order; a superior that the report does not list counts as none. */
function nodesBelow(view: View<Words>, issuer: Issuer, superior: string | null): StructureNode[] {
  const { layers } = issuer.report.governance
  const known = (id: string | null) => (layers.some((layer) => layer.id === id) ? id : null)
  return layers.flatMap((layer, i) =>
    known(layer.reportsTo) !== superior
      ? []
      : [
          {
            id: layer.id,
            name: readText(layer.name, view.language),
            level: layer.level === null ? null : readText(layer.level, view.language),
            role: readText(layer.role, view.language),
            ref: nodeAddress(issuer.report, "governance", "layers", i),
            below: nodesBelow(view, issuer, layer.id),
          },
        ],
  )
}

/** Committees and their members as their own tables print them; null when no report in view prints one. */
export function committeesCard(view: View<Words>): CardModel | null {
  const m = view.words
  const printed = view.issuers.filter((issuer) => issuer.report.governance.committees.length > 0)
  if (printed.length === 0) return null
  const title = clauseTitle(view, (issuer) => {
    const { committees } = issuer.report.governance
    if (committees.length === 0) return null
    const differing = committees.flatMap(({ members }) => members.filter((member) => differingAttributes(issuer.report, member).length > 0))
    return m.committeesClause({ issuer: issuer.name, committees: committees.length, differing: differing.length })
  })
  return {
    id: "committees",
    title,
    subtitle: m.committeesSubtitle,
    caveats: printed.some((issuer) =>
      issuer.report.governance.committees.some(({ members }) => members.some((member) => differingAttributes(issuer.report, member).length > 0)),
    )
      ? [m.committeesDiffer]
      : [],
    sources: printed.map((issuer) => ({
      ...sourceNames(view, issuer),
      places: issuer.report.governance.committees.map(({ source }) => source.table ?? lastPart(source.section)).join("、"),
    })),
    table: {
      caption: title,
      rowHeader: m.director,
      columns: [
        { id: "role", label: view.messages.people.seat, numeric: false },
        { id: "independent", label: view.messages.people.attributes.independent, numeric: false },
        { id: "expertise", label: view.messages.people.attributes.expertise, numeric: false },
        { id: "gender", label: view.messages.people.attributes.gender, numeric: false },
        { id: "age", label: view.messages.people.attributes.age, numeric: true },
        { id: "tenureYears", label: view.messages.people.attributes.tenureYears, numeric: true },
      ],
      rows: printed.flatMap((issuer) =>
        issuer.report.governance.committees.flatMap((committee, c) =>
          committee.members.map((member, i) => ({
            id: `${issuer.id}:${committee.id}:${member.director}`,
            group: `${view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })} · ${readText(committee.name, view.language)}`,
            header: directorName(view, issuer, member.director),
            entries: memberEntries(view, issuer, member, ["governance", "committees", c, "members", i]),
          })),
        ),
      ),
    },
  }
}

function memberEntries(view: View<Words>, issuer: Issuer, member: CommitteeMember, path: readonly (string | number)[]): TableEntry[] {
  const m = view.words
  const director = directorOf(issuer.report, member.director)
  const differing = new Set(differingAttributes(issuer.report, member))
  /** Both tables as printed, where they differ. */
  const entry = (attribute: SharedAttribute, figurePath?: string): TableEntry => {
    const ref = nodeAddress(issuer.report, ...path, ...(figurePath === undefined ? [] : [figurePath]))
    const there = director === undefined ? null : attributeText(view, director, attribute)
    // What the board's table prints is in the report.
    const here = attributeText(view, member, attribute) ?? (there === null ? view.messages.cell.absent : m.notInTable)
    if (differing.has(attribute) && there !== null) return { kind: "text", text: `${here}\n${m.boardTableSays(there)}`, ref }
    const figure = attribute === "age" || attribute === "tenureYears" ? member[attribute] : null
    return figure === null ? { kind: "text", text: here, ref } : figureEntry(view, figure, ref)
  }
  return [
    { kind: "text", text: view.messages.people.seats[member.role], ref: nodeAddress(issuer.report, ...path) },
    entry("independent"),
    entry("expertise"),
    entry("gender"),
    entry("age", "age"),
    entry("tenureYears", "tenureYears"),
  ]
}

function attributeText(view: View<Words>, person: CommitteeMember | Director, attribute: SharedAttribute): string | null {
  switch (attribute) {
    case "independent":
      return person.independent === null ? null : independenceText(view, person.independent)
    case "expertise":
      return person.expertise === null ? null : view.messages.people.expertises[person.expertise]
    case "gender":
      return person.gender === null ? null : view.messages.people.genders[person.gender]
    case "age":
    case "tenureYears": {
      const figure = person[attribute]
      return figure === null ? null : governanceText(view, figure)
    }
  }
}

export function bodyWords(view: View<Words>, issuer: Issuer, id: string): string {
  const name = bodyName(issuer.report, id)
  return name === null ? id : readText(name, view.language)
}

export function directorName(view: View<Words>, issuer: Issuer, id: string): string {
  const director = directorOf(issuer.report, id)
  return director === undefined ? id : readText(director.name, view.language)
}

function lastPart(section: string | undefined): string {
  return section?.split(" / ").at(-1) ?? ""
}
