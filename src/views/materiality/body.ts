// The heavy half of this view: a page of its own.
import { pageBody } from "@/page/pageBody"
import { MaterialityPage } from "./Page"
import type { Words } from "./words/zh-Hant"

export const body = pageBody<Words>(MaterialityPage)
