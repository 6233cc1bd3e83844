// The data files that only this view reads: what is here of them, whether more is to come, and what could not be had.
import { useQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import type { OwnFiles } from "@/figures/viewCard"
import type { DataFileError } from "@/queries/dataFileError"
import { standardsQuery, topicsQuery } from "@/queries/reportQuery"
import { asDataFileError } from "./dataFileErrorOf"
import type { OwnFile } from "./viewValue"

/** `error` null: the file could not be had for a reason that is this program's own. */
export type FileFailure = { file: OwnFile; error: DataFileError | null; retry: () => void }

export function useOwnFiles(needs: readonly OwnFile[]): { files: OwnFiles; pending: boolean; failures: FileFailure[] } {
  const topics = useQuery({ ...topicsQuery, enabled: needs.includes("topics.json") })
  const standards = useQuery({ ...standardsQuery, enabled: needs.includes("standards.json") })
  const files = useMemo(() => ({ topics: topics.data ?? null, standards: standards.data ?? null }), [topics.data, standards.data])
  const asked = { "topics.json": topics, "standards.json": standards }
  return {
    files,
    pending: needs.some((file) => asked[file].isPending),
    failures: needs.flatMap((file) => {
      const { error, refetch } = asked[file]
      return error === null ? [] : [{ file, error: asDataFileError(error), retry: () => void refetch() }]
    }),
  }
}
