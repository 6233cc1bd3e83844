// The operations & community view: products and suppliers, safety, security, certifications, intellectual property, community, company facts.
import { byMetric, drawn, tableOnly, type ViewCard } from "@/figures/viewCard"
import { cardsBody } from "@/page/CardsPage"
import { certificationsCard } from "./cards/certifications"
import { communityCard, productsCard, profileCard, safetyCard, supplyCard } from "./cards/operations"
import { IP_MEASURES, type IpMeasure, ipCard, securityCard } from "./cards/protection"
import type { Words } from "./words/zh-Hant"

const ip: ViewCard<Words, object, IpMeasure> = {
  id: "ip",
  subject: "ip",
  size: "half",
  choice: {
    ...byMetric<IpMeasure, Words>("ip", IP_MEASURES, { offers: () => IP_MEASURES, label: (view) => view.words.ipBy }),
    name: (view, value) => view.words.ipNames[value],
  },
  make: (view, { by }) => {
    const found = ipCard(view, by)
    return found && drawn(found.card, "bars", found.model)
  },
}

function facts(found: ReturnType<typeof supplyCard>) {
  return found && drawn(found.card, "facts", found.groups)
}

export const cards: readonly ViewCard<Words>[] = [
  {
    // Lost days are drawn beside the whole record: most of it is zeros, which a table says better than bars.
    id: "safety",
    subject: "safety",
    size: "wide",
    first: true,
    switchable: false,
    make: (view) => {
      const found = safetyCard(view)
      if (found === null) return null
      return found.panels.length === 0 ? tableOnly(found.card) : drawn(found.card, "columnsAndTable", found.panels)
    },
  },
  { id: "products", subject: "products", size: "two-thirds", first: true, make: (view) => tableOnly(productsCard(view)) },
  { id: "supply", subject: "supply", size: "third", first: true, make: (view) => facts(supplyCard(view)) },
  {
    id: "security",
    subject: "security",
    size: "half",
    make: (view) => {
      const found = securityCard(view)
      return found && drawn(found.card, "barsAndFacts", found)
    },
  },
  { id: "certifications", subject: "certifications", size: "half", make: (view) => tableOnly(certificationsCard(view)) },
  ip,
  { id: "community", subject: "community", size: "half", make: (view) => facts(communityCard(view)) },
  { id: "profile", subject: "profile", size: "wide", make: (view) => facts(profileCard(view)) },
]

export const body = cardsBody<Words, object>({ cards, drawings: {} })
