// The topic that all drawings of the view share: the chosen one stands in the URL, the one pointed at is fleeting.
import { useHighlight } from "@/state/highlight"
import { useOpenChoice } from "@/state/urlState"

export function useTopic() {
  const { topic: pointed, setTopic } = useHighlight()
  const [chosen, setChosen] = useOpenChoice("topic")
  return {
    pointed,
    chosen,
    onPoint: setTopic,
    /** The same topic again closes its page. */
    onChoose: (topic: string) => setChosen(topic === chosen ? null : topic),
    close: () => setChosen(null),
    /** For elements that follow the pointer, and are painted as chosen or pointed at. */
    pointing: (topic: string) => ({
      "data-topic": topic === chosen ? "chosen" : topic === pointed ? "pointed" : undefined,
      onPointerEnter: () => setTopic(topic),
      onPointerLeave: () => setTopic(null),
    }),
  }
}
