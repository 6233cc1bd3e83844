// What paper cannot be asked: which site and page it is, at which address, with figures on which basis, and on which day it was printed.
import { useEffect, useState } from "react"
import { useCoreWords } from "@/i18n/MessagesContext"
import { today } from "@/i18n/today"
import type { Messages } from "@/i18n/words/types"
import type { ViewValue } from "@/page/viewValue"
import { useFigures } from "@/state/urlState"
import { useOnPaper } from "@/ui/useOnPaper"

/** Milliseconds until the page has surely come to rest. */
const LATER = 4000

/** On paper alone. `all` null: the words of the views are not here yet, and the page has no basis to choose. */
export function PaperHead({ page, all }: { page: ViewValue; all: Messages | null }) {
  const { messages, language } = useCoreWords()
  const [figures] = useFigures()
  const onPaper = useOnPaper()
  const [code, setCode] = useState<((text: string) => { d: string; size: number }) | null>(null)
  useEffect(() => {
    // Printing waits for nothing: what draws the code is fetched before, when nothing else is to be done.
    const timer = setTimeout(() => void import("@/export/qr").then(({ qrCode }) => setCode(() => qrCode)).catch(() => undefined), LATER)
    return () => clearTimeout(timer)
  }, [])
  if (!onPaper) return null
  const address = window.location.href.split("#")[0] ?? ""
  const basis = page.harmonises && all !== null ? all.harmonised.modes[figures] : null
  return (
    <p className="paper-head">
      <span>{[messages.product, messages.nav.views[page.id], basis].filter(Boolean).join(" · ")}</span>
      <span>{today(language)}</span>
      <span className="paper-address">{address}</span>
      {code !== null && <Code of={address} make={code} />}
    </p>
  )
}

/** The way from paper back to the page; none where the address is too long for a code. */
function Code({ of, make }: { of: string; make: (text: string) => { d: string; size: number } }) {
  let code: { d: string; size: number }
  try {
    code = make(of)
  } catch {
    return null
  }
  return (
    <svg className="paper-code" viewBox={`0 0 ${code.size} ${code.size}`} aria-hidden="true">
      <path d={code.d} />
    </svg>
  )
}
