// The shape of every catalogue is that of the first language: a missing or extra message in a complete language is a compile error.
import type { words as core } from "./zh-Hant/core"
import type { words as shared } from "./zh-Hant/shared"

/** The words of the shell and the first view. */
export type CoreMessages = typeof core

/** The words of all other views, of cards and of the evidence. */
export type SharedMessages = typeof shared

export type Messages = CoreMessages & SharedMessages
