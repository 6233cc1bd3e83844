// A press copies the words by which a figure may be quoted.
import { useState } from "react"

export function CopyCitation({ citation, words }: { citation: string; words: { copy: string; copied: string } }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(citation)
    setCopied(true)
  }
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      {copied ? words.copied : words.copy}
    </button>
  )
}
