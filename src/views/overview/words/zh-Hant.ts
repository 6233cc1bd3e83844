// Traditional Chinese: what comes below the headlines of the overview.
import { inYear } from "@/i18n/periods"
export const words = {
  changes: {
    subtitle: "報告年與上年印出的總數，按變動的百分比排列，每家最多五項",
    titleClause: ({ issuer, year, metric, words }: { issuer: string; year: string; metric: string; words: string }) =>
      `${issuer}${inYear(year)}變化最大的是${metric}，${words}`,
    titleNone: "沒有可與上年相比的總數",
    perHead: "人均",
    claim: "報告自稱，無從複算：",
    broken: ({ list }: { list: string }) => `與上年不可比（口徑改變）：${list}。`,
    single: ({ prior }: { prior: string }) => `報告沒有印出 ${inYear(prior, " 年")}整段期間的總數，無從比較。`,
  },
  caution: "閱讀時須知",
  title: ({ questions }: { questions: number }) => `先看這些：核對引出 ${questions} 個問題`,
  silent: "沒有可核對：沒有能互相對照的印出數字",
  titleNone: "數字互相對得上",
  faults: ({ faults, total, percent }: { faults: string; total: string; percent: string }) => `${total} 項核對，${faults} 項不一致（${percent}%）`,
  sound: ({ total }: { total: string }) => `${total} 項核對，沒有不一致`,
  coverage: ({ figures, total, notApplicable }: { figures: number; total: number; notApplicable: number }) =>
    `${total} 項要求數字的 KPI，${figures} 項有數字${notApplicable === 0 ? "" : `、${notApplicable} 項說明不適用`}`,
  more: ({ count }: { count: number }) => `另有 ${count} 個問題`,
  cautions: {
    years: ({ list }: { list: string }) => `報告年份不同：${list}。任何並列都標明年份，並非全屬同一年。`,
    methods: ({ issuer, years }: { issuer: string; years: string }) => `${issuer}的流失率公式在${years}之間改變，前後不可連線。`,
    peerMethods: ({ list }: { list: string }) => `流失率公式不同：${list}。不作高低比較。`,
    units: ({ metrics }: { metrics: string }) => `單位或定義不同，不能放在同一軸上：${metrics}。`,
  },
  finding: "核對所得",
  before: "上年",
  after: "報告年",
  change: "變動",
  headlinesSubtitle: "每家報告年的主要數字，並列與上年的變動",
  cautionsSubtitle: "最該先問的核對，以及並列時不可忽略的差別",
}

export type Words = typeof words
