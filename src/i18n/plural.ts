// English plurals of counted nouns: "1 check", "2 checks", "0 checks". The count may be written already, as "1,204" or as "5.0".

/** The count with its noun; `many` where it is not simply the singular with an s. */
export function plural(count: number | string, one: string, many = `${one}s`): string {
  return `${count} ${String(count) === "1" ? one : many}`
}
