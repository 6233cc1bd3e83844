// Simplified Chinese: the words of all views but the first, fetched when one of them is near.
import type { ViewMessages } from "../types"
import { cards } from "./cards"
import { comparison } from "./comparison"
import { emissions } from "./emissions"
import { materiality } from "./materiality"
import { training } from "./training"
import { workforce } from "./workforce"

export const zhHansViews: ViewMessages = { ...cards, ...materiality, ...workforce, ...training, ...emissions, ...comparison }
