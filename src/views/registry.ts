// The only list of views. Navigation, routes, prefetch, the files that boot.js fetches, search, silence, titles and tests are
// computed from it; the order is that of the navigation.
import type { ViewId, ViewValue } from "@/page/viewValue"
import type { Theme } from "@/schema/catalogue"
import { checks } from "./checks/view"
import { comparison } from "./comparison/view"
import { data } from "./data/view"
import { emissions } from "./emissions/view"
import { governance } from "./governance/view"
import { index } from "./index/view"
import { materiality } from "./materiality/view"
import { operations } from "./operations/view"
import { overview } from "./overview/view"
import { resources } from "./resources/view"
import { training } from "./training/view"
import { workforce } from "./workforce/view"

const ALL = [overview, materiality, emissions, resources, workforce, training, operations, governance, comparison, checks, index, data] as const

/** A name without a view does not compile, as does a view without a name. */
type Missing = Exclude<ViewId, (typeof ALL)[number]["id"]>
export const VIEWS: [Missing] extends [never] ? readonly ViewValue[] : `no view "${Missing}" in the registry` = ALL

/** What an address without a view, or with one that is not here, shows. */
export const FIRST_VIEW: ViewValue = overview

/** The view of that name; undefined when there is none. */
export function viewNamed(id: string | null): ViewValue | undefined {
  return VIEWS.find((view) => view.id === id)
}

/** The view that an address names, or the first one. `embedded`: a view or a card that is shown alone; a card does not say in which view it is. */
export function viewAt(id: string | null, embedded: string | null): ViewValue {
  return viewNamed(embedded) ?? viewNamed(id) ?? FIRST_VIEW
}

/** The view that shows the figures of a theme; every theme of the catalogue has one (a test holds it). */
export function viewOfTheme(theme: Theme): ViewId {
  return VIEWS.find(({ themes }) => themes.includes(theme))?.id ?? FIRST_VIEW.id
}
