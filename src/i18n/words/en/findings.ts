// English: what was found, in a sentence each, and how grave it is.
import { inSentence } from "../../inSentence"
import type { SharedMessages } from "../types"

export const findings: Pick<SharedMessages, "findings"> = {
  findings: {
    severity: { high: "Serious", medium: "Notable", low: "Minor" },
    sizes: { high: "Large", medium: "Notable", low: "Small" },
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
    restated: ({ issuer, metric }) => `${issuer} prints another ${inSentence(metric)} for an earlier period than before, without a reason`,
    contradiction: ({ issuer, metric }) => `${issuer}’s figures disagree on ${inSentence(metric)}`,
    table: (name) => inSentence(name),
    tables: ({ issuer, tables }) => `${issuer}’s ${tables} contradict each other`,
    gone: ({ issuer, metric }) => `${issuer} no longer prints ${inSentence(metric)}`,
    missing: ({ issuer, metric, peer }) => `${peer} prints ${inSentence(metric)}, ${issuer} does not`,
    targetsMissed: ({ issuer, count, missed, metrics }) =>
      `${issuer} says that ${missed} of ${count === 1 ? "1 target" : `${count} targets`} on ${inSentence(metrics)} ${missed === 1 ? "was" : "were"} missed`,
    targetsAhead: ({ issuer, count, metrics }) => `${issuer} sets ${count === 1 ? "a target" : `${count} targets`} on ${inSentence(metrics)}, not due yet`,
    targets: ({ issuer, count, met, metrics }) =>
      met === 0
        ? `${issuer} says of no target on ${inSentence(metrics)} that it is met`
        : met === count
          ? `${issuer} says that its ${count === 1 ? "target" : "targets"} on ${inSentence(metrics)} ${count === 1 ? "is" : "are"} met`
          : `${issuer} says that ${met} of ${count} targets on ${inSentence(metrics)} are met`,
    perHead: (percent) => `per employee ${percent}`,
    seeCheck: "See this check",
  },
}
