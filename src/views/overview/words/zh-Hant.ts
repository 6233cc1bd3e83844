// Traditional Chinese: what comes below the headlines of the overview.
import { inYear } from "@/i18n/periods"
export const words = {
  changes: {
    subtitle: "報告年與上年印出的總數，最要緊的在前，每家最多五項",
    titleClause: ({ issuer, year, moved, total }: { issuer: string; year: string; moved: number; total: number }) =>
      moved === 0
        ? `${issuer}${inYear(year)}可比的 ${total} 項總數，變動都不到一成`
        : `${issuer}${inYear(year)}有 ${moved} 項總數變動一成以上，可比的共 ${total} 項`,
    titleNone: "沒有可與上年相比的總數",
    perHead: "人均",
    claim: "報告自稱，無從複算：",
    broken: ({ list }: { list: string }) => `與上年不可比：${list}。`,
    single: ({ prior }: { prior: string }) => `報告沒有印出 ${inYear(prior, " 年")}整段期間的總數，無從比較。`,
  },
  title: ({ questions }: { questions: number }) => `核對引出 ${questions} 個問題，先問這些`,
  silent: "沒有可核對：沒有能互相對照的印出數字",
  titleNone: "數字互相對得上",
  faults: ({ faults, total, percent }: { faults: string; total: string; percent: string }) => `${total} 項核對，${faults} 項不一致（${percent}%）`,
  sound: ({ total }: { total: string }) => `${total} 項核對，沒有不一致`,
  coverage: ({ figures, total, notApplicable }: { figures: number; total: number; notApplicable: number }) =>
    `${total} 項要求數字的 KPI，${figures} 項有數字${notApplicable === 0 ? "" : `、${notApplicable} 項說明不適用`}`,
  more: ({ count }: { count: number }) => `另有 ${count} 個問題`,
  cautionsTitle: (count: number) => (count === 0 ? "沒有不能並比的地方" : `${count} 處不能直接相比`),
  cautions: {
    years: "報告年份",
    methods: ({ issuer, years }: { issuer: string; years: string }) => `${issuer}流失率 ${years}`,
    changed: "公式改變，前後不可連線",
    peerMethods: { subject: "各家流失率", words: "公式不同，不比高低" },
    andMore: ({ metric, count }: { metric: string; count: number }) => `${metric}等 ${count + 1} 項`,
    units: "單位或定義不同，不可同軸",
  },
  finding: "核對所得",
  before: "上年",
  after: "報告年",
  change: "變動",
  headlinesSubtitle: "每家報告年的主要數字，並列與上年的變動",
  cautionsSubtitle: "最該先問的核對，以及並列時不可忽略的差別",
}

export type Words = typeof words
