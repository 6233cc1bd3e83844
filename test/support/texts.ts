// Every word that a model would show, wherever it stands in it.

/**
 * The strings inside a value, at any depth; functions, numbers and nulls are no words. An issuer that a model points at is not of it:
 * its reports are data, and as large as all models together.
 */
export function textsOf(value: unknown): string[] {
  const found: string[] = []
  const walk = (node: unknown) => {
    if (typeof node === "string") found.push(node)
    else if (typeof node === "object" && node !== null && !("byKey" in node)) for (const child of Object.values(node)) walk(child)
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
