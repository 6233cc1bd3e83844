// The query string as a store: what is set is read at once, everything of one task is one step, and addresses stay readable.
import { beforeEach, describe, expect, it, vi } from "vitest"
import { addressOf, goTo, readParam, readPrerenderedParam, setParams, setPrerenderedSearch, subscribeToAddress } from "@/state/address"

/** A browser's window as far as addresses go. */
function windowAt(search: string) {
  const listeners = new Map<string, () => void>()
  const steps: string[] = [search]
  const fake = {
    location: { search, hash: "" },
    addEventListener: (type: string, listener: () => void) => void listeners.set(type, listener),
    removeEventListener: (type: string) => void listeners.delete(type),
    history: {
      state: null,
      pushState: (_state: unknown, _title: string, address: string) => {
        fake.location.search = new URL(address, "http://x/").search
        steps.push(fake.location.search)
      },
      replaceState: (_state: unknown, _title: string, address: string) => {
        fake.location.search = new URL(address, "http://x/").search
        steps[steps.length - 1] = fake.location.search
      },
    },
  }
  return {
    fake,
    steps,
    back: () => {
      steps.pop()
      fake.location.search = steps.at(-1) ?? ""
      listeners.get("popstate")?.()
    },
  }
}

let browser: ReturnType<typeof windowAt>
beforeEach(() => {
  browser = windowAt("?view=emissions&reports=a,b")
  vi.stubGlobal("window", browser.fake)
  return () => vi.unstubAllGlobals()
})
const written = () => Promise.resolve()

describe("setting parameters", () => {
  it("is read at once, and written as one step however many calls it takes", async () => {
    setParams({ verdict: "rounding" })
    setParams({ rule: "sums", view: null })
    expect([readParam("verdict"), readParam("rule"), readParam("view")]).toEqual(["rounding", "sums", null])
    expect(browser.steps).toHaveLength(1)
    await written()
    expect(browser.steps).toEqual(["?view=emissions&reports=a,b", "?reports=a,b&verdict=rounding&rule=sums"])
  })

  it("is no step of its own while typing, unless something else is", async () => {
    setParams({ q: "w" }, false)
    await written()
    expect(browser.steps).toEqual(["?view=emissions&reports=a,b&q=w"])
    setParams({ q: "wa" }, false)
    setParams({ year: "2023" })
    await written()
    expect(browser.steps).toHaveLength(2)
  })

  it("tells whoever listens, and Back tells them again", async () => {
    const heard = vi.fn()
    const stop = subscribeToAddress(heard)
    setParams({ by: "age" })
    await written()
    expect(heard).toHaveBeenCalledTimes(1)
    browser.back()
    expect(heard).toHaveBeenCalledTimes(2)
    expect(readParam("by")).toBeNull()
    stop()
  })

  it("forgets what was not written yet when the reader goes Back or elsewhere", async () => {
    const stop = subscribeToAddress(() => undefined)
    setParams({ by: "age" })
    goTo("./?view=data")
    await written()
    expect(browser.steps.at(-1)).toBe("?view=data")
    stop()
  })
})

describe("addresses", () => {
  it("leave readable what a reader can read, and read back as what they were", () => {
    const value = "weimob-2023~turnover-rate|2023|gender=male, 100% [a] “x” #1 + \u3000"
    const address = addressOf([["ev", value]])
    expect(address).toContain("weimob-2023~turnover-rate|2023|gender=male,")
    expect(new URL(address, "http://x/").searchParams.get("ev")).toBe(value)
    expect(new URL(address, "http://x/").hash).toBe("")
  })

  it("are the folder itself where nothing is chosen", () => {
    expect(addressOf([])).toBe("./")
  })
})

it("reads a prerendered page by the address it was made for", () => {
  setPrerenderedSearch("?view=training&lang=en")
  expect([readPrerenderedParam("view"), readPrerenderedParam("by")]).toEqual(["training", null])
  setPrerenderedSearch("")
})
