// The drawer of the figure that the address names. It alone reads that name: opening a source draws no page again.
import { lazy, Suspense } from "react"
import type { CoreView, Issuer } from "@/figures/view"
import type { Messages } from "@/i18n/words/types"
import { useEvidenceParam } from "@/state/urlState"
import { ErrorBoundary } from "./ErrorBoundary"
import { loadStyles } from "./routes"

/** Opened by a press on a figure: its code is fetched then. */
const Evidence = lazy(async () => {
  const [{ Evidence }] = await Promise.all([import("@/page/Evidence"), loadStyles()])
  return { default: Evidence }
})

type Props = { core: CoreView; messages: Messages; issuers: readonly Issuer[] }

export function OpenedEvidence({ core, messages, issuers }: Props) {
  const [evidence] = useEvidenceParam()
  if (evidence === null) return null
  return (
    // A drawer that fails, such as one whose code cannot be fetched, takes no page with it.
    <ErrorBoundary key={evidence} messages={core.messages}>
      <Suspense>
        <Evidence core={core} messages={messages} issuers={issuers} evidenceRef={evidence} />
      </Suspense>
    </ErrorBoundary>
  )
}
