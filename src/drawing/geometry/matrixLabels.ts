// The forms that the label of a mark may take, the fullest first: names with what they lack, names, numbers.
import { textWidth, wrapText } from "./text"

/** One topic at a mark. `lacks`: words for what it lacks, "" for nothing. */
export type MatrixTopic = { topic: string; number: number; label: string; pillar: "E" | "S" | "G"; high: boolean; listed: boolean; lacks: string }

export type LabelRun = { topic: string; kind: "number" | "name" | "lacks"; pillar: MatrixTopic["pillar"]; text: string }
export type MatrixLabelForm = { lines: { runs: LabelRun[] }[]; width: number; height: number }

export const FONT = { size: 12, line: 16 } as const
/** More names than this at one mark are a list, not a label: the numbers lead to it. */
const MOST_NAMES = 4
const NUMBERS_PER_LINE = [6, 3] as const

/** `room`: the width in pixels that the fullest form may take; a second one is narrower and taller. */
export function labelForms(topics: readonly MatrixTopic[], room: number): MatrixLabelForm[] {
  const limits = [room, Math.min(room, 136)]
  const names = topics.length > MOST_NAMES ? [] : limits.flatMap((limit) => [named(topics, limit, true), named(topics, limit, false)])
  return [...names, ...NUMBERS_PER_LINE.map((perLine) => numbered(topics, perLine))]
}

function named(topics: readonly MatrixTopic[], limit: number, withLacks: boolean): MatrixLabelForm {
  const lines = topics.flatMap((topic) => {
    const [first = "", ...rest] = wrapText(`${topic.number} ${topic.label}`, FONT.size, limit)
    const prefix = `${topic.number} `
    const run = (kind: LabelRun["kind"], text: string): LabelRun => ({ topic: topic.topic, kind, pillar: topic.pillar, text })
    const lacks = withLacks && topic.lacks !== "" ? wrapText(topic.lacks, FONT.size, limit) : []
    return [
      { runs: [run("number", prefix), run("name", first.slice(prefix.length))] },
      ...rest.map((line) => ({ runs: [run("name", line)] })),
      ...lacks.map((line) => ({ runs: [run("lacks", line)] })),
    ]
  })
  return formOf(lines)
}

function numbered(topics: readonly MatrixTopic[], perLine: number): MatrixLabelForm {
  const lines: { runs: LabelRun[] }[] = []
  topics.forEach((topic, i) => {
    const run: LabelRun = { topic: topic.topic, kind: "number", pillar: topic.pillar, text: `${i % perLine === 0 ? "" : " · "}${topic.number}` }
    if (i % perLine === 0) lines.push({ runs: [run] })
    else lines.at(-1)?.runs.push(run)
  })
  return formOf(lines)
}

/** Numbers are bold: a tenth wider than the estimate of plain text. */
function formOf(lines: { runs: LabelRun[] }[]): MatrixLabelForm {
  const widthOf = (runs: readonly LabelRun[]) => runs.reduce((sum, run) => sum + textWidth(run.text, FONT.size), 0) + 3
  return { lines, width: Math.max(0, ...lines.map(({ runs }) => widthOf(runs))), height: lines.length * FONT.line }
}
