// Traditional Chinese: governance.
import { inYear } from "@/i18n/periods"
export const words = {
  title: "管治",
  lead: "董事會、委員會、出席、風險、反貪污與舉報。兩張表說法不同時，兩者照印，不作判斷。",
  boardClause: ({
    issuer,
    year,
    size,
    independent,
    atMost,
    women,
  }: {
    issuer: string
    year: string
    size: number
    independent: number | null
    atMost: number
    women: number | null
  }) =>
    [
      `${issuer} ${inYear(year, " 年")}董事會 ${size} 人`,
      [
        ...(independent === null ? [] : [independent === atMost ? `獨立董事 ${independent} 人` : `獨立董事 ${independent} 至 ${atMost} 人（各表不一）`]),
        ...(women === null ? [] : [`女性 ${women} 人`]),
      ].join("，"),
    ]
      .filter(Boolean)
      .join("："),
  noBoard: (issuer: string) => `${issuer}沒有列出董事名單`,
  boardSubtitle: "年末在任董事，照董事會成員表",
  boardHow: "實心圓點即具欄目所列屬性，按下可看出處",
  boardDiffers: "「≠」表示委員會成員表的說法不同；兩者並列於委員會部分，不作判斷。",
  boardNoneSubtitle: "董事會組成",
  sharesComputed: "百分比由本站計算：具該屬性的董事人數 ÷ 年末在任董事人數。",
  missingTables: ({ issuer, year, list }: { issuer: string; year: string; list: string }) =>
    `${issuer}的 ${inYear(year, " 年")}報告沒有${list}，故此處無從列示。`,
  or: "、",
  tables: { board: "董事會成員表", committees: "委員會成員表", attendance: "董事出席表" },
  ageBand: ({ from, to }: { from: number; to: number }) => `${from}–${to} 歲`,
  counted: { tenureYears: (value: string) => `${value} 年`, directorships: (value: string) => `${value} 個` },
  notPrinted: "報告未載",
  share: ({ count, size, percent }: { count: number; size: number; percent: string }) => `${size} 人中 ${count} 人，${percent}%`,
  director: "董事",
  roles: "職務",
  roleNames: {
    chair: "主席",
    "vice-chair": "副主席",
    ceo: "行政總裁",
    executive: "執行董事",
    "non-executive": "非執行董事",
    "independent-non-executive": "獨立非執行董事",
  },
  tie: "與公司的關係",
  change: "年內變動",
  structureClause: ({ issuer, bodies, lines }: { issuer: string; bodies: number; lines: number }) =>
    `${issuer}列出 ${bodies} 個ESG管治組織，${lines} 個寫明上級`,
  structureSubtitle: "ESG管治組織及層級名稱，照報告所載；職責由本站撮要",
  structureLines: "只有報告寫明匯報對象時才畫連線；沒有連線不等於沒有上下級關係。",
  body: "組織",
  level: "層級",
  reportsTo: "匯報對象",
  role: "職責撮要",
  noReportingLine: "報告未寫明匯報對象",
  committeesClause: ({ issuer, committees, differing }: { issuer: string; committees: number; differing: number }) =>
    differing === 0 ? `${issuer}列出 ${committees} 個委員會的成員` : `${issuer}列出 ${committees} 個委員會，${differing} 名成員的資料與董事會表不同`,
  committeesSubtitle: "委員會成員及其屬性，照委員會表所載",
  committeesDiffer: "「≠」表示委員會表與董事會表對同一人的說法不同；兩者並列，不作判斷。",
  notInTable: "此表沒有列出",
  boardTableSays: (value: string) => `≠ 董事會表：${value}`,
  attendanceClause: ({ issuer, year, attended, due, uncounted }: { issuer: string; year: string; attended: number; due: number; uncounted: number }) =>
    uncounted > 0
      ? `${issuer} ${inYear(year, " 年")}應出席 ${due} 人次，出席 ${attended} 人次，另有 ${uncounted} 個委員會席位沒有印出席`
      : attended === due
        ? `${issuer}的董事 ${inYear(year, " 年")}應出席 ${due} 人次，全部出席`
        : `${issuer}的董事 ${inYear(year, " 年")}應出席 ${due} 人次，出席 ${attended} 人次`,
  attendanceSubtitle: "每點一次應出席會議，實心為已出席；次數及比率照印，標題的合計由本站計算",
  attended: ({ attended, due }: { attended: string; due: string }) => `${attended}／${due} 次`,
  membershipDiffers: ({ issuer, body, missing, unlisted }: { issuer: string; body: string; missing: string; unlisted: string }) =>
    `${issuer}的${body}：${[
      ...(missing === "" ? [] : [`成員表有${missing}，出席表沒有（○）`]),
      ...(unlisted === "" ? [] : [`出席表有${unlisted}，成員表沒有（◇）`]),
    ].join("；")}。`,
  listedOnly: "成員表有名，無出席紀錄",
  unlisted: "成員表沒有此人",
  noRow: "沒有列出",
  casesClause: ({ issuer, year, metric, figure }: { issuer: string; year: string; metric: string; figure: string }) =>
    `${issuer} ${inYear(year, " 年")}${metric}：${figure} 宗`,
  noCases: "所示報告沒有貪污案件數字",
  conductSubtitle: "案件、培訓、廉潔協議及巡檢，照報告所載；單位見各行",
  printedZero: "「0」是報告以數字或文字印出的；與「報告無此項」不同。",
  conductGroups: { cases: "案件", training: "反貪污培訓與宣傳", pledges: "廉潔協議", inspections: "廉潔巡檢" },
  bodiesTitle: (count: number) => `報告另載 ${count} 項組織及會議數字`,
  bodiesSubtitle: "董事會、委員會及定期工作；單位見各行",
  bodiesGroups: { bodies: "組織", meetings: "會議與定期工作" },
  whistleClause: ({ issuer, year, total, anonymous }: { issuer: string; year: string; total: string; anonymous: string | null }) =>
    anonymous === null
      ? `${issuer} ${inYear(year, " 年")}收到 ${total} 宗舉報`
      : `${issuer} ${inYear(year, " 年")}收到 ${total} 宗舉報，其中 ${anonymous} 宗匿名`,
  whistleSubtitle: "舉報宗數按是否匿名劃分，一格一宗；處理比率照報告所載",
  handling: "處理情況",
  noWhistle: (list: string) => `${list}沒有列出舉報宗數。`,
  riskClause: ({ issuer, categories, steps }: { issuer: string; categories: number; steps: number }) =>
    categories === 0 ? `${issuer}列出風險管理的 ${steps} 步` : `${issuer}列出 ${categories} 類風險${steps > 0 ? `，分 ${steps} 步管理` : ""}`,
  riskSubtitle: "風險類別與管理流程的名稱，照報告所載",
  riskName: "名稱",
  riskCategories: "風險類別",
  riskProcess: "管理流程",
  noRisk: (list: string) => `${list}沒有列出風險類別或管理流程。`,
  engagement: ({ issuer, groups, channels }: { issuer: string; groups: number; channels: number }) =>
    `${issuer}：${groups} 類持份者${channels > 0 ? `，${channels} 種溝通渠道` : ""}`,
  engagementLink: "持份者的期望與溝通渠道，見「重要性議題」",
  restTitle: (count: number) => `管治的其餘 ${count} 項數字`,
  restSubtitle: "報告所載而上文未列的管治數字",
  subjectNames: {
    board: "董事名單",
    structure: "ESG管治架構",
    committees: "委員會成員",
    attendance: "出席紀錄",
    conduct: "反貪污",
    whistle: "舉報",
    risk: "風險類別與流程",
    bodies: "會議與定期工作",
  },
}

export type Words = typeof words
