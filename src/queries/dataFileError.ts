// What went wrong with a data file, in a form that the page can say in the reader's language.

export type DataFileProblem =
  | { kind: "missing" }
  | { kind: "status"; status: number }
  | { kind: "html" }
  | { kind: "notJson"; detail: string }
  | { kind: "network" }
  | { kind: "late" }
  | { kind: "schema"; path: string; expected: string; more: number }

/** Thrown when a data file cannot be used; names the file, and for a schema failure the first place and how many more. */
export class DataFileError extends Error {
  readonly file: string
  readonly problem: DataFileProblem

  constructor(file: string, problem: DataFileProblem) {
    super(`${file}: ${problem.kind === "schema" ? `${problem.path}: ${problem.expected}` : problem.kind}`)
    this.name = "DataFileError"
    this.file = file
    this.problem = problem
  }
}
