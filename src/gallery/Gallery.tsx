// The gallery: its choices stand in the address (lang, theme, kind, case, width), so that any case can be linked.
import { useEffect, useState } from "react"
import { loadMessages } from "@/i18n/catalogues"
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from "@/i18n/language"
import { WordsProvider } from "@/i18n/MessagesContext"
import type { Messages } from "@/i18n/words/types"
import { THEMES } from "@/state/preferences"
import { useChoice, useLanguageParam, useOpenChoice } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"
import { casesOf, KINDS } from "./cases"
import { ShownCase } from "./ShownCase"

const WIDTHS = ["full", "1100", "720", "360"] as const

type Words = { language: Language; messages: Messages }

export function Gallery() {
  const [named, setLanguage] = useLanguageParam()
  const wanted = named ?? DEFAULT_LANGUAGE
  const [words, setWords] = useState<Words | null>(null)
  useEffect(() => {
    let current = true
    const load = async () => {
      const messages = await loadMessages(wanted)
      if (current) setWords({ language: wanted, messages })
    }
    void load()
    return () => {
      current = false
    }
  }, [wanted])
  useEffect(() => {
    if (words === null) return
    document.documentElement.lang = words.language
    document.documentElement.dataset["app"] = "ready"
  }, [words])
  if (words === null) return null
  return (
    <WordsProvider language={words.language} core={words.messages} all={words.messages}>
      <main>
        <h1 lang="en">Gallery of drawings</h1>
        <Choices language={words.language} onLanguage={setLanguage} />
        <Cases {...words} />
      </main>
    </WordsProvider>
  )
}

function Choices({ language, onLanguage }: { language: Language; onLanguage: (language: Language) => void }) {
  const [theme, setTheme] = useChoice("theme", THEMES)
  const [width, setWidth] = useChoice("width", WIDTHS)
  const [kind, setKind] = useOpenChoice("kind")
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme
  }, [theme])
  return (
    <nav className="card-tools" lang="en" aria-label="Choices">
      <Segmented label="Language" options={options(LANGUAGES)} value={language} onChange={onLanguage} />
      <Segmented label="Theme" options={options(THEMES)} value={theme} onChange={setTheme} />
      <Segmented label="Width" options={options(WIDTHS)} value={width} onChange={setWidth} />
      <label>
        Kind{" "}
        <select value={kind ?? ""} onChange={({ target }) => setKind(target.value === "" ? null : target.value)}>
          <option value="">all</option>
          {KINDS.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </nav>
  )
}

function options<Value extends string>(values: readonly Value[]): { value: Value; label: Value }[] {
  return values.map((value) => ({ value, label: value }))
}

/** The cases of one kind or of all; one alone where the address names it. */
function Cases({ language, messages }: Words) {
  const [kind] = useOpenChoice("kind")
  const [only] = useOpenChoice("case")
  const [width] = useChoice("width", WIDTHS)
  const cases = KINDS.filter((name) => kind === null || name === kind).flatMap((name) => casesOf(name, language, messages))
  return (
    <div className="cards" style={width === "full" ? {} : { width: Number(width) }}>
      {cases
        .filter(({ id }) => only === null || id === only)
        .map((made) => (
          <ShownCase key={made.id} made={made} />
        ))}
    </div>
  )
}
