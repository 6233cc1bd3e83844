// npm run check — every step of `npm test` but the browser: two rows of steps side by side, each step's words told in one piece
// when it ends. A step that fails stops no other, and what it said stands at the end again.
import { spawn } from "node:child_process"

/** Each row is worked off in order. The unit tests take about as long as all others together. */
const ROWS = [["test:unit"], ["format:check", "lint", "types", "dead-code", "data:check", "build", "size"]] as const

type Outcome = { step: string; code: number; output: string; seconds: number }

/** Runs a script of package.json; its output in the order in which it came. */
function runStep(step: string): Promise<Outcome> {
  const start = performance.now()
  return new Promise((done) => {
    const pieces: Buffer[] = []
    const child = spawn(`npm run --silent ${step}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] })
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => void pieces.push(piece))
    const seconds = () => Math.round((performance.now() - start) / 1000)
    child.on("error", (error) => done({ step, code: 1, output: error.message, seconds: seconds() }))
    child.on("close", (code) => done({ step, code: code ?? 1, output: Buffer.concat(pieces).toString("utf8").trim(), seconds: seconds() }))
  })
}

async function runRow(steps: readonly string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const step of steps) {
    console.log(`… ${step}`)
    const outcome = await runStep(step)
    console.log(`${outcome.code === 0 ? "✓" : "✗"} ${step}, ${outcome.seconds} s${outcome.output === "" ? "" : `\n${outcome.output}`}\n`)
    outcomes.push(outcome)
  }
  return outcomes
}

const outcomes = (await Promise.all(ROWS.map(runRow))).flat()
const failed = outcomes.filter(({ code }) => code !== 0)
for (const { step, output } of failed) console.error(`\n✗ npm run ${step} failed:\n${output}`)
console.log(
  failed.length === 0
    ? `${outcomes.length} steps passed.`
    : `${failed.length} of ${outcomes.length} steps failed: ${failed.map(({ step }) => step).join(", ")}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
