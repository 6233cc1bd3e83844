// Traditional Chinese: disclosure index.
export const words = {
  title: "披露索引",
  lead: "港交所《ESG指引》每項要求，每份報告給了數字、只有文字、說不適用，還是沒有。索引與數字說法不同的，另有標記。",
  headline: ({ issuer, without, total }: { issuer: string; without: number; total: number }) =>
    without === 0 ? "適用的量化指標，各家都有數字" : `${issuer}適用的 ${total} 項量化指標中，${without} 項沒有數字`,
  coverageClause: ({
    issuer,
    count,
    total,
    notApplicable,
    partial,
  }: {
    issuer: string
    count: number
    total: number
    notApplicable: number
    partial: number
  }) =>
    `${issuer}為 ${total} 項量化KPI中的 ${count} 項給出數字${partial === 0 ? "" : `（${partial} 項不齊）`}${notApplicable === 0 ? "" : `，${notApplicable} 項說明不適用`}`,
  targets: (count: number) => `印出 ${count} 項目標`,
  lacks: (list: string) => `沒有按${list}的數字`,
  yearsOf: ({ printed, asked }: { printed: number; asked: number }) => `${asked} 年中只印出 ${printed} 年`,
  coverageSubtitle: "各層面的KPI（首行為全部量化KPI，次行為強制披露規定），一格一項；「m 項中 n 項」指有數字的項數",
  quantitativeOurs: "「量化KPI」指條文要求提供數字的KPI，由本站按條文劃分；說明「不適用」的仍計入總數。「不齊」：條文要求的分類或年份，有些沒有數字。",
  aspect: "層面",
  ofCodes: ({ count, total }: { count: number; total: number }) => `${total} 項中 ${count} 項`,
  states: { figure: "有數字", narrative: "只有文字", "not-applicable": "不適用", absent: "沒有" },
  related: (count: number) => `有 ${count} 個相關數字，不是所要求的數字`,
  figures: (count: number) => `${count} 個數字`,
  noIndex: (issuer: string) => `${issuer}沒有印出索引`,
  marksClause: ({ issuer, count }: { issuer: string; count: number }) =>
    count === 0 ? `${issuer}的索引與數字一致` : `${issuer}的索引有 ${count} 處與數字不同`,
  indexSubtitle: "港交所《ESG指引》各項要求及各份報告的披露方式",
  indexHow: "按下格子，看背後的數字和索引原文",
  marksNeutral: "「≠」表示索引的說法與報告的數字不同。這可能是編排取捨，不一定是錯誤；「有數字」只看本站收錄並對應該編號的數字。",
  contradictions: {
    "not-applicable-with-figures": "索引說不適用，報告卻有相關數字",
    "referenced-without-figure": "索引指向章節，報告沒有這項量化KPI的數字",
    "figures-without-row": "索引沒有這一行，報告卻有相關數字",
  },
  code: "要求",
  coveredBy: (code: string) => `見「${code}」一行`,
  coveredByParts: (count: number) => `見下列 ${count} 行`,
  gri: "GRI 編號",
  griPrinted: (issuer: string) => `${issuer}所列`,
  griOurs: "本站目錄",
  show: "顯示",
  shown: { all: "全部", quantitative: "量化KPI", marks: "說法不同" },
  none: "沒有符合的項目。",
  detailHeading: ({ issuer, code }: { issuer: string; code: string }) => `${issuer} · ${code}`,
  close: "收起",
  state: "披露方式",
  row: "索引",
  noRow: "索引沒有這一行",
  chapter: "索引所指章節",
  reason: "不適用的原因（撮要）",
  griOf: "索引所列 GRI 編號",
  noFigures: "報告沒有對應這個編號的數字。",
  oneEdition: ({ edition, many }: { edition: string; many: boolean }) => (many ? `各份報告引用同一版本：${edition}` : `引用的版本：${edition}`),
  editionsDiffer: (list: string) => `各份報告引用的版本不同：${list}`,
  editionsSubtitle: "報告寫明依據的《ESG指引》版本及其他框架",
  editionsCaveat: "編號相同，條文的用字可因版本而異。",
  edition: (edition: string) => edition.replace("Appendix ", "附錄"),
  framework: "框架",
  named: "報告所引",
  guide: "港交所《ESG指引》",
  other: "其他框架",
}

export type Words = typeof words
