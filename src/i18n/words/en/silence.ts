// English: what the reports do not print.
import type { SharedMessages } from "../types"

export const silence: Pick<SharedMessages, "silence" | "link"> = {
  silence: {
    page: ({ issuers, view }: { issuers: string; view: string }) => `${issuers}: nothing printed under “${view}”`,
    pageWhy:
      "Not printed is not zero, and nothing is estimated in its place. “Data” holds every figure the reports print; the “Disclosure index” shows which rules they answer.",
    title: "Subjects of this page on which a report prints nothing",
    lacks: ({ issuer, list }: { issuer: string; list: string }) => `${issuer} prints no figures or lists on: ${list}.`,
    wholly: ({ issuer, view }: { issuer: string; view: string }) => `${issuer} prints nothing under “${view}”.`,
  },
  link: {
    onItsWay: (names) => `Still loading: ${names}`,
    title: "This link names something that is not here",
    noView: (view: string) => `There is no view “${view}”; the overview is shown.`,
    noReport: (reports: string) => `No report here: ${reports}. It may have been withdrawn; the reports shown are those that there are.`,
  },
}
