// Fetching one data file and holding it against its schema. The address is relative: any folder of any host will do.
import type * as z from "zod/mini"
import { describePath } from "@/schema/describe"
import { DataFileError } from "./dataFileError"

/** Fetches and parses `data/<file>`. Throws DataFileError; never returns unchecked data. */
export async function fetchDataFile<T>(file: string, schema: z.ZodMiniType<T>, signal?: AbortSignal): Promise<T> {
  const text = await fetchText(file, signal)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new DataFileError(file, { kind: "notJson", detail: error instanceof Error ? error.message : "" })
  }
  return parseDataFile(file, schema, json)
}

/** Parses what a data file holds. The words of a failure are fetched only when there is one: sound files never need them. */
export async function parseDataFile<T>(file: string, schema: z.ZodMiniType<T>, json: unknown): Promise<T> {
  const quick = schema.safeParse(json)
  if (quick.success) return quick.data
  await import("@/schema/messages")
  const [first, ...rest] = schema.safeParse(json).error?.issues ?? []
  throw new DataFileError(file, {
    kind: "schema",
    path: describePath(first?.path ?? []),
    expected: first?.message ?? "",
    more: rest.length,
  })
}

async function fetchText(file: string, signal: AbortSignal | undefined): Promise<string> {
  let response: Response
  try {
    response = await fetch(new URL(`data/${file}`, document.baseURI), signal === undefined ? {} : { signal })
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error
    throw new DataFileError(file, { kind: "network" })
  }
  if (response.status === 404) throw new DataFileError(file, { kind: "missing" })
  if (!response.ok) throw new DataFileError(file, { kind: "status", status: response.status })
  const text = await response.text()
  // A host that rewrites every address to the home page answers 200 with HTML: say that, not "unexpected token <".
  if (/^\s*<(!doctype|html)/i.test(text)) throw new DataFileError(file, { kind: "html" })
  return text
}
