// The reader's language: chosen here, kept in the address and on the device.
import { LANGUAGE_TABLE, type Language } from "@/i18n/language"
import { useCoreWords } from "@/i18n/MessagesContext"
import { usePreferences } from "@/state/preferences"
import { useLanguageParam } from "@/state/urlState"

export function LanguageChoice() {
  const { language, messages } = useCoreWords()
  const [, setParam] = useLanguageParam()
  const remember = usePreferences((preferences) => preferences.setLanguage)
  const choose = (next: Language) => {
    remember(next)
    setParam(next)
  }
  return (
    <label className="select">
      <span className="visually-hidden">{messages.bar.language}</span>
      <select value={language} onChange={(event) => choose(event.target.value as Language)}>
        {LANGUAGE_TABLE.map(({ id, name }) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
