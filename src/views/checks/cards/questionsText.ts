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

/** Letters of an address that every mail program takes. */
const LONGEST_MAIL = 1900

/** An address that opens a letter with the questions: as many, without what they rest on, as mail programs take, then where all of them stand. */
export function questionsAsMail(view: View<{ title: string }>, questions: readonly Question[], address: string): string {
  const about = ({ issuer, question }: Question, i: number) =>
    `${i + 1}. ${view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })}\r\n${question}`
  const mail = (count: number) => {
    const left = questions.length - count
    const lines = [...questions.slice(0, count).map(about), ...(left > 0 ? [view.messages.checks.more({ count: left })] : []), address]
    return `mailto:?subject=${encodeURIComponent(view.words.title)}&body=${encodeURIComponent(lines.join("\r\n\r\n"))}`
  }
  let count = questions.length
  while (count > 1 && mail(count).length > LONGEST_MAIL) count -= 1
  return mail(count)
}
