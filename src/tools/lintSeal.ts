// npm run lint:seal — writes the linter's configuration from the table in boundaries.ts.
import { writeFileSync } from "node:fs"
import { lintConfiguration } from "./boundaries"

writeFileSync(".oxlintrc.json", `${JSON.stringify(lintConfiguration(), null, 2)}\n`)
