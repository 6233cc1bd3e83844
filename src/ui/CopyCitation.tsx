// A press copies the words by which a figure may be quoted.
import { useState } from "react"
import { copyText } from "./copyText"
import { Refused } from "./Refused"

/** Where copying is refused the words stand there to be marked. */
export function CopyCitation({ citation, words }: { citation: string; words: { copy: string; copied: string; refused: string } }) {
  const [done, setDone] = useState<"copied" | "refused" | null>(null)
  return (
    <>
      <button type="button" className="button" onClick={() => void copyText(citation).then((copied) => setDone(copied ? "copied" : "refused"))}>
        {done === "copied" ? words.copied : words.copy}
      </button>
      {done === "refused" && <Refused text={citation} words={words.refused} />}
    </>
  )
}
