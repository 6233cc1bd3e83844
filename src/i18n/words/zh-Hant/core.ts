// Traditional Chinese: the words of the shell and of the first view, which every page needs before anything else.
import { chinesePeriods, inYear, periodIn } from "../../periods"
import type { RoughChange, ShareName } from "../../rough"

const PERIODS = chinesePeriods({ undated: "無年份", monthsTo: ({ count, end }) => `截至${end}止 ${count} 個月` })
const period = (name: string) => periodIn(PERIODS, name)

const SHARES: Record<ShareName, string> = {
  tenth: "一成",
  fifth: "兩成",
  quarter: "四分之一",
  third: "三分之一",
  "two-fifths": "四成",
  half: "半",
  "three-fifths": "六成",
  "two-thirds": "三分之二",
  "three-quarters": "四分之三",
  "four-fifths": "八成",
  "nine-tenths": "九成",
}
const LEANS = { under: "近", exact: "", over: "逾" }
const NUMERALS = ["零", "一", "兩", "三", "四", "五", "六", "七", "八", "九"]

/** 「兩」「三」 as one says a few; figures from ten on. */
function few(count: number): string {
  return NUMERALS[count] ?? ` ${count} `
}

function rough(said: RoughChange): string {
  if (said.kind === "gone") return "減至零"
  if (said.kind === "percent") return said.direction === "same" ? "持平" : `${said.direction === "up" ? "增加" : "減少"} ${said.percent.toFixed(1)}%`
  const lean = LEANS[said.lean]
  if (said.kind === "times") return `增至${lean}${few(said.times)}倍`
  const share = said.share === "half" && lean === "" ? "一半" : SHARES[said.share]
  return `${said.direction === "up" ? "增加" : "減少"}${lean}${share}`
}

export const words = {
  product: "ESG 對照",
  productLong: "ESG 報告對照：每個數字都有出處",
  skip: "跳至主要內容",
  nav: {
    label: "主要導覽",
    open: "開啟導覽",
    close: "關閉導覽",
    groups: { all: "概覽", E: "環境", S: "社會", G: "管治", compare: "對照與核對" },
    views: {
      overview: "總覽",
      materiality: "重要性議題",
      workforce: "員工",
      training: "培訓",
      emissions: "排放與氣候",
      comparison: "同業對照",
      resources: "資源",
      governance: "管治",
      operations: "營運與社區",
      index: "披露索引",
      checks: "核對與提問",
      data: "數據",
    },
  },
  bar: {
    issuers: "檢視中的公司",
    search: "搜尋",
    language: "語言",
    theme: "顯示模式",
    themes: { auto: "自動", light: "淺色", dark: "深色" },
    lastIssuer: "至少保留一家公司",
  },
  cell: {
    notDisclosed: "未披露",
    notApplicable: "不適用",
    absent: "報告無此項",
    breakdownOnly: "只按分類印出",
  },
  qualifiers: {
    "at-least": (figure: string) => `≥${figure}`,
    about: (figure: string) => `約${figure}`,
    "less-than": (figure: string) => `<${figure}`,
    "more-than": (figure: string) => `>${figure}`,
  },
  year: (year: string) => inYear(period(year)),
  period,
  issuerYear: ({ issuer, year }: { issuer: string; year: string }) => (year === "undated" ? issuer : `${issuer} ${period(year)}`),
  total: "總計",
  listSeparator: "、",
  lastSeparator: "和",
  clauseSeparator: "；",
  labelled: ({ label, words }: { label: string; words: string }) => `${label}：${words}`,
  metricWithUnit: ({ metric, unit }: { metric: string; unit: string }) => `${metric}（${unit}）`,
  embedded: "查看原始數據與出處",
  openEvidence: (label: string) => `${label}，查看出處`,
  error: {
    pageTitle: "此頁未能載入",
    reportTitle: (name: string) => `未能載入 ${name}`,
    restUsable: "其他公司的資料不受影響。",
    file: "檔案",
    place: "位置",
    expected: "問題",
    retry: "重試",
    missing: "找不到檔案（伺服器回覆404）",
    status: (status: number) => `伺服器回覆 ${status}`,
    html: "伺服器送來網頁而不是 JSON：檔案可能不存在，或主機把所有網址改寫到首頁",
    notJson: "內容不是有效的 JSON",
    network: "檔案未能取得：沒有及時送達，或網絡中斷",
    codeMissing: "這個檢視的檔案未能取得：網絡中斷，或網站剛更新",
    unexpected: "發生未預期的錯誤",
    more: (count: number) => `另有 ${count} 處不符`,
    emptyTitle: "沒有可顯示的資料",
  },
  formulas: {
    inferred: (words: string) => `${words}（推斷，報告未列公式）`,
    formulaOf: ({ issuer, years, formula }: { issuer: string; years: string; formula: string }) => `${issuer} ${years}：${formula}`,
    changed: "公式改變，前後不可比",
    superseded: "部分其後重列，不可比",
    otherScope: "類別不同，不可比",
    otherLength: "期間長短不同，不可比",
    restated: "其後重列，不可比",
  },
  loading: "正在載入資料",
  change: {
    up: (percent: string) => `▲ 上升 ${percent}%`,
    down: (percent: string) => `▼ 下降 ${percent}%`,
    same: "持平",
    upPoints: (points: string) => `▲ 上升 ${points} 個百分點`,
    downPoints: (points: string) => `▼ 下降 ${points} 個百分點`,
    against: (year: string) => `較 ${inYear(year, " 年")}`,
    broken: ({ from, words }: { from: string; words: string }) => `與 ${inYear(from, " 年")}不可比：${words}`,
    stated: ({ metric, printed }: { metric: string; printed: string }) => `報告稱${metric} ${printed}，未印上年數字`,
    zeroBase: "上年為零，不計百分比",
    singleYear: "報告只印出一年",
    words: ({ direction, percent }: { direction: "up" | "down" | "same"; percent: string }) =>
      direction === "same" ? "持平" : `${direction === "up" ? "上升" : "下降"}${percent}%`,
  },
  /** A change as one says it, after the name of what has changed. */
  rough,
  /** The sentence of a change: on the year before, per head, or over `years` years in a row. */
  moved: {
    inYear: ({ issuer, metric, rough }: { issuer: string; metric: string; rough: string }) => `${issuer}${metric}${rough}`,
    perHead: ({ issuer, metric, rough }: { issuer: string; metric: string; rough: string }) => `${issuer}人均${metric}${rough}`,
    claimed: ({ issuer, metric, figure }: { issuer: string; metric: string; figure: string }) => `${issuer}稱${metric} ${figure}，無從複算`,
    inYears: ({ issuer, metric, rough, years }: { issuer: string; metric: string; rough: string; years: number }) =>
      `${issuer}${metric}${few(years).trim()}年間${rough}`,
  },
  overview: {
    title: "總覽",
    heading: (issuers: string) => `${issuers}：表現如何，哪些要存疑`,
    lead: ({ figures, reports }: { figures: string; reports: string }) =>
      `${reports} 份報告、${figures} 個印出的數字，每個都可追溯到原文。年份、公式和單位不同的數字，會說明為何不能直接相比。`,
    reportLine: ({ edition, start, end }: { edition: string; start: string; end: string }) =>
      `港交所《ESG指引》${edition.replace("Appendix ", "附錄")} · ${start} 至 ${end}`,
    assured: ({ scope, kind }: { scope: string; kind: string }) => `${scope}經第三方${kind}`,
    assuranceKinds: { review: "覆核", limited: "有限保證", reasonable: "合理保證" },
    ghgData: "溫室氣體數據",
    notAssured: "報告未提及第三方鑒證",
    summed: (parts: string) => `計算所得：${parts}`,
    silent: "報告沒有印出任何一項主要數字。",
    figures: (count: string) => `${count} 個數字`,
  },
  footer: {
    decks: "這部裝置上的簡報夾",
    line: "數字屬各發行人的公布文件，以原文為準；本站只作抄錄、核對與說明。",
    translation: "報告沒有印出的譯名，以及編者說明，由本站提供。",
  },
}
