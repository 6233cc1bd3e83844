// English: governance.
import { inSentence } from "@/i18n/inSentence"
import { plural } from "@/i18n/plural"
import type { Words } from "./zh-Hant"

function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

export const words: Words = {
  title: "Governance",
  lead: "Board, committees, attendance, risk, anti-corruption and whistle-blowing. Where two tables differ, both are shown as printed.",
  boardClause: ({ issuer, year, size, independent, atMost, women }) => {
    const parts = [
      ...(independent === null
        ? []
        : [
            independent === atMost
              ? `${independent} of ${size} directors independent`
              : `${independent}–${atMost} of ${size} directors independent (its tables disagree)`,
          ]),
      ...(women === null ? [] : [`${women} of ${size} ${women === 1 ? "a woman" : "women"}`]),
    ]
    return `${issuer} ${year}: ${parts.length === 0 ? counted(size, "director", "directors") : parts.join(", ")}`
  },
  noBoard: (issuer: string) => `${issuer} prints no list of directors`,
  boardSubtitle: "Directors in office at the year’s end, as the board table prints them",
  boardHow: "a filled dot is what the column names; press for its source",
  boardDiffers: "“≠” marks what a committee table prints otherwise; both are shown with the committees, neither is judged.",
  boardNoneSubtitle: "Board composition",
  sharesComputed: "Percentages are computed here: directors with the attribute ÷ directors in office at the year’s end.",
  missingTables: ({ issuer, year, list }: { issuer: string; year: string; list: string }) =>
    `${issuer}’s ${year} report prints no ${list} table, so there is nothing to draw here.`,
  or: " or ",
  tables: { board: "board", committees: "committee", attendance: "attendance" },
  ageBand: ({ from, to }: { from: number; to: number }) => `Aged ${from}–${to}`,
  counted: {
    tenureYears: (value: string) => `${value} ${value === "1" || value === "<1" ? "year" : "years"}`,
    directorships: (value: string) => `${value} ${value === "1" ? "seat" : "seats"}`,
  },
  notPrinted: "Not printed",
  share: ({ count, size, percent }: { count: number; size: number; percent: string }) => `${count} of ${size}, ${percent}%`,
  director: "Director",
  roles: "Roles",
  roleNames: {
    chair: "Chair",
    "vice-chair": "Vice-chair",
    ceo: "CEO",
    executive: "Executive director",
    "non-executive": "Non-executive director",
    "independent-non-executive": "Independent non-executive director",
  },
  tie: "Tie to the issuer",
  change: "Change in the year",
  structureClause: ({ issuer, bodies, lines }: { issuer: string; bodies: number; lines: number }) =>
    `${issuer} names ${bodies} ESG bodies, ${lines} with a stated superior`,
  structureSubtitle: "Bodies of ESG governance and their levels as named in the reports; roles in our words",
  structureLines: "A line is drawn only where the report says who reports to whom; no line does not mean that there is no superior.",
  body: "Body",
  level: "Level",
  reportsTo: "Reports to",
  role: "Role in our words",
  noReportingLine: "No reporting line stated",
  committeesClause: ({ issuer, committees, differing }: { issuer: string; committees: number; differing: number }) =>
    differing === 0
      ? `${issuer} prints the members of ${counted(committees, "committee", "committees")}`
      : `In ${issuer}’s ${counted(committees, "committee", "committees")}, ${counted(differing, "member differs", "members differ")} from the board table`,
  committeesSubtitle: "Committee members and their attributes as the committee tables print them",
  committeesDiffer: "“≠” marks a person whom the committee table describes otherwise than the board table; both are shown, neither is judged.",
  notInTable: "not in this table",
  boardTableSays: (value: string) => `≠ board table: ${value}`,
  attendanceClause: ({ issuer, year, attended, due, uncounted }: { issuer: string; year: string; attended: number; due: number; uncounted: number }) =>
    uncounted > 0
      ? `${issuer} ${year}: ${attended} of ${due} meetings attended, and none printed for ${plural(uncounted, "committee seat", "committee seats")}`
      : attended === due
        ? `${issuer}’s directors attended every meeting due in ${year} (${attended} of ${due})`
        : `${issuer}’s directors attended ${attended} of ${due} meetings due in ${year}`,
  attendanceSubtitle: "One dot per meeting due, filled when attended; counts and rates as printed, the sum in the title is computed",
  attended: ({ attended, due }: { attended: string; due: string }) => `${attended} of ${due}`,
  membershipDiffers: ({ issuer, body, missing, unlisted }: { issuer: string; body: string; missing: string; unlisted: string }) =>
    `${issuer}, ${body}: ${[
      ...(missing === "" ? [] : [`the member table has ${missing}, the attendance table does not (○)`]),
      ...(unlisted === "" ? [] : [`the attendance table has ${unlisted}, the member table does not (◇)`]),
    ].join("; ")}.`,
  listedOnly: "listed as a member, no attendance printed",
  unlisted: "not in the member table",
  noRow: "not listed",
  casesClause: ({ issuer, year, metric, figure }: { issuer: string; year: string; metric: string; figure: string }) =>
    `${issuer} ${year}, ${inSentence(metric)}: ${figure}`,
  noCases: "The reports in view print no corruption cases",
  conductSubtitle: "Cases, training, integrity agreements and inspections as printed; units stand in each row",
  printedZero: "“0” is what the report prints, as a figure or in words; “not in the report” means that it prints nothing there.",
  conductGroups: { cases: "Cases", training: "Anti-corruption training and outreach", pledges: "Integrity agreements", inspections: "Integrity inspections" },
  bodiesTitle: (count: number) => `${counted(count, "printed figure", "printed figures")} on bodies and meetings`,
  bodiesSubtitle: "Board, committees and scheduled work; units stand in each row",
  bodiesGroups: { bodies: "Bodies", meetings: "Meetings and scheduled work" },
  whistleClause: ({ issuer, year, total, anonymous }: { issuer: string; year: string; total: string; anonymous: string | null }) =>
    anonymous === null
      ? `${issuer} received ${total} whistle-blowing reports in ${year}`
      : `${issuer} received ${total} whistle-blowing reports in ${year}, ${anonymous} anonymous`,
  whistleSubtitle: "Reports, one square each, by anonymity where it is printed; rates of handling as printed",
  handling: "Handling",
  noWhistle: (list: string) => `No number of whistle-blowing reports from ${list}.`,
  riskClause: ({ issuer, categories, steps }: { issuer: string; categories: number; steps: number }) =>
    `${issuer} names ${[
      ...(categories > 0 ? [counted(categories, "risk category", "risk categories")] : []),
      ...(steps > 0 ? [`${counted(steps, "step", "steps")} of managing ${categories > 0 ? "them" : "risk"}`] : []),
    ].join(" and ")}`,
  riskSubtitle: "Names of risk categories and of the steps of managing risk, as printed",
  riskName: "Name",
  riskCategories: "Risk categories",
  riskProcess: "Steps of managing risk",
  noRisk: (list: string) => `${list} lists no risk categories or steps.`,
  engagement: ({ issuer, groups, channels }: { issuer: string; groups: number; channels: number }) =>
    `${issuer}: ${counted(groups, "stakeholder group", "stakeholder groups")}${channels > 0 ? `, ${counted(channels, "channel", "channels")}` : ""}`,
  engagementLink: "Stakeholders’ expectations and channels: see Material topics",
  restTitle: (count: number) => counted(count, "more governance figure", "more governance figures"),
  restSubtitle: "Governance figures that the reports print and no other card shows",
  subjectNames: {
    board: "list of directors",
    structure: "ESG governance structure",
    committees: "committee members",
    attendance: "attendance",
    conduct: "anti-corruption",
    whistle: "whistle-blowing",
    risk: "risk categories and process",
    bodies: "meetings and regular work",
  },
}
