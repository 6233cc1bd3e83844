// Whatever a query failed with, as the error of a data file; null where it is something else.
import { DataFileError } from "@/queries/dataFileError"

export function asDataFileError(error: unknown): DataFileError | null {
  return error instanceof DataFileError ? error : null
}
