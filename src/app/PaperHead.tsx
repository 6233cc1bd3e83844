// What paper cannot be asked: which site and page it is, at which address, with figures on which basis, and on which day it was printed.
import { useCoreWords } from "@/i18n/MessagesContext"
import { today } from "@/i18n/today"
import type { Messages } from "@/i18n/words/types"
import type { ViewValue } from "@/page/viewValue"
import { useFigures } from "@/state/urlState"
import { useOnPaper } from "@/ui/useOnPaper"

/** On paper alone. `all` null: the words of the views are not here yet, and the page has no basis to choose. */
export function PaperHead({ page, all }: { page: ViewValue; all: Messages | null }) {
  const { messages, language } = useCoreWords()
  const [figures] = useFigures()
  const onPaper = useOnPaper()
  if (!onPaper) return null
  const basis = page.harmonises && all !== null ? all.harmonised.modes[figures] : null
  return (
    <p className="paper-head">
      <span>{[messages.product, messages.nav.views[page.id], basis].filter(Boolean).join(" · ")}</span>
      <span>{today(language)}</span>
      <span className="paper-address">{window.location.href.split("#")[0]}</span>
    </p>
  )
}
