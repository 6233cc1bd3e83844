// English: the words that several views share: cards, evidence, checks, grades, search; fetched when a view but the first is near.

import type { SharedMessages } from "../types"
import { cards } from "./cards"
import { checks } from "./checks"
import { deck } from "./deck"
import { facts } from "./facts"
import { findings } from "./findings"
import { harmonised } from "./harmonised"
import { picture } from "./picture"
import { present } from "./present"
import { search } from "./search"
import { silence } from "./silence"
import { workbook } from "./workbook"

export const words: SharedMessages = {
  ...cards,
  ...deck,
  ...facts,
  ...checks,
  ...findings,
  ...harmonised,
  ...picture,
  ...present,
  ...search,
  ...silence,
  ...workbook,
}
