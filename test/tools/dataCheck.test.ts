// npm run data:check on copies of the committed data with one fault each: that fault is named, nothing else, and the exit code is 1.
// The program is called in this process; two runs of it as readers run it prove its exit codes and its stdout.
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import type { DataError } from "@/domain/audit/dataError"
import { checkData, dataCheck } from "@/tools/dataCheck"
import { DATA_FOLDER } from "@/tools/dataFiles"
import { sealData } from "@/tools/dataSeal"
import { auditSeedLines, holdsFigure, printedPlaces, readSeeds } from "@/tools/seedLines"
import { copyOfData, NO_SEEDS, npmDataCheck, plant, readCheckOutput, temporaryFolder } from "../support/dataFolder"
import { committedDataset, positionOf, realReport, the } from "../support/dataset"

const WEIMOB = "reports/weimob-2023.json"
const weimob = realReport("weimob-2023")
const TOTAL = committedDataset.reports.reduce((sum, { report }) => sum + report.observations.length, 0)

const nox = positionOf(weimob, "nox-emissions", "2023")
const scope2 = positionOf(weimob, "scope-2-emissions", "2023")
const men = positionOf(weimob, "headcount", "2023", { gender: "male" })

function listed(folder: string): { file: string }[] {
  return (JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { reports: { file: string }[] }).reports
}

type Fault = { name: string; plant: (folder: string) => void; error: DataError | Record<keyof DataError, unknown> }

const FAULTS: readonly Fault[] = [
  {
    name: "a unit that is not the metric's",
    plant: (folder) => plant(folder, WEIMOB, ["observations", nox, "unit"], "t"),
    error: { file: WEIMOB, path: `observations[${nox}].unit`, problem: 'unit "t" is not the metric\'s unit "kg"', mend: 'convert the value and write "kg"' },
  },
  {
    name: "a metric that the catalogue does not know",
    plant: (folder) => plant(folder, WEIMOB, ["observations", nox, "metric"], "nox-emisions"),
    error: {
      file: WEIMOB,
      path: `observations[${nox}].metric`,
      problem: 'metric "nox-emisions" is not in metrics.json; did you mean "nox-emissions"?',
      mend: "use an id of metrics.json, or add the metric there",
    },
  },
  {
    name: "a figure that stands twice",
    plant: (folder) => plant(folder, WEIMOB, ["observations", weimob.observations.length], weimob.observations[men]),
    error: {
      file: WEIMOB,
      path: `observations[${weimob.observations.length}]`,
      problem: `"headcount|2023|gender=male" is already at observations[${men}]`,
      mend: "keep one; a second printed place belongs in alsoPrinted",
    },
  },
  {
    name: "a value that does not equal its printed string",
    plant: (folder) => plant(folder, WEIMOB, ["observations", scope2, "value"], 1772.46),
    error: {
      file: WEIMOB,
      path: `observations[${scope2}].value`,
      problem: 'value 1772.46 does not equal the printed "1,772.64" (1772.64)',
      mend: "write 1772.64, or correct the printed string",
    },
  },
  {
    name: "a metric name without English",
    plant: (folder) => plant(folder, "metrics.json", ["metrics", 3, "name", "en"], undefined),
    error: {
      file: "metrics.json",
      path: "metrics[3].name.en",
      problem: expect.stringContaining("expected string"),
      mend: expect.stringMatching(/^add "en"/),
    },
  },
  {
    name: "a key that no file has",
    plant: (folder) => plant(folder, WEIMOB, ["observations", nox, "perod"], "2023"),
    error: {
      file: WEIMOB,
      path: `observations[${nox}]`,
      problem: expect.stringContaining("perod"),
      mend: expect.stringMatching(/^correct the spelling of "perod"/),
    },
  },
  {
    name: "a word that is none of those there are",
    plant: (folder) => plant(folder, WEIMOB, ["targets", 0, "kind"], "relative"),
    error: {
      file: WEIMOB,
      path: "targets[0].kind",
      problem: expect.stringContaining("absolute"),
      mend: expect.stringMatching(/^write one of "absolute", "intensity", "unspecified"; a word that the report prints/),
    },
  },
  {
    name: "a report saved with a byte order mark",
    plant: (folder) => writeFileSync(join(folder, WEIMOB), `\uFEFF${readFileSync(join(folder, WEIMOB), "utf8")}`),
    error: { file: WEIMOB, path: "", problem: expect.stringContaining("byte order mark"), mend: expect.stringContaining("UTF-8") },
  },
  {
    name: "a hash of the manifest that does not fit its file",
    plant: (folder) => plant(folder, "manifest.json", ["reports", 1, "sha256"], "0".repeat(64)),
    error: { file: "manifest.json", path: "reports[1].sha256", problem: expect.stringContaining("does not match the file"), mend: "run npm run data:seal" },
  },
  {
    name: "a year of the manifest that does not fit its file",
    plant: (folder) => plant(folder, "manifest.json", ["reports", 1, "reportingYear"], "2022"),
    error: {
      file: "manifest.json",
      path: "reports[1].reportingYear",
      problem: 'reportingYear "2022" does not match the file ("2023")',
      mend: "run npm run data:seal",
    },
  },
  {
    name: "a report that the manifest does not list",
    plant: (folder) =>
      plant(
        folder,
        "manifest.json",
        ["reports"],
        listed(folder).filter(({ file }) => file !== WEIMOB),
      ),
    error: {
      file: WEIMOB,
      path: "",
      problem: "the manifest does not list this file",
      mend: "run npm run data:seal, or remove the file",
    },
  },
  {
    name: "a note that does not exist",
    plant: (folder) => plant(folder, WEIMOB, ["observations", nox, "note"], "no-such-note"),
    error: {
      file: WEIMOB,
      path: `observations[${nox}].note`,
      problem: 'note "no-such-note" does not exist',
      mend: "add it to the report's notes, or correct the id",
    },
  },
  {
    name: "a code of a breakdown that does not exist",
    plant: (folder) => plant(folder, WEIMOB, ["observations", men, "breakdown", "gender"], "mail"),
    error: {
      file: WEIMOB,
      path: `observations[${men}].breakdown.gender`,
      problem: 'code "mail" is not declared',
      mend: 'add it to dimension "gender" of metrics.json, or correct it',
    },
  },
  {
    name: "a web page in place of a report",
    plant: (folder) => writeFileSync(join(folder, WEIMOB), "<!doctype html><title>Home</title>"),
    error: { file: WEIMOB, path: "", problem: expect.stringMatching(/^not JSON at line 1, column 1: /), mend: "mend the syntax at that place" },
  },
  {
    name: "a report that is missing",
    plant: (folder) => rmSync(join(folder, WEIMOB)),
    error: { file: WEIMOB, path: "", problem: "the file is missing", mend: "restore it, or take it out of the manifest" },
  },
  {
    name: "a catalogue that is missing",
    plant: (folder) => rmSync(join(folder, "topics.json")),
    error: { file: "topics.json", path: "", problem: "the file is missing", mend: expect.any(String) },
  },
]

describe("a data folder with one fault", () => {
  it.each(FAULTS)("is refused for $name", async ({ plant: break_, error }) => {
    const folder = copyOfData()
    break_(folder)
    const { code, stdout } = await dataCheck([folder, "--json"], NO_SEEDS)
    expect(readCheckOutput(stdout).errors).toEqual([error])
    expect(code).toBe(1)
  })
})

describe("the committed data", () => {
  // Without --silent npm itself prints two lines before the program starts; the program prints the object and nothing else.
  it("has no fault, in one object and nothing else, as npm run --silent data:check -- --json", { timeout: 60_000 }, async () => {
    const { code, stdout } = await npmDataCheck(["--json"])
    const result = readCheckOutput(stdout)
    expect(result).toMatchObject({ observations: TOTAL, errors: [] })
    expect(result.checks.length).toBeGreaterThan(300)
    expect(result.harmonised.length).toBeGreaterThan(300)
    expect(code).toBe(0)
  })

  it("is counted for a person to read, with a word when the report texts are not at hand", async () => {
    const { code, stdout } = await dataCheck([], NO_SEEDS)
    expect(stdout).toContain(`${committedDataset.reports.length} reports, ${TOTAL} observations, 0 errors`)
    expect(stdout).toContain("source lines were not compared")
    expect(code).toBe(0)
  })

  it("is left as it is by being copied and sealed", async () => {
    const folder = copyOfData()
    plant(folder, WEIMOB, ["id"], "weimob-2023")
    expect((await checkData(folder, NO_SEEDS)).errors).toEqual([])
    expect(readFileSync(join(folder, WEIMOB), "utf8")).toBe(readFileSync(join(DATA_FOLDER, WEIMOB), "utf8"))
  })
})

it("says a fault in words: where, what, and how to mend it", async () => {
  const folder = copyOfData()
  plant(folder, WEIMOB, ["observations", scope2, "value"], 1772.46)
  const { code, stdout } = await dataCheck([folder], NO_SEEDS)
  expect(stdout).toContain(`${WEIMOB} › observations[${scope2}].value (scope-2-emissions 2023)`)
  expect(stdout).toContain("The figures were not held against one another: mend the errors first.")
  expect(stdout).toContain("mend: write 1772.64")
  expect(stdout).toContain("1 error")
  expect(code).toBe(1)
})

it("names every fault when there are several", async () => {
  const folder = copyOfData()
  plant(folder, WEIMOB, ["observations", nox, "unit"], "t")
  plant(folder, "reports/gl-carlink-2024.json", ["observations", 0, "metric"], "unheard-of")
  expect((await checkData(folder, NO_SEEDS)).errors.map(({ file }) => file)).toEqual(["reports/gl-carlink-2024.json", WEIMOB])
})

describe("the lines of a report's text", () => {
  /** A text made of nothing but a report's own printed strings, each on the line that it is said to stand on. */
  function linesOf(report = weimob): string[] {
    const places = printedPlaces(report)
    // Longer than any line that a report cites, as its words stand in it too.
    const lines = Array.from({ length: 3000 }, () => "")
    for (const { line, value } of places) lines[line - 1] += ` ${value} `
    return lines
  }

  function seedFolder(lines: readonly string[], other: readonly string[] = ["another report"]): string {
    const folder = temporaryFolder()
    writeFileSync(join(folder, "a.txt"), lines.join("\n"))
    writeFileSync(join(folder, "b.txt"), other.join("\n"))
    writeFileSync(join(folder, "README.md"), "not a text")
    return folder
  }

  const place = the(printedPlaces(weimob).find(({ path }) => path === `observations[${scope2}].source.line`))

  it("hold every figure when they are those of the report", async () => {
    const result = await checkData(DATA_FOLDER, seedFolder(linesOf(), linesOf(realReport("gl-carlink-2024"))))
    expect(result.seedsAtHand).toBe(true)
    expect(result.errors).toEqual([])
  })

  it("give away a figure that does not stand on its line, as the program is run", { timeout: 60_000 }, async () => {
    const lines = linesOf()
    lines[place.line - 1] = (lines[place.line - 1] ?? "").replace("1,772.64", "1,772.46")
    const { code, stdout } = await npmDataCheck(["--json"], seedFolder(lines))
    expect(readCheckOutput(stdout).errors).toEqual([
      {
        file: WEIMOB,
        path: `observations[${scope2}].source.line`,
        problem: `line ${place.line} of the report's text does not hold "1,772.64"`,
        mend: "correct the line, or the printed string",
      },
    ])
    expect(code).toBe(1)
  })

  it("give away a line number that is off by one", async () => {
    const folder = copyOfData()
    const other = positionOf(weimob, "leavers", "2023")
    plant(folder, WEIMOB, ["observations", other, "source", "line"], the(weimob.observations[other]).source.line - 1)
    expect((await checkData(folder, seedFolder(linesOf()))).errors).toMatchObject([{ file: WEIMOB, path: `observations[${other}].source.line` }])
  })

  it("are looked up for other printed places, targets and governance figures too", () => {
    const paths = printedPlaces(weimob).map(({ path }) => path)
    expect(paths).toContain(`observations[${scope2}].alsoPrinted[0].source.line`)
    expect(paths).toContain("targets[0].source.line")
    expect(paths).toContain("governance.board[0].age.source.line")
    expect(new Set(paths).size).toBe(paths.length)
  })

  it("hold a figure as a figure, not as a part of another", () => {
    for (const line of ["5 人", "(5)", "5%", "約5名", "5、6"]) expect(holdsFigure(line, "5"), line).toBe(true)
    for (const line of ["1,568", "15", "5.2", "0.5", "5,000"]) expect(holdsFigure(line, "5"), line).toBe(false)
    expect([holdsFigure("共百萬家", "百萬"), holdsFigure("/", "/"), holdsFigure("10+ 年", "10+")]).toEqual([true, true, true])
  })

  it("give away a line of any part that the text does not have", async () => {
    const folder = copyOfData()
    plant(folder, WEIMOB, ["topics", 0, "source", "line"], 9999)
    expect((await checkData(folder, seedFolder(linesOf()))).errors).toMatchObject([
      { file: WEIMOB, path: "topics[0].source.line", problem: expect.stringContaining("no line 9999") },
    ])
  })

  it("are said not to be compared for a report whose text is not among those at hand", async () => {
    const { stdout } = await dataCheck([], seedFolder(linesOf()))
    expect(stdout).toContain("No text at hand is that of reports/gl-carlink-2024.json")
    expect(stdout).not.toContain("that of reports/weimob-2023.json")
  })

  it("are left alone when no text is that of the report", () => {
    expect(auditSeedLines(WEIMOB, weimob, [{ name: "a.txt", lines: ["another report"] }])).toEqual([])
    expect(auditSeedLines(WEIMOB, weimob, [])).toEqual([])
  })

  it("are not at hand when the folder is absent, which is no fault", async () => {
    expect(readSeeds(NO_SEEDS)).toBeNull()
    expect(await checkData(DATA_FOLDER, NO_SEEDS)).toMatchObject({ seedsAtHand: false, errors: [] })
  })
})

describe("a report with many figures of a metric that the catalogue does not have", () => {
  const folder = copyOfData()
  const paths = weimob.observations.flatMap((o, i) => (o.metric === "turnover-rate" ? [i] : []))
  const report = {
    ...weimob,
    observations: weimob.observations.map((o) => (o.metric === "turnover-rate" ? { ...o, metric: "staff-turnover" } : o)),
    findings: [],
  }
  writeFileSync(join(folder, WEIMOB), JSON.stringify(report))
  sealData(folder)

  it("has one fault with all its places, and an entry to paste that says what the report says", async () => {
    const { code, stdout } = await dataCheck([folder], NO_SEEDS)
    expect(code).toBe(1)
    expect(stdout.match(/staff-turnover" is not in metrics\.json/g)).toHaveLength(1)
    expect(stdout).toContain(`also at: observations[${paths[1]}].metric`)
    expect(stdout).toContain(`and ${paths.length - 7} more`)
    const line = the(stdout.split("\n").find((each) => each.includes('"id":"staff-turnover"')))
    expect(JSON.parse(line.trim().replace(/,$/, ""))).toMatchObject({
      id: "staff-turnover",
      unit: "percent",
      dimensions: ["gender", "age"],
      pillar: "…",
    })
  })

  it("stays a list of single faults for machines", async () => {
    const { errors } = JSON.parse((await dataCheck([folder, "--json"], NO_SEEDS)).stdout) as { errors: DataError[] }
    expect(errors.filter(({ problem }) => problem.includes("staff-turnover"))).toHaveLength(paths.length)
  })

  it("is refused by the build, which says nothing of sound data", async () => {
    expect((await dataCheck([folder, "--quiet"], NO_SEEDS)).code).toBe(1)
    expect(await dataCheck([copyOfData(), "--quiet"], NO_SEEDS)).toEqual({ code: 0, stdout: "" })
  })
})

describe("a figure of a metric that nobody knows yet", () => {
  it("is told all its faults in one round", async () => {
    const folder = copyOfData()
    const figure = {
      metric: "sunshine",
      period: "2031",
      breakdown: { sky: "blue", gender: "fox" },
      status: "reported",
      value: 5,
      unit: "lux",
      method: "by-eye",
      note: "nowhere",
      printed: { value: "five", label: "日照" },
      source: { section: "1", line: 1 },
    }
    plant(folder, WEIMOB, ["observations", weimob.observations.length], figure)
    const { errors } = await checkData(folder, NO_SEEDS)
    expect(errors.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('metric "sunshine"'),
      expect.stringContaining('dimension "sky"'),
      expect.stringContaining('code "fox"'),
      expect.stringContaining('method "by-eye"'),
      expect.stringContaining('note "nowhere"'),
      expect.stringContaining('unit "lux"'),
      expect.stringContaining("2031"),
    ])
  })
})

describe("a report that is not sealed yet", () => {
  it("has its faults named in the same round, and only its own where one report is asked for", async () => {
    const folder = copyOfData()
    plant(folder, WEIMOB, ["observations", nox, "note"], "no-such-note")
    plant(
      folder,
      "manifest.json",
      ["reports"],
      listed(folder).filter(({ file }) => file !== WEIMOB),
    )
    const { errors } = await checkData(folder, NO_SEEDS)
    expect(errors.map(({ file, problem }) => [file, problem.split(";")[0]])).toEqual([
      [WEIMOB, "the manifest does not list this file"],
      [WEIMOB, 'note "no-such-note" does not exist'],
    ])
    const { stdout } = await dataCheck([folder, "--only", "gl-carlink-2024"], NO_SEEDS)
    expect(stdout).not.toContain("no-such-note")
    expect(stdout).toContain("2 errors")
    expect((await dataCheck([folder, "--only", "nobody-2024"], NO_SEEDS)).stdout).toContain("weimob-2023")
  })

  it("is held against its own figures all the same", async () => {
    const folder = copyOfData()
    plant(
      folder,
      "manifest.json",
      ["reports"],
      listed(folder).filter(({ file }) => file !== WEIMOB),
    )
    expect((await checkData(folder, NO_SEEDS)).checks.filter(({ report }) => report === weimob.id)).not.toEqual([])
  })
})

describe("a figure that the catalogue has under another name", () => {
  it("is told by its label, and no stub is offered", async () => {
    const folder = copyOfData()
    const other = {
      ...weimob,
      observations: weimob.observations.map((o, i) =>
        i === nox ? { ...o, metric: "nitrogen", printed: { ...o.printed, label: "Nitrogen oxides (NOx)" } } : o,
      ),
    }
    writeFileSync(join(folder, WEIMOB), JSON.stringify(other))
    sealData(folder)
    const { errors, stubs } = await checkData(folder, NO_SEEDS)
    expect(errors.map(({ problem }) => problem)).toEqual([
      'metric "nitrogen" is not in metrics.json; metrics.json has "Nitrogen oxides (NOx)" as "nox-emissions"',
    ])
    expect(stubs).toEqual([])
  })
})
