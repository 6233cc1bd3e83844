// The shape of every catalogue is that of the first language: a missing or extra message in another is a compile error.
import type { zhHantCore } from "./zh-Hant/core"
import type { zhHantViews } from "./zh-Hant/views"

/** The words of the shell and the first view. */
export type CoreMessages = typeof zhHantCore

/** The words of all other views, of cards and of the evidence. */
export type ViewMessages = typeof zhHantViews

export type Messages = CoreMessages & ViewMessages
