// npm run data:seal: a new report comes last, so that the issuers already there keep their colours.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { readDataset } from "@/tools/dataFiles"
import { sealData } from "@/tools/dataSeal"
import { copyOfData } from "../support/dataFolder"

const FIRST_BY_NAME = "aaa-2025"

function addReport(folder: string, file: string) {
  const text = readFileSync(join(folder, "reports/weimob-2023.json"), "utf8")
  const report = JSON.parse(text) as Record<string, unknown>
  writeFileSync(join(folder, "reports", file), JSON.stringify({ ...report, id: FIRST_BY_NAME }))
}

it("appends a new report to the manifest although its name comes first", () => {
  const folder = copyOfData()
  const before = readDataset(folder).manifest?.reports.map((report) => report.id) ?? []
  addReport(folder, `${FIRST_BY_NAME}.json`)
  sealData(folder)
  expect(readDataset(folder).manifest?.reports.map((report) => report.id)).toEqual([...before, FIRST_BY_NAME])
})

it("names a report whose id is not its file's name", () => {
  const folder = copyOfData()
  addReport(folder, "bbb-2025.json")
  sealData(folder)
  expect(readDataset(folder).errors.map(({ file, path }) => `${file} ${path}`)).toContain("reports/bbb-2025.json id")
})
