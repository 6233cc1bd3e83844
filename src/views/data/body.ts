// All data: its card as a value, and a page of its own, because a table of hundreds of rows is found in, ordered and taken along.
import { isReported } from "@/domain/dataset"
import { pageBody } from "@/page/pageBody"
import type { HeadlineOf } from "@/page/viewValue"
import { cards } from "./cards/dataTable"
import { DataPage } from "./Page"
import type { Words } from "./words/zh-Hant"

/** Figures alone: of what is not disclosed there is no printed number. */
const headline: HeadlineOf<Words> = (view) => {
  const figures = view.issuers.reduce((sum, { report }) => sum + report.observations.filter(isReported).length, 0)
  return figures === 0 ? null : { title: view.words.headline(figures), figures: [], mark: null, check: null }
}

export const body = pageBody<Words>(DataPage, cards, headline)
