// Taking a card along: which shape, which ground, which languages; a picture to look at first, and then as a file or on the clipboard.
import { useQueryClient } from "@tanstack/react-query"
import { use, useEffect, useMemo, useRef, useState } from "react"
import { rasterise } from "@/export/picture/rasterise"
import { qrCode } from "@/export/qr"
import { saveBlob } from "@/export/saveFile"
import { LANGUAGE_TABLE, type Language } from "@/i18n/language"
import { useWords } from "@/i18n/MessagesContext"
import { today } from "@/i18n/today"
import { manifestQuery } from "@/queries/reportQuery"
import { usePresented } from "@/state/urlState"
import { copyText } from "@/ui/copyText"
import { Segmented } from "@/ui/Segmented"
import { embedCode, quotation } from "./embedCode"
import { cardAddress, GROUNDS, type Ground, makePicture, type Picture, SHAPES, type Shape, shareAddress } from "./makePicture"
import styles from "./PictureDialog.module.css"
import { LoadViewWords, type Subject, viewIn } from "./subject"

/** Pixels of the file for each of the picture. */
const SCALE = 2

type Shown = { state: "making" } | { state: "failed" } | { state: "made"; picture: Picture; address: string }

export function PictureDialog({ subject, name, onClose }: { subject: Subject; name: string; onClose: () => void }) {
  const { messages, language } = useWords()
  const m = messages.picture
  const loadWords = use(LoadViewWords)
  const client = useQueryClient()
  const dialog = useRef<HTMLDialogElement>(null)
  const [shape, setShape] = useState<Shape>("wide")
  const [ground, setGround] = useState<Ground>("white")
  const [languages, setLanguages] = useState<readonly Language[]>([language])
  const [shown, setShown] = useState<Shown>({ state: "making" })
  const [said, setSaid] = useState("")
  const [, present] = usePresented()
  const [first = language] = languages
  const make = async (of: Language) => makePicture(subject, await viewIn(subject, of, loadWords), { shape, ground }, client)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  useEffect(() => {
    let current = true
    let address = ""
    const show = async () => {
      setShown({ state: "making" })
      try {
        const picture = await makePicture(subject, await viewIn(subject, first, loadWords), { shape, ground }, client)
        if (!current) return
        if (picture === null) setShown({ state: "failed" })
        else {
          address = URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" }))
          setShown({ state: "made", picture, address })
        }
      } catch {
        if (current) setShown({ state: "failed" })
      }
    }
    void show()
    return () => {
      current = false
      URL.revokeObjectURL(address)
    }
  }, [subject, first, shape, ground, loadWords, client])

  /** One file for each language; what fails is said, and leaves the dialog as it is. */
  const save = async (kind: "png" | "svg") => {
    try {
      for (const of of languages) {
        const picture = await make(of)
        if (picture === null) continue
        const blob = kind === "svg" ? new Blob([picture.svg], { type: "image/svg+xml" }) : await rasterise(picture.svg, picture, SCALE, picture.ground)
        saveBlob(`${name}-${of}.${kind}`, blob)
      }
      setSaid(m.saved)
    } catch {
      setSaid(m.failed)
    }
  }
  const saveTable = async () => {
    try {
      const { cardSheets, workbook } = await import("@/export/workbook")
      for (const of of languages) {
        const view = await viewIn(subject, of, loadWords)
        const made = subject.make(view)
        if (made === null) continue
        const { datasetVersion: version } = await client.ensureQueryData(manifestQuery)
        saveBlob(`${name}-${of}.xlsx`, await workbook(cardSheets(view, made.model, { address: cardAddress(name), date: today(of), version })))
      }
      setSaid(m.saved)
    } catch {
      setSaid(m.failed)
    }
  }
  const copy = async () => {
    try {
      const picture = await make(first)
      if (picture === null) throw new Error("no picture")
      const blob = await rasterise(picture.svg, picture, SCALE, picture.ground)
      await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })])
      setSaid(m.copied)
    } catch {
      setSaid(m.copyFailed)
    }
  }
  const toggle = (of: Language) => {
    const next = LANGUAGE_TABLE.flatMap(({ id }) => ((id === of) === languages.includes(id) ? [] : [id]))
    if (next.length > 0) setLanguages(next)
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={m.title} onClose={onClose}>
      <header className={styles.header}>
        <h2>{m.title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {messages.evidence.close}
        </button>
      </header>
      <div className={styles.choices}>
        <Segmented label={m.shape} options={SHAPES.map((value) => ({ value, label: m.shapes[value] }))} value={shape} onChange={setShape} />
        <Segmented label={m.ground} options={GROUNDS.map((value) => ({ value, label: m.grounds[value] }))} value={ground} onChange={setGround} />
        <fieldset className={styles.languages}>
          <legend>{m.languages}</legend>
          {LANGUAGE_TABLE.map(({ id, name: own }) => (
            <label key={id} lang={id}>
              <input type="checkbox" checked={languages.includes(id)} onChange={() => toggle(id)} /> {own}
            </label>
          ))}
        </fieldset>
      </div>
      <div className={styles.preview} data-ground={ground} data-shape={shape} aria-busy={shown.state === "making"}>
        {shown.state === "made" && <img src={shown.address} alt={shown.picture.title} />}
        {shown.state === "making" && <p role="status">{messages.loading}</p>}
        {shown.state === "failed" && <p role="alert">{m.failed}</p>}
      </div>
      <p className={styles.buttons}>
        <button type="button" className="button" disabled={shown.state !== "made"} onClick={() => void save("png")}>
          PNG
        </button>
        <button type="button" className="button" disabled={shown.state !== "made"} onClick={() => void save("svg")}>
          SVG
        </button>
        <button type="button" className="button" onClick={() => void saveTable()}>
          XLSX
        </button>
        <button type="button" className="button" disabled={shown.state !== "made"} onClick={() => void copy()}>
          {m.copy}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            dialog.current?.close()
            present(name)
          }}
        >
          {messages.present.start}
        </button>
        <span role="status">{said}</span>
      </p>
      {shown.state === "made" && (
        <>
          <Quoted
            label={m.embed}
            text={embedCode({ title: shown.picture.title, card: name, page: subject.page, language: first }, { source: messages.card.source })}
          />
          <Quoted label={m.shareLink} text={shareAddress(subject.page, first)} />
          <Code address={cardAddress(name)} name={name} />
          <Quoted
            label={m.citation}
            text={quotation({ title: shown.picture.title, product: messages.product, date: today(first), address: cardAddress(name) })}
          />
        </>
      )}
    </dialog>
  )
}

/** For a printed page: whoever points a phone at it is at the card. */
function Code({ address, name }: { address: string; name: string }) {
  const { messages } = useWords()
  const code = useMemo(() => {
    try {
      return qrCode(address)
    } catch {
      return null
    }
  }, [address])
  if (code === null) return null
  const size = `0 0 ${code.size} ${code.size}`
  const save = () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size}" width="600" height="600"><path fill="#fff" d="M0 0h${code.size}v${code.size}H0z"/><path d="${code.d}"/></svg>`
    saveBlob(`${name}-qr.svg`, new Blob([svg], { type: "image/svg+xml" }))
  }
  return (
    <p className={styles.code}>
      <svg viewBox={size} role="img" aria-label={messages.picture.code}>
        <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
        <path fill="#000" d={code.d} />
      </svg>
      <button type="button" className="button" onClick={save}>
        {messages.picture.saveCode}
      </button>
    </p>
  )
}

/** A text to take along, which a press copies; where that is refused it stands there to be marked. */
function Quoted({ label, text }: { label: string; text: string }) {
  const { messages } = useWords()
  const [copied, setCopied] = useState("")
  const copy = async () => {
    // Where it is refused the text stands there to be marked.
    setCopied((await copyText(text)) ? text : "")
  }
  return (
    <label className={styles.quoted}>
      {label}
      <textarea readOnly rows={3} aria-label={label} value={text} onFocus={(event) => event.target.select()} />
      <button type="button" className="button" onClick={() => void copy()}>
        {copied === text ? messages.picture.copied : messages.picture.copyText}
      </button>
    </label>
  )
}
