// The part for the report file: to copy or to download, with where it goes and what to run afterwards.

import { useRef, useState } from "react"
import { copyText } from "@/ui/copyText"
import type { Words } from "../words/zh-Hant"
import digitiserStyles from "./Digitiser.module.css"
import resultPanelStyles from "./ResultPanel.module.css"

export function ExportBox({ report, text, words }: { report: string; text: string; words: Words["digitiser"]["export"] }) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no")
  const copy = async () => {
    if (await copyText(text)) {
      setCopied("yes")
      setTimeout(() => setCopied("no"), 2500)
    } else {
      box.current?.select()
      setCopied("failed")
    }
  }
  const download = () => {
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }))
    const link = document.createElement("a")
    link.href = address
    link.download = `${report}-matrix.json`
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <section className={resultPanelStyles.export} data-part="export" aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <p>{words.where(report)}</p>
      <pre>
        <code>{"npm run data:seal\nnpm run data:check"}</code>
      </pre>
      <div className={digitiserStyles.buttons}>
        <button type="button" className={`button ${digitiserStyles.primary}`} onClick={() => void copy()}>
          {copied === "yes" ? words.copied : words.copy}
        </button>
        <button type="button" className="button" onClick={download}>
          {words.download}
        </button>
      </div>
      <p role="status" className={copied === "failed" ? digitiserStyles.refusal : "visually-hidden"}>
        {copied === "yes" ? words.copied : copied === "failed" ? words.copyFailed : ""}
      </p>
      <textarea ref={box} readOnly spellCheck={false} rows={12} value={text} aria-label={words.content} />
    </section>
  )
}
