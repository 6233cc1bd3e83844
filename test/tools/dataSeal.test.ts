// npm run data:seal: a new report comes last, so that the issuers already there keep their colours.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readDataset } from "@/tools/dataFiles"
import { dataSeal, sealData } from "@/tools/dataSeal"
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

describe("a file that cannot be read", () => {
  const contentOf = (folder: string) => readFileSync(join(folder, "manifest.json"), "utf8")

  it.each([
    ["broken off", '{"id": "ccc-2025",', "", /^not JSON at line 1/],
    ["with a key that stands twice", '{"id": "ccc-2025", "observations": [1], "observations": []}', "observations", /stands twice .*line 1, column 41/],
    ["with a comma too many", '{"id": "ccc-2025",\n}', "", /^not JSON at line 2, column 1/],
    ["with a byte order mark", '\uFEFF{"id": "ccc-2025"}', "", /byte order mark/],
    ["without what the manifest needs", '{"id": "ccc-2025", "issuer": {}}', "issuer.id", /the manifest needs this/],
    ["that holds nothing", "null", "id", /the manifest needs this/],
  ] as const)("%s is named, and nothing is written", (_name, text, path, problem) => {
    const folder = copyOfData()
    const before = contentOf(folder)
    writeFileSync(join(folder, "reports/ccc-2025.json"), text)
    const { changed, errors } = sealData(folder)
    expect(changed).toEqual([])
    expect(errors[0]).toMatchObject({ file: "reports/ccc-2025.json", path, problem: expect.stringMatching(problem) })
    expect(contentOf(folder)).toBe(before)
  })
})

it("does not touch a file in another encoding than UTF-8: its characters would be lost", () => {
  const folder = copyOfData()
  const big5 = Buffer.concat([Buffer.from('{"id": "ccc-2025", "name": "'), Buffer.from([0xb4, 0xfa, 0xb8, 0xd5]), Buffer.from('"}')])
  writeFileSync(join(folder, "reports/ccc-2025.json"), big5)
  expect(sealData(folder).errors).toMatchObject([{ file: "reports/ccc-2025.json", problem: expect.stringContaining("not UTF-8") }])
  expect(readFileSync(join(folder, "reports/ccc-2025.json")).equals(big5)).toBe(true)
})

it("names a file whose name is not that of a report, and tells what it takes out of the manifest", () => {
  const folder = copyOfData()
  const text = readFileSync(join(folder, "reports/weimob-2023.json"), "utf8")
  writeFileSync(join(folder, "reports/weimob-2023 (1).json"), text)
  expect(sealData(folder).errors).toMatchObject([{ file: "reports/weimob-2023 (1).json", mend: expect.stringContaining("rename it") }])
  rmSync(join(folder, "reports/weimob-2023 (1).json"))
  rmSync(join(folder, "reports/weimob-2023.json"))
  mkdirSync(join(folder, "reports/folder.json"))
  expect(sealData(folder)).toMatchObject({ removed: ["reports/weimob-2023.json"], errors: [] })
})

it("does not advise to overwrite a report whose name another one has taken as its id", () => {
  const folder = copyOfData()
  writeFileSync(join(folder, "reports/bbb-2025.json"), readFileSync(join(folder, "reports/weimob-2023.json"), "utf8"))
  sealData(folder)
  const error = readDataset(folder).errors.find(({ file, path }) => file === "reports/bbb-2025.json" && path === "id")
  expect(error?.mend).toBe("correct the id: reports/weimob-2023.json is another report")
})

it("names a report whose id is not its file's name", () => {
  const folder = copyOfData()
  addReport(folder, "bbb-2025.json")
  sealData(folder)
  expect(readDataset(folder).errors.map(({ file, path }) => `${file} ${path}`)).toContain("reports/bbb-2025.json id")
})

it("says what it did, and exits with 1 only when it did nothing for a fault", () => {
  const folder = copyOfData()
  expect(dataSeal(folder)).toEqual({ code: 0, stdout: "Nothing to seal." })
  addReport(folder, `${FIRST_BY_NAME}.json`)
  expect(dataSeal(folder)).toEqual({ code: 0, stdout: `Sealed: reports/${FIRST_BY_NAME}.json, manifest.json` })
  rmSync(join(folder, "reports", `${FIRST_BY_NAME}.json`))
  expect(dataSeal(folder).stdout).toContain(`taken out of the manifest: reports/${FIRST_BY_NAME}.json`)
  writeFileSync(join(folder, "reports/ccc-2025.json"), "{")
  const refused = dataSeal(folder)
  expect(refused.code).toBe(1)
  expect(refused.stdout).toMatch(/reports\/ccc-2025\.json[^]*Nothing was sealed\.$/)
})
