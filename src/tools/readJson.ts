// Reading a JSON file as a person may have saved it: what stands in its way is named with line and column, and nothing is guessed.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser"
import type { DataError } from "@/domain/audit/dataError"

export type ReadJson = { value: unknown } | { error: DataError }

/** The content of a file, or why it has none: another encoding than UTF-8, a syntax fault, a key that stands twice in one object. */
export function readJson(folder: string, file: string): ReadJson {
  const bytes = readFileSync(join(folder, file))
  let text: string
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return fault(file, "", "the file is not UTF-8: its Chinese characters cannot be read", "save it as UTF-8 without a byte order mark; nothing else is lost")
  }
  if (text.startsWith("\uFEFF"))
    return fault(file, "", "the file starts with a byte order mark, which JSON does not have", "save it as UTF-8 without a byte order mark")
  return syntaxFault(file, text) ?? { value: JSON.parse(text) as unknown }
}

/** A second key of the same name silently replaces the first: whole lists have been lost that way. */
function syntaxFault(file: string, text: string): ReadJson | null {
  let found: ReadJson | null = null
  const keys: Set<string>[] = []
  const place = (line: number, column: number) => `line ${line + 1}, column ${column + 1}`
  visit(
    text,
    {
      onObjectBegin: () => void keys.push(new Set()),
      onObjectEnd: () => void keys.pop(),
      onObjectProperty: (key, _offset, _length, line, column, path) => {
        const own = keys.at(-1)
        if (own?.has(key))
          found ??= fault(file, [...path(), key].join("."), `"${key}" stands twice in one object (${place(line, column)})`, "keep one of the two")
        own?.add(key)
      },
      onError: (code, _offset, _length, line, column) => {
        found ??= fault(file, "", `not JSON at ${place(line, column)}: ${wordsOf(code)}`, "mend the syntax at that place")
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  )
  return found
}

/** "ValueExpected" → "value expected". */
function wordsOf(code: ParseErrorCode): string {
  return printParseErrorCode(code)
    .replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim()
}

function fault(file: string, path: string, problem: string, mend: string): { error: DataError } {
  return { error: { file, path, problem, mend } }
}
