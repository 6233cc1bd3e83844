// The day on which something is printed or taken along, in full.
import type { Language } from "./language"

export function today(language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date())
}
