// The one layout of the data files: short objects on one line each, so that one figure is one line of a diff.

const WIDTH = 480

/** Pretty-prints JSON: any object or array that fits on one line of 480 characters at its indent stays on one line. */
export function formatJson(value: unknown, indent = ""): string {
  const flat = flatten(value)
  if (typeof value !== "object" || value === null || (indent !== "" && flat.length + indent.length <= WIDTH)) return flat
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]"
    return `[\n${value.map((item) => inner + formatJson(item, inner)).join(",\n")}\n${indent}]`
  }
  const lines = Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${formatJson(item, inner)}`)
  return `{\n${lines.join(",\n")}\n${indent}}`
}

function flatten(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${value.map(flatten).join(", ")}]`
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatten(item)}`)
    return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`
  }
  return JSON.stringify(value)
}
