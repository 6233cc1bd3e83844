// The frame around every view: navigation, issuers in view, language, appearance; and, below, whose figures these are.

import { type ReactNode, useEffect, useState } from "react"
import { issuerShape, issuerStyle } from "@/figures/issuerColours"
import type { Issuer } from "@/figures/view"
import { useCoreWords } from "@/i18n/MessagesContext"
import { LanguageChoice } from "@/page/LanguageChoice"
import type { ViewValue } from "@/page/viewValue"
import { THEMES, usePreferences } from "@/state/preferences"
import { MY_DECKS, useDeckHref, useReportsParam } from "@/state/urlState"
import { CLOSE, Icon, MENU } from "@/ui/Icon"
import { Rail } from "./Rail"
import { Search } from "./search/Search"

type Props = {
  current: ViewValue
  issuers: readonly Issuer[]
  inView: readonly Issuer[]
  children: ReactNode
}

export function Shell({ current, issuers, inView, children }: Props) {
  const { messages } = useCoreWords()
  const [open, setOpen] = useState(false)
  const deckHref = useDeckHref()
  useEffect(() => {
    if (!open) return
    const close = (event: KeyboardEvent) => event.key === "Escape" && setOpen(false)
    window.addEventListener("keydown", close)
    return () => window.removeEventListener("keydown", close)
  }, [open])
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {messages.skip}
      </a>
      <header className="topbar">
        <button
          type="button"
          className="icon-button menu-button"
          aria-expanded={open}
          aria-controls="navigation"
          aria-label={open ? messages.nav.close : messages.nav.open}
          onClick={() => setOpen(!open)}
        >
          <Icon d={open ? CLOSE : MENU} />
        </button>
        <p className="brand">{messages.product}</p>
        <Issuers issuers={issuers} inView={inView} />
        <Search issuers={issuers} inView={inView} />
        <div className="topbar-tools">
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </header>
      <Rail current={current} open={open} onClose={() => setOpen(false)} />
      <main id="main" tabIndex={-1}>
        {children}
        <footer className="page-footer">
          <p>{messages.footer.line}</p>
          <p>{messages.footer.translation}</p>
          <p>
            <a href={deckHref(MY_DECKS)}>{messages.footer.decks}</a>
          </p>
        </footer>
      </main>
    </div>
  )
}

/** Which issuers are in view. The last one cannot be taken out. */
function Issuers({ issuers, inView }: { issuers: readonly Issuer[]; inView: readonly Issuer[] }) {
  const { messages } = useCoreWords()
  const [, setReports] = useReportsParam()
  const toggle = (issuer: Issuer) => {
    const shown = inView.some(({ id }) => id === issuer.id)
    const next = issuers.filter(({ id }) => (id === issuer.id ? !shown : inView.some((other) => other.id === id)))
    if (next.length > 0) setReports(next.length === issuers.length ? null : next.map(({ id }) => id))
  }
  return (
    <fieldset className="issuers" aria-label={messages.bar.issuers}>
      {issuers.map((issuer) => {
        const shown = inView.some(({ id }) => id === issuer.id)
        const last = shown && inView.length === 1
        return (
          <button
            key={issuer.id}
            type="button"
            className="issuer-chip"
            data-shape={issuerShape(issuer.tone)}
            style={issuerStyle(issuer.tone)}
            aria-pressed={shown}
            aria-disabled={last}
            title={last ? messages.bar.lastIssuer : undefined}
            onClick={() => toggle(issuer)}
          >
            {messages.issuerYear({ issuer: issuer.name, year: issuer.year })}
          </button>
        )
      })}
    </fieldset>
  )
}

function ThemeChoice() {
  const { messages } = useCoreWords()
  const { theme, setTheme } = usePreferences()
  return (
    <label className="select">
      <span className="visually-hidden">{messages.bar.theme}</span>
      <select value={theme} onChange={(event) => setTheme(THEMES.find((known) => known === event.target.value) ?? "auto")}>
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {messages.bar.themes[value]}
          </option>
        ))}
      </select>
    </label>
  )
}
