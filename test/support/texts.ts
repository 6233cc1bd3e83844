// Every word that a model would show, wherever it stands in it.

/** The strings inside a value, at any depth; functions, numbers and nulls are no words. */
export function textsOf(value: unknown): string[] {
  const found: string[] = []
  const walk = (node: unknown) => {
    if (typeof node === "string") found.push(node)
    else if (typeof node === "object" && node !== null) for (const child of Object.values(node)) walk(child)
  }
  walk(value)
  return found
}

/** Words that only a slip of a program puts on a page. */
export const SLIP = /\bundefined\b|\bNaN\b|\bnull\b|\bInfinity\b|\[object /

/** The strings inside a value that show a slip. One expectation on this list is far cheaper than one on each string. */
export function slipsIn(value: unknown): string[] {
  return textsOf(value).filter((text) => SLIP.test(text))
}
