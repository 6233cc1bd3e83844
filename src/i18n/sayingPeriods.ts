// Whatever a message is told of a period, it says in words: no view has to remember that a financial year is no number.

const STRETCHES = /\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}/g

/** The same messages, each of which takes one thing at most; those that are functions put every stretch of time that they are told, alone or within a text, into words by `period`. */
export function sayingPeriods<Words>(words: Words, period: (name: string) => string): Words {
  const said = (told: unknown): unknown => {
    if (typeof told === "string") return told.replaceAll(STRETCHES, period)
    // What a message does not ask for is not looked at.
    return isGroup(told) ? new Proxy(told, { get: (group, name): unknown => said(Reflect.get(group, name)) }) : told
  }
  const wrapped = (value: unknown): unknown => {
    if (typeof value === "function") return (told: unknown): unknown => value(said(told))
    return isGroup(value) ? Object.fromEntries(Object.entries(value).map(([name, child]) => [name, wrapped(child)])) : value
  }
  // Every value is of the type that it was.
  return wrapped(words) as Words
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
