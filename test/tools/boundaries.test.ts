// Who may import whom: the linter's configuration is the one generated from the table.
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { boundaryOverrides, lintConfiguration } from "@/tools/boundaries"

describe("the linter's configuration", () => {
  it("is the one generated from the table of boundaries", () => {
    expect(JSON.parse(readFileSync(".oxlintrc.json", "utf8"))).toEqual(lintConfiguration())
  })

  const restrictions = (folder: string) => JSON.stringify(boundaryOverrides().find(({ files }) => files[0]?.startsWith(`src/${folder}/`))?.rules)

  it.each([
    ["domain", "@/figures/**"],
    ["domain", "react"],
    ["figures", "@/page/**"],
    ["figures", "recharts"],
    ["drawing", "@/domain/**"],
    ["ui", "@/schema/**"],
    ["page", "zustand"],
    ["page", "@/views/**"],
    ["i18n", "@/domain/**"],
  ])("keeps %s from importing %s", (folder, module) => {
    expect(restrictions(folder)).toContain(JSON.stringify(module))
  })

  it.each([
    ["figures", "@/domain/**"],
    ["drawing", "recharts"],
    ["state", "zustand"],
    ["views", "@/figures/**"],
    ["domain", "@/domain/**"],
  ])("lets %s import %s", (folder, module) => {
    expect(restrictions(folder)).not.toContain(JSON.stringify(module))
  })

  it("covers every folder of src that holds a file", () => {
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory() && readdirSync(`src/${entry.name}`).length > 0)
    const covered = boundaryOverrides().map(({ files }) => files[0]?.split("/")[1])
    expect(covered).toEqual(expect.arrayContaining(folders.map((entry) => entry.name)))
  })
})
