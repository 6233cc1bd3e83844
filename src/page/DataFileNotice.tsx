// A data file that cannot be used, said so that the person who keeps the files knows which one, where, and what was wrong.
import { useCoreWords } from "@/i18n/MessagesContext"
import type { Messages } from "@/i18n/words/types"
import type { DataFileError, DataFileProblem } from "@/queries/dataFileError"
import { Notice } from "@/ui/Notice"

type Props = { error: DataFileError | null; name?: string; restUsable?: boolean; onRetry: () => void }

export function DataFileNotice({ error, name, restUsable = false, onRetry }: Props) {
  const { messages } = useCoreWords()
  const m = messages.error
  return (
    <Notice tone="error" title={name === undefined ? m.pageTitle : m.reportTitle(name)} action={{ label: m.retry, onClick: onRetry }}>
      {error === null ? (
        <p>{m.unexpected}</p>
      ) : (
        <dl className="error-fields">
          <dt>{m.file}</dt>
          <dd>
            <code>{`data/${error.file}`}</code>
          </dd>
          {error.problem.kind === "schema" && (
            <>
              <dt>{m.place}</dt>
              <dd>
                <code>{error.problem.path}</code>
              </dd>
            </>
          )}
          <dt>{m.expected}</dt>
          <dd>{problemWords(error.problem, m)}</dd>
        </dl>
      )}
      {restUsable && <p>{m.restUsable}</p>}
    </Notice>
  )
}

function problemWords(problem: DataFileProblem, m: Messages["error"]): string {
  switch (problem.kind) {
    case "missing":
      return m.missing
    case "status":
      return m.status(problem.status)
    case "html":
      return m.html
    case "notJson":
      return m.notJson
    case "network":
    case "late":
      return m.network
    case "schema":
      return problem.more > 0 ? `${problem.expected} (${m.more(problem.more)})` : problem.expected
  }
}
