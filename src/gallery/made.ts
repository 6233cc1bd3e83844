// What the cases of the gallery are made of: plainly invented names and figures, in every language. Nothing here is any issuer's.
import type { Cell, MissingReason } from "@/figures/cell"
import { formatNumber } from "@/i18n/format"
import { DEFAULT_LANGUAGE, entryOf, type Language } from "@/i18n/language"
import type { Messages } from "@/i18n/words/types"

type Invented = {
  issuer: string
  metric: string
  group: string
  numerals: readonly string[]
  longIssuer: string
  longMetric: string
  longGroup: string
  unit: string
}

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"] as const
const ARABIC = Array.from({ length: 12 }, (_, i) => ` ${i + 1}`)

/** A language without names of its own borrows those of the language it falls back to. */
const WORDS: Readonly<Partial<Record<Language, Invented>>> & Readonly<Record<typeof DEFAULT_LANGUAGE, Invented>> = {
  "zh-Hant": {
    issuer: "發行人",
    metric: "指標",
    group: "組別",
    numerals: CHINESE,
    longIssuer: "名稱特別長的試驗用發行人控股集團有限公司第",
    longMetric: "按地區、僱員類別及年齡劃分的試驗用指標（名稱特別長，只為看它在哪裏折行）",
    longGroup: "合約制、兼職及其他非全日制的試驗用僱員組別（包括派駐人員）第",
    unit: "試驗單位",
  },
  "zh-Hans": {
    issuer: "发行人",
    metric: "指标",
    group: "组别",
    numerals: CHINESE,
    longIssuer: "名称特别长的试验用发行人控股集团有限公司第",
    longMetric: "按地区、雇员类别及年龄划分的试验用指标（名称特别长，只为看它在哪里折行）",
    longGroup: "合约制、兼职及其他非全日制的试验用雇员组别（包括派驻人员）第",
    unit: "试验单位",
  },
  en: {
    issuer: "Issuer",
    metric: "Metric",
    group: "Group",
    numerals: ARABIC,
    longIssuer: "Test Issuer with a Particularly Long Registered Name Holdings Limited No.",
    longMetric: "Test metric by region, employee category and age with a name so long that it has to fold somewhere",
    longGroup: "Test employees on contract, part time and otherwise not full time (including those posted abroad), group",
    unit: "test units",
  },
}

/** Everything a case needs to be made in one language. Numbers of names are counted from 1. */
export type Make = {
  messages: Messages
  unit: string
  /** The figure as it is written; `percent` carries its sign. */
  figure(value: number, more?: { computed?: true; noted?: boolean; decimals?: number; percent?: true }): Cell
  missing(reason: Exclude<MissingReason, "refused">): Cell
  issuer(n: number, long?: boolean): string
  metric(n: number, long?: boolean): string
  group(n: number, long?: boolean): string
}

function inventedIn(language: Language): Invented {
  const { fallback } = entryOf(language)
  return WORDS[language] ?? (fallback === null ? WORDS[DEFAULT_LANGUAGE] : inventedIn(fallback))
}

export function makeIn(language: Language, messages: Messages): Make {
  const words = inventedIn(language)
  const numbered = (name: string, n: number) => `${name}${words.numerals[n - 1] ?? ` ${n}`}`
  let made = 0
  return {
    messages,
    unit: words.unit,
    figure: (value, { computed, noted = false, decimals, percent } = {}) => ({
      kind: "figure",
      value,
      text: `${formatNumber(value, language, decimals)}${percent ? "%" : ""}`,
      ref: `gallery~${made++}`,
      noted,
      ...(computed ? { computed } : {}),
    }),
    missing: (reason) => ({ kind: "missing", reason, text: missingWords(messages)[reason] }),
    issuer: (n, long = false) => numbered(long ? words.longIssuer : words.issuer, n),
    metric: (n, long = false) => (long ? words.longMetric : numbered(words.metric, n)),
    group: (n, long = false) => numbered(long ? words.longGroup : words.group, n),
  }
}

function missingWords({ cell }: Messages): Record<Exclude<MissingReason, "refused">, string> {
  return { "not-disclosed": cell.notDisclosed, "not-applicable": cell.notApplicable, absent: cell.absent }
}

/** The numbers from 1 to `count`. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1)
}
