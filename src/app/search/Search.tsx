// The button and the keys (⌘K, Ctrl K) that open the search. Its code and words are fetched on intent, not before.
import { useCallback, useEffect, useState } from "react"
import type { Issuer } from "@/figures/view"
import { useCoreWords } from "@/i18n/MessagesContext"
import { Icon, SEARCH } from "@/ui/Icon"
import { loadStyles } from "../routes"

const load = async () => {
  const [{ SearchPalette, loadSearchWords }] = await Promise.all([import("./SearchPalette"), loadStyles()])
  return { SearchPalette, loadSearchWords }
}
type Loaded = Awaited<ReturnType<typeof load>>
type Opened = Pick<Loaded, "SearchPalette"> & { words: Awaited<ReturnType<Loaded["loadSearchWords"]>> }

/** `issuers`: all there are; `inView`: those in view, whose figures are searched. */
export function Search({ issuers, inView }: { issuers: readonly Issuer[]; inView: readonly Issuer[] }) {
  const { language, messages } = useCoreWords()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [failed, setFailed] = useState(false)
  const open = useCallback(() => {
    // What cannot be fetched leaves the page as it was and says so; the next press tries again.
    setFailed(false)
    void load()
      .then(async ({ SearchPalette, loadSearchWords }) => setOpened({ SearchPalette, words: await loadSearchWords(language) }))
      .catch(() => setFailed(true))
  }, [language])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.key.toLowerCase() !== "k") return
      event.preventDefault()
      open()
    }
    window.addEventListener("keydown", press)
    return () => window.removeEventListener("keydown", press)
  }, [open])
  const preload = () => void load().catch(() => undefined)
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-label={messages.bar.search}
        aria-keyshortcuts="Meta+K Control+K"
        title={`${messages.bar.search} (⌘K / Ctrl K)`}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={open}
      >
        <Icon d={SEARCH} />
        <span>{messages.bar.search}</span>
      </button>
      {failed && (
        <p role="alert" className="search-failed">
          {messages.labelled({ label: messages.bar.search, words: messages.error.network })}
        </p>
      )}
      {opened && <opened.SearchPalette words={opened.words} issuers={issuers} inView={inView} onClose={() => setOpened(null)} />}
    </>
  )
}
