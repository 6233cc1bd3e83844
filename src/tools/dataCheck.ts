// npm run data:check — validates public/data/ and says what to mend; exits 1 on any error. `-- --json` for machines.
import "@/schema/messages"
import { auditDataset, type DataError } from "@/domain/audit"
import { DATA_FOLDER, readDataset } from "./dataFiles"
import { auditSeedLines, readSeeds, SEED_FOLDER } from "./seedLines"

/** The object `--json` prints. `checks` and `harmonised` stay empty until the reconciliation rules exist. */
export type DataCheckResult = {
  observations: number
  errors: DataError[]
  checks: readonly never[]
  harmonised: readonly never[]
}

export function checkData(folder: string, seedFolder: string): DataCheckResult & { seedsAtHand: boolean; reports: number } {
  const { dataset, errors } = readDataset(folder)
  const seeds = readSeeds(seedFolder)
  const reports = dataset?.reports ?? []
  return {
    observations: reports.reduce((sum, { report }) => sum + report.observations.length, 0),
    errors: [
      ...errors,
      ...(dataset ? auditDataset(dataset) : []),
      ...(seeds ? reports.flatMap(({ file, report }) => auditSeedLines(file, report, seeds)) : []),
    ],
    checks: [],
    harmonised: [],
    seedsAtHand: seeds !== null,
    reports: reports.length,
  }
}

function printTable({ errors, observations, reports, seedsAtHand }: ReturnType<typeof checkData>) {
  for (const error of errors) console.log(`✗ ${error.file}${error.path === "" ? "" : ` › ${error.path}`}\n    ${error.problem}\n    mend: ${error.mend}`)
  console.log(`${reports} reports, ${observations} observations, ${errors.length} errors`)
  if (!seedsAtHand) console.log("The report texts are not at hand: source lines were not compared with them.")
}

function main() {
  const flags = process.argv.slice(2)
  const folder = flags.find((flag) => !flag.startsWith("--")) ?? DATA_FOLDER
  const result = checkData(folder, SEED_FOLDER)
  if (flags.includes("--json")) {
    const { observations, errors, checks, harmonised } = result
    console.log(JSON.stringify({ observations, errors, checks, harmonised }, null, 2))
  } else printTable(result)
  process.exitCode = result.errors.length > 0 ? 1 : 0
}

if (process.argv[1]?.endsWith("dataCheck.ts")) main()
