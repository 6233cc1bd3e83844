// A dialog in which a few typed letters lead anywhere: a combobox over a grouped list (ARIA authoring practices). The focus
// stays in the field; arrow keys move the choice, Enter takes it, Escape leaves.

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react"
import { issuerStyle } from "@/figures/issuerColours"

export type PaletteOption = { id: string; name: string; detail: string; asides: readonly { id: string; tone: number; label: string; text: string }[] }
export type PaletteGroup = { id: string; label: string; options: readonly PaletteOption[] }
export type PaletteWords = { label: string; placeholder: string; keys: string; results: (count: number) => string; none: string }

type Props = {
  query: string
  onQuery: (query: string) => void
  groups: readonly PaletteGroup[]
  words: PaletteWords
  onChoose: (id: string) => void
  onClose: () => void
}

export function Palette({ query, onQuery, groups, words, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const options = groups.flatMap((group) => group.options)
  const [chosen, setChosen] = useState<string | null>(null)
  const active = options.find((option) => option.id === chosen) ?? options[0]
  const optionId = (option: PaletteOption | undefined) => (option === undefined ? undefined : `${id}-${option.id}`)
  useModal(dialog)
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" })
  }, [active])

  const choose = (option: PaletteOption) => {
    // Closed first: the browser then gives the focus back, and what is chosen may take it from there.
    dialog.current?.close()
    onChoose(option.id)
  }
  const press = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing || active === undefined) return
    const next = step(event.key, options.indexOf(active), options.length)
    if (next !== null) setChosen(options[next]?.id ?? null)
    else if (event.key === "Enter") choose(active)
    else return
    event.preventDefault()
  }
  return (
    <dialog ref={dialog} className="palette" aria-label={words.label} onClose={onClose}>
      <input
        type="text"
        className="palette-field"
        role="combobox"
        aria-label={words.label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={optionId(active)}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck="false"
        value={query}
        onChange={(event) => {
          setChosen(null)
          onQuery(event.target.value)
        }}
        onKeyDown={press}
      />
      <div id={`${id}-list`} className="palette-list" role="listbox" aria-label={words.label}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <p id={`${id}-${group.id}`} className="palette-heading" role="presentation">
              {group.label}
            </p>
            {group.options.map((option) => (
              <div
                key={option.id}
                id={optionId(option)}
                className="palette-option"
                role="option"
                tabIndex={-1}
                aria-selected={option === active}
                onPointerMove={() => setChosen(option.id)}
                onClick={() => choose(option)}
                onKeyDown={press}
              >
                <Option option={option} />
              </div>
            ))}
          </div>
        ))}
      </div>
      {options.length === 0 && <p className="palette-none">{words.none}</p>}
      <p className="palette-foot">
        <span role="status">{words.results(options.length)}</span>
        <span aria-hidden="true">{words.keys}</span>
      </p>
    </dialog>
  )
}

function Option({ option }: { option: PaletteOption }) {
  return (
    <>
      <span className="palette-name">{option.name}</span>
      {option.detail !== "" && <span className="palette-detail">{option.detail}</span>}
      {option.asides.length > 0 && (
        <span className="palette-asides">
          {option.asides.map((aside) => (
            <span key={aside.id}>
              <span className="issuer-name" style={issuerStyle(aside.tone)}>
                {aside.label}
              </span>{" "}
              {aside.text}
            </span>
          ))}
        </span>
      )}
    </>
  )
}

/** Where an arrow key leads in a list that goes round; null for any other key. */
function step(key: string, at: number, length: number): number | null {
  if (key === "ArrowDown") return (at + 1) % length
  if (key === "ArrowUp") return (at - 1 + length) % length
  return null
}

/** Opens the dialog over the page; a press on the backdrop, which lands on the dialog itself, closes it. */
function useModal(dialog: { readonly current: HTMLDialogElement | null }) {
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    const leave = (event: MouseEvent) => event.target === element && element?.close()
    element?.addEventListener("click", leave)
    return () => element?.removeEventListener("click", leave)
  }, [dialog])
}
