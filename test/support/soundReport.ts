// A third issuer's report that is rich and sound: no rule finds a fault in it. Tests plant one fault at a time.
import { keyOf, observationKey } from "@/domain/dataset"
import type { Observation, ReportedObservation } from "@/schema/observation"
import type { Director, Report } from "@/schema/report"
import { the } from "./dataset"
import { minimalReport } from "./minimalReport"
import { type Company, observationsOf, printedAs, SOUND } from "./soundCompany"

const source = { section: "公司治理", line: 3 }
const words = (text: string) => ({ "zh-Hant": text, "zh-Hans": text, en: text })
const years = (value: number) => ({ value, unit: "years", printed: { value: String(value), label: "年" }, source })

type Person = { id: string; name: [zh: string, en: string]; age: number; gender: "male" | "female"; expertise: "industry" | "finance" }

const CHAN = { id: "chan", name: ["陳一", "Chan Yat"], age: 58, gender: "male", expertise: "industry" } satisfies Person
const LAM = { id: "lam", name: ["林二", "Lam Yee"], age: 49, gender: "female", expertise: "industry" } satisfies Person
const WONG = { id: "wong", name: ["黃三", "Wong Saam"], age: 61, gender: "male", expertise: "finance" } satisfies Person
const HO = { id: "ho", name: ["何四", "Ho Sei"], age: 55, gender: "female", expertise: "finance" } satisfies Person
const NG = { id: "ng", name: ["吳五", "Ng Ng"], age: 52, gender: "male", expertise: "finance" } satisfies Person
const LEUNG = { id: "leung", name: ["梁六", "Leung Luk"], age: 66, gender: "male", expertise: "finance" } satisfies Person

function director({ id, name: [zh, en], age, gender, expertise }: Person, roles: Director["roles"], change: Director["change"] = null): Director {
  const gone = change?.kind === "resigned"
  return {
    id,
    name: { "zh-Hant": zh, en },
    roles,
    expertise,
    gender,
    age: years(age),
    tenureYears: years(3),
    directorships: null,
    independent: roles.includes("independent-non-executive"),
    tie: null,
    change,
    onBoardAtYearEnd: !gone,
    source,
  }
}

function member(person: Person, role: "chair" | "member") {
  return {
    director: person.id,
    role,
    expertise: person.expertise,
    gender: person.gender,
    age: years(person.age),
    tenureYears: years(3),
    independent: true,
    source,
  }
}

function attended(body: string, { id }: Person, due: number, present: number, rate: string) {
  const meetings = (value: number) => ({ value, unit: "meetings", printed: { value: String(value), label: "次" }, source })
  return {
    body,
    director: id,
    due: meetings(due),
    attended: meetings(present),
    rate: { value: Number(rate.replace("%", "")), unit: "percent", printed: { value: rate, label: "出席率" }, source },
    source,
  }
}

const DATE = "2024-05-20"
const changed = (kind: "appointed" | "resigned") => ({ kind, date: DATE, label: { "zh-Hant": DATE, en: DATE } })

function certificate(id: string, standard: string, area: Report["governance"]["certifications"][number]["area"]) {
  return { id, name: { "zh-Hant": id, en: id }, standard, area, source }
}

const governance: Report["governance"] = {
  ...minimalReport.governance,
  board: [
    director(CHAN, ["chair", "executive"]),
    director(LAM, ["executive"]),
    director(WONG, ["independent-non-executive"]),
    director(HO, ["independent-non-executive"]),
    director(NG, ["independent-non-executive"], changed("appointed")),
    director(LEUNG, [], changed("resigned")),
  ],
  committees: [
    {
      id: "audit-committee",
      name: { "zh-Hant": "審計委員會", en: "Audit Committee" },
      members: [member(WONG, "chair"), member(HO, "member"), member(NG, "member")],
      source,
    },
  ],
  attendance: [
    attended("board", CHAN, 4, 4, "100%"),
    attended("board", LAM, 4, 3, "75%"),
    attended("board", WONG, 4, 4, "100%"),
    attended("board", HO, 4, 4, "100%"),
    attended("board", NG, 3, 2, "66.7%"),
    attended("board", LEUNG, 1, 1, "100%"),
    attended("audit-committee", WONG, 2, 2, "100%"),
    attended("audit-committee", HO, 2, 2, "100%"),
    attended("audit-committee", NG, 1, 1, "100%"),
  ],
  certifications: [
    certificate("quality", "GB/T 19001-2016 / ISO 9001:2015", "quality"),
    certificate("environment", "ISO14001", "environment"),
    certificate("information-security", "ISO/IEC 27001:2022", "security"),
    certificate("network", "網絡安全等級保護（三級）", "security"),
    certificate("cloud", "Trusted Cloud", "service"),
  ],
}

function topic(id: string, tier: "high" | null): Report["topics"][number] {
  return {
    id,
    label: { "zh-Hant": id, en: id },
    topic: id,
    match: "exact",
    pillar: "S",
    pillarBasis: "printed",
    tier,
    tierBasis: tier === null ? null : "printed",
    position: null,
    source,
  }
}

function row(code: string, reason: string | null = null): Report["index"][number] {
  return reason === null
    ? { code, gri: [], status: "referenced", reason: null, chapter: `章節 ${code}`, source }
    : { code, gri: [], status: "not-applicable", reason: words(reason), chapter: null, source }
}

/** The report of the sound company, or of one that differs from it in `changes` and is as whole in itself. */
export function soundReport(changes: Partial<Company> = {}): Report {
  return {
    ...minimalReport,
    id: "sound-2024",
    document: { ...minimalReport.document, periodStart: "2024-01-01", periodEnd: "2024-12-31" },
    observations: observationsOf({ ...SOUND, ...changes }),
    topics: [topic("climate-change", "high"), topic("energy", "high"), ...["water", "waste", "compliance", "community"].map((id) => topic(id, null))],
    governance,
    index: [...["A1", "A1.1", "A1.2", "A1.3", "A2.1", "B1.1", "B1.2", "B3.1", "B5.1", "B8.1"].map((code) => row(code)), row("A2.5", "沒有包裝材料")],
    notes: [{ id: "posts-overlap", basis: "printed", text: words("the ages of posts overlap"), partsOverlap: true }],
  }
}

type Where = { metric: string; period?: string; breakdown?: Record<string, string> }

/** The report with one figure printed otherwise: its value follows its printed string, as the audit demands. */
export function withFigure(report: Report, { metric, period = "2024", breakdown }: Where, truth: number, decimals = 0): Report {
  return withObservation(report, { metric, period, ...(breakdown === undefined ? {} : { breakdown }) }, (o) => ({
    ...o,
    ...printedAs(metric, truth, decimals, o.printed.unit),
  }))
}

/** The report with one observation changed; throws where the report has no such figure. */
export function withObservation(
  report: Report,
  { metric, period = "2024", breakdown }: Where,
  change: (observation: ReportedObservation) => Observation | null,
): Report {
  const key = observationKey(metric, period, breakdown)
  the(report.observations.find((o) => keyOf(o) === key))
  return {
    ...report,
    observations: report.observations.flatMap((o) => (keyOf(o) === key && o.status === "reported" ? (change(o) ?? []) : [o])),
  }
}

/** What the same issuer filed a year before: the same figures, as far as they were known. */
export function earlierReport(report: Report): Report {
  const year = String(Number(report.document.periodEnd.slice(0, 4)) - 1)
  const document = { ...report.document, periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` }
  return {
    ...report,
    id: report.id.replace(/\d{4}$/, year),
    document,
    observations: report.observations.filter(({ period }) => period === "undated" || period <= year),
    findings: [],
  }
}
