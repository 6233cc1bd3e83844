// English: the page of checks and questions.
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "Checks & questions",
  lead: "Each report’s figures are held against one another by rule. Where they disagree, you see why and what a director could ask; rounding is never called a fault.",
}
