// Checks and questions.
import { headlineOf } from "@/figures/findings/findingWords"
import { rankedFindings } from "@/figures/findings/ranked"
import type { View } from "@/figures/view"
import { cardsBody } from "@/page/CardsPage"
import { ViewLink } from "@/page/ViewLink"
import { Notice } from "@/ui/Notice"
import { cards, type Own } from "./cards/checks"
import { Ledger } from "./Ledger"
import { LedgerFilters } from "./LedgerFilters"
import { Questions } from "./Questions"
import { RuleMatrix } from "./RuleMatrix"
import type { Words } from "./words/zh-Hant"

function NothingToCheck({ view }: { view: View<Words> }) {
  return (
    <Notice tone="empty" title={view.messages.checks.silent}>
      <p>
        <ViewLink view="data">{view.messages.nav.views.data}</ViewLink>
      </p>
    </Notice>
  )
}

export const body = cardsBody<Words, Own>({
  cards,
  drawings: { questions: Questions, rules: RuleMatrix, ledger: Ledger },
  controls: { ledger: LedgerFilters },
  silent: NothingToCheck,
  headline: (view) => {
    const gravest = rankedFindings(view).find(({ kind }) => kind === "contradiction")
    return gravest === undefined ? null : headlineOf(view, gravest)
  },
})
