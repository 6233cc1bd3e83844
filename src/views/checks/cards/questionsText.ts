// Questions as plain text, for a letter or an agenda.
import type { Question } from "@/figures/evidence/ledger"
import type { View } from "@/figures/view"

/** How many questions stand open; the rest is behind one press. */
export const FIRST_QUESTIONS = 5

/** Numbered, each with whose report it is about, how grave it is, and what the checks say that it rests on. */
export function questionsAsText(view: View, questions: readonly Question[]): string {
  return questions
    .map(({ issuer, mark, question, sentences }, i) =>
      [
        `${i + 1}. ${view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })} · ${mark.word}`,
        question,
        ...sentences.map((each) => `– ${each}`),
      ].join("\n"),
    )
    .join("\n\n")
}
