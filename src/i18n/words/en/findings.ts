// English: what was found, in a sentence each, and how grave it is.
import { plural } from "@/i18n/plural"
import { inSentence } from "../../inSentence"
import type { SharedMessages } from "../types"

export const findings: Pick<SharedMessages, "findings"> = {
  findings: {
    severity: { high: "Serious", medium: "Notable", low: "Minor" },
    severityWhy: ({ severity, size, touch, certainty }) => `${severity}: size ${size}% × touches ${touch} × certainty ${certainty}%`,
    touches: {
      safety: "work safety",
      oversight: "oversight and independence",
      mandatory: "a mandatory disclosure",
      financial: "money",
      kpi: "a comply-or-explain KPI",
      other: "nothing that the Code asks for",
    },
    driver: ({ issuer, metric, rough, activity, activityRough }) => `${issuer}’s ${inSentence(metric)} ${rough}, its ${inSentence(activity)} ${activityRough}`,
    driverBroken: ({ issuer, metric, rough, activity, activityRough }) =>
      `On a changed basis ${issuer}’s ${inSentence(metric)} ${rough}, its ${inSentence(activity)} ${activityRough}`,
    factorShare: (percent) => `by arithmetic ${percent}% of the change is the emission factor`,
    broken: ({ issuer, metric, to }) => `${issuer}’s ${inSentence(metric)} from ${to} on cannot be joined with the years before`,
    contradiction: ({ issuer, metric }) => `${issuer}’s ${inSentence(metric)} does not fit its other figures`,
    table: (name) => inSentence(name),
    tables: ({ issuer, tables }) => `${issuer}’s ${tables} contradict each other`,
    gone: ({ issuer, metric }) => `${issuer} no longer prints ${inSentence(metric)}`,
    missing: ({ issuer, metric, peer }) => `${peer} prints ${inSentence(metric)}, ${issuer} does not`,
    targets: ({ issuer, count, met }) =>
      met === 0
        ? `${issuer} says of none of its ${plural(count, "target")} that it is met`
        : `${issuer} says that ${met} of its ${plural(count, "target")} are met`,
    perHead: (percent) => `per employee ${percent}`,
    seeCheck: "See this check",
  },
}
