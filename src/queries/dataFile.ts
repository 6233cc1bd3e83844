// Fetching one data file and holding it against its schema. The address is relative: any folder of any host will do.
import type * as z from "zod/mini"
import { DataFileError } from "./dataFileError"
import type { SCHEMAS } from "./schemas"
import { isSealed } from "./sealed"

type Schemas = typeof SCHEMAS
export type FileKind = keyof Schemas

/** Fetches and parses `data/<file>`. Throws DataFileError; never returns data that no one has held against its schema. */
export async function fetchDataFile<Kind extends FileKind>(file: string, kind: Kind, signal?: AbortSignal): Promise<z.output<Schemas[Kind]>> {
  const bytes = await fetchBytes(file, signal)
  const json = parseJson(file, new TextDecoder().decode(bytes))
  // The build held this very file against its schema: the code that does so need not be fetched.
  if (await isSealed(file, bytes)) return json as z.output<Schemas[Kind]>
  const schemas = await import("./schemas")
  return schemas.parseDataFile<z.output<Schemas[Kind]>>(file, schemas.SCHEMAS[kind] as never, json)
}

function parseJson(file: string, text: string): unknown {
  // A host that rewrites every address to the home page answers 200 with HTML: say that, not "unexpected token <".
  if (/^\s*<(!doctype|html)/i.test(text)) throw new DataFileError(file, { kind: "html" })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataFileError(file, { kind: "notJson", detail: error instanceof Error ? error.message : "" })
  }
}

/** Milliseconds after which a file that has not come, head and body, is given up: a hanging connection fires no event. */
const LIMIT = 20_000

async function fetchBytes(file: string, signal: AbortSignal | undefined): Promise<ArrayBuffer> {
  const limit = AbortSignal.timeout(LIMIT)
  try {
    const response = await fetch(new URL(`data/${file}`, document.baseURI), { signal: signal === undefined ? limit : AbortSignal.any([signal, limit]) })
    if (response.status === 404) throw new DataFileError(file, { kind: "missing" })
    if (!response.ok) throw new DataFileError(file, { kind: "status", status: response.status })
    return await response.arrayBuffer()
  } catch (error) {
    if (error instanceof DataFileError || (error instanceof DOMException && error.name === "AbortError")) throw error
    throw new DataFileError(file, { kind: limit.aborted ? "late" : "network" })
  }
}
