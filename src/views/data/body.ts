// All data: its card as a value, and a page of its own, because a table of hundreds of rows is found in, ordered and taken along.
import { pageBody } from "@/page/pageBody"
import { cards } from "./cards/dataTable"
import { DataPage } from "./Page"
import type { Words } from "./words/zh-Hant"

export const body = pageBody<Words>(DataPage, cards)
