// Reading the bundler's list of chunks: which file a module went into, and which files that one needs.

/** Module or chunk → its file and the keys of the chunks it imports statically. */
export type Chunks = Record<string, { file: string; imports?: string[]; css?: string[] }>

/** The file of a module's chunk, or all files whose name begins like this; empty when there is none. */
export function filesOf(chunks: Chunks, name: string): string[] {
  const named = chunks[name]
  if (named !== undefined) return [named.file]
  return [...new Set(Object.values(chunks).map((chunk) => chunk.file))].filter((file) => file.startsWith(`assets/${name}-`))
}

/** Files that a chunk imports statically, directly or through others, each once. */
export function importsOf(chunks: Chunks, name: string, seen: Set<string> = new Set()): string[] {
  return (chunks[name]?.imports ?? []).flatMap((imported) => {
    const chunk = chunks[imported]
    if (chunk === undefined || seen.has(imported)) return []
    seen.add(imported)
    return [chunk.file, ...importsOf(chunks, imported, seen)]
  })
}

/** The stylesheets of a module's chunk; throws when it has none, since a page would then stand unstyled. */
export function stylesOf(chunks: Chunks, name: string): string[] {
  const { file = "", css: own = [] } = chunks[name] ?? {}
  // A module that holds nothing but styles becomes the stylesheet itself.
  const css = file.endsWith(".css") ? [file, ...own] : own
  if (css.length === 0) throw new RangeError(`${name} has no stylesheet`)
  return css
}
