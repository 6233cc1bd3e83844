// A question to the board as a card of its own: what is asked, why, and the figures that it rests on.
import { type CardModel, sourceNames } from "../card"
import type { View } from "../view"
import type { Question } from "./ledger"

export function questionCard(view: View, { id: check, issuer, mark, question, explanation, rows }: Question): CardModel {
  const m = view.messages.checks
  return {
    id: `question-${check}`,
    title: question,
    subtitle: `${view.messages.issuerYear({ issuer: issuer.name, year: issuer.year })} · ${mark.word}`,
    caveats: [explanation],
    sources: [{ ...sourceNames(view, issuer), places: "" }],
    table: {
      caption: question,
      rowHeader: m.inputs,
      columns: [{ id: "printed", label: m.printed, numeric: true }],
      rows: rows.flatMap(({ id, sentence, inputs }) =>
        inputs.map((input) => ({
          id: `${id} ${input.ref} ${input.printed}`,
          group: sentence,
          header: input.label,
          entries: [{ kind: "text" as const, text: input.printed, lang: input.language, ref: input.ref }],
        })),
      ),
    },
  }
}
