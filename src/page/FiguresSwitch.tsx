// As printed ⇄ harmonised: whether figures stand as the reports print them or on one basis. Kept in the URL.
import { useWords } from "@/i18n/MessagesContext"
import { FIGURES, useFigures } from "@/state/urlState"
import { Segmented } from "@/ui/Segmented"

export function FiguresSwitch() {
  const { messages } = useWords()
  const [figures, setFigures] = useFigures()
  const { modes, switch: label } = messages.harmonised
  return <Segmented label={label} options={FIGURES.map((value) => ({ value, label: modes[value] }))} value={figures} onChange={(value) => setFigures(value)} />
}
