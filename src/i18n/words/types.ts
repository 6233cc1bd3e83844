// The shape of every catalogue is that of the first language: a missing or extra message in another is a compile error.
import type { zhHantCore } from "./zh-Hant/core"
import type { zhHantShared } from "./zh-Hant/shared"

/** The words of the shell and the first view. */
export type CoreMessages = typeof zhHantCore

/** The words of all other views, of cards and of the evidence. */
export type SharedMessages = typeof zhHantShared

export type Messages = CoreMessages & SharedMessages
