// What belongs to this device and not to a link: appearance, and the language to start with when a link names none.
// Kept by ten lines instead of the store's persistence middleware, which weighs a kilobyte before the first view is alive.
import { create } from "zustand"
import { isLanguage, type Language } from "@/i18n/language"

export const THEMES = ["auto", "light", "dark"] as const
export type Theme = (typeof THEMES)[number]

/** The same key and shape are read by boot.js before the application starts. */
const STORAGE_KEY = "esg-preferences"

type Kept = { theme: Theme; language: Language | null }
type Preferences = Kept & { setTheme: (theme: Theme) => void; setLanguage: (language: Language) => void }

const NOTHING_KEPT: Kept = { theme: "auto", language: null }

/** Storage can hold anything, or be refused: what is not ours is dropped, not trusted. */
function readKept(): Kept {
  try {
    const { theme, language } = (JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "{}") as { state?: Partial<Record<keyof Kept, unknown>> }).state ?? {}
    return { theme: THEMES.find((known) => known === theme) ?? "auto", language: isLanguage(language) ? language : null }
  } catch {
    return NOTHING_KEPT
  }
}

function keep({ theme, language }: Kept) {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ state: { theme, language } }))
  } catch {
    // A browser that refuses storage forgets the choice; the page works all the same.
  }
}

/** The first state is that of the prerendered page; what the device remembers is read before anything is drawn in the browser. */
export const usePreferences = create<Preferences>()((set) => ({
  ...NOTHING_KEPT,
  setTheme: (theme) => set({ theme }),
  setLanguage: (language) => set({ language }),
}))

/** Called once in the browser: takes over what is kept, and keeps what changes. */
export function rememberPreferences(): void {
  usePreferences.setState(readKept())
  usePreferences.subscribe(keep)
}
