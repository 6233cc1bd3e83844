// What belongs to this device and not to a link: appearance, and the language to start with when a link names none.
import { create } from "zustand"
import { persist } from "zustand/middleware"
import { isLanguage, type Language } from "@/i18n/language"

export const THEMES = ["auto", "light", "dark"] as const
export type Theme = (typeof THEMES)[number]

/** The same key is read by boot.js before the application starts. */
const STORAGE_KEY = "esg-preferences"

type Preferences = {
  theme: Theme
  language: Language | null
  setTheme: (theme: Theme) => void
  setLanguage: (language: Language) => void
}

export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      theme: "auto",
      language: null,
      setTheme: (theme) => set({ theme }),
      setLanguage: (language) => set({ language }),
    }),
    {
      name: STORAGE_KEY,
      partialize: ({ theme, language }) => ({ theme, language }),
      // Storage can hold anything: a value that is not ours is dropped, not trusted.
      merge: (stored, current) => {
        const { theme, language } = (stored ?? {}) as Partial<Record<keyof Preferences, unknown>>
        return {
          ...current,
          theme: THEMES.find((known) => known === theme) ?? current.theme,
          language: isLanguage(language) ? language : current.language,
        }
      },
    },
  ),
)
