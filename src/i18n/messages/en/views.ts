// English: the words of all views but the first, fetched when one of them is near.
import type { ViewMessages } from "../types"
import { cards } from "./cards"
import { checks } from "./checks"
import { comparison } from "./comparison"
import { dataTable } from "./dataTable"
import { digitiser } from "./digitiser"
import { disclosureIndex } from "./disclosureIndex"
import { emissions } from "./emissions"
import { facts } from "./facts"
import { governance } from "./governance"
import { harmonised } from "./harmonised"
import { materiality } from "./materiality"
import { matrix } from "./matrix"
import { operations } from "./operations"
import { resources } from "./resources"
import { search } from "./search"
import { silence } from "./silence"
import { training } from "./training"
import { workforce } from "./workforce"

export const enViews: ViewMessages = {
  ...cards,
  ...materiality,
  ...matrix,
  ...digitiser,
  ...workforce,
  ...training,
  ...emissions,
  ...comparison,
  ...resources,
  ...facts,
  ...governance,
  ...operations,
  ...disclosureIndex,
  ...checks,
  ...harmonised,
  ...dataTable,
  ...search,
  ...silence,
}
