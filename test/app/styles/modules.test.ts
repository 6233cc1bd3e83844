// The style sheets and the components hold together: layers in one order, no class that is missing or left over, no numbered issuers.
import { readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { Sparkline } from "@/drawing/Sparkline"
import { issuerStyle } from "@/figures/issuerColours"

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map((file) => join("src", file))
const sheets = files.filter((file) => file.endsWith(".css"))
const modules = sheets.filter((file) => file.endsWith(".module.css"))
const plain = (file: string) => readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "")
const components = files.filter((file) => /\.tsx?$/.test(file)).map((file) => ({ file, text: readFileSync(file, "utf8") }))

/** Module → the classes that components take from it. */
const taken = new Map(modules.map((file) => [resolve(file), new Set<string>()]))
for (const { file, text } of components)
  for (const [, name = "", path = ""] of text.matchAll(/import (\w+) from "(\.[^"]+\.module\.css)"/g))
    for (const [, local = ""] of text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))) taken.get(resolve(dirname(file), path))?.add(local)

describe("modules of the views", () => {
  it.each(modules)("%s has every class that is taken from it, and no other", (file) => {
    const own = [
      ...plain(file)
        .replaceAll(/:global\([^)]*\)/g, "")
        .matchAll(/\.([A-Za-z]\w*)(?=[^{};]*\{)/g),
    ].map(([, name = ""]) => name)
    expect([...new Set(own)].sort()).toEqual([...(taken.get(resolve(file)) ?? [])].sort())
  })

  it("have names of their own, since classes are named after them", () => {
    expect(new Set(modules.map((file) => basename(file))).size).toBe(modules.length)
  })
})

describe("the sheets that all views share", () => {
  const written = [...components.map(({ text }) => text), readFileSync("index.html", "utf8")].join("\n").replaceAll(/data-part="[^"]*"/g, "")
  const quoted = (name: string) => new RegExp(`["'\\x60 ]${name}(?=["'\\x60 $])`).test(written)

  it.each(sheets.filter((file) => !modules.includes(file)))("%s has no class that nothing bears", (file) => {
    const classes = [
      ...plain(file)
        .replaceAll(/"[^"]*"/g, "")
        .matchAll(/\.([A-Za-z][\w-]*)(?=[^{};]*\{)/g),
    ].map(([, name = ""]) => name)
    // "grade-A" is written as a name with its end left open.
    const open = (name: string) => written.includes(`${name.replace(/-(?:[^-]+|two-thirds)$/, "")}-$\{`)
    expect([...new Set(classes)].filter((name) => !quoted(name) && !open(name))).toEqual([])
  })
})

describe("layers", () => {
  it("are declared once, and each one is used", () => {
    const declared = [...readFileSync("index.html", "utf8").matchAll(/@layer ([\w, ]+);/g)].map(([, names = ""]) => names.split(", "))
    expect(declared).toHaveLength(1)
    const used = sheets.flatMap((file) => [...plain(file).matchAll(/@layer (\w+) \{|layer\((\w+)\)/g)].map(([, block, imported]) => block ?? imported))
    expect([...new Set(used)].toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([...(declared[0] ?? [])].toSorted((a, b) => a.localeCompare(b)))
  })

  it.each(modules)("%s writes no rule outside them", (file) => {
    expect(
      plain(file)
        .split("\n")
        .filter((line) => /^\S/.test(line) && line !== "}" && !line.startsWith("@layer ")),
    ).toEqual([])
  })
})

describe("issuers", () => {
  it("are numbered in the tokens alone", () => {
    const numbered = sheets.filter((file) => basename(file) !== "tokens.css" && /issuer-(\w+-)?\d/.test(plain(file)))
    expect(numbered).toEqual([])
  })

  it("have a line in the sparkline, the fourth and the twelfth too", () => {
    const drawn = [3, 11].map((tone) =>
      renderToStaticMarkup(
        createElement(
          "section",
          { style: issuerStyle(tone) },
          createElement(Sparkline, { points: ["2021", "2022", "2023"].map((period, value) => ({ period, value })) }),
        ),
      ),
    )
    for (const html of drawn) expect(html).toMatch(/<polyline[^>]* class="[^"]*line/)
    expect(drawn[0]).toContain("--issuer:var(--issuer-3)")
    expect(drawn[1]).toContain("--issuer:color-mix(")
    expect(plain("src/drawing/Sparkline.module.css")).toMatch(/\.line \{[^}]*stroke: var\(--issuer\)/)
  })
})
