// Traditional Chinese: operations & community.
import { inYear } from "@/i18n/periods"
export const words = {
  title: "營運與社區",
  lead: "產品責任、供應商、職業安全、私隱與安全、知識產權和社區，最後是公司概況。零是報告印出的。",
  complaintsClause: ({ issuer, year, complaints }: { issuer: string; year: string; complaints: string }) => `${issuer}${inYear(year)} ${complaints} 宗投訴`,
  complaintsSolvedClause: ({ issuer, year, complaints, solved }: { issuer: string; year: string; complaints: string; solved: string }) =>
    `${issuer}${inYear(year)} ${complaints} 宗投訴，處理或解決率 ${solved}`,
  solvedClause: ({ issuer, year, solved }: { issuer: string; year: string; solved: string }) =>
    `${issuer}${inYear(year)}投訴處理或解決率 ${solved}，未印投訴宗數`,
  productsSubtitle: "投訴、客戶服務、產品回收和廣告風險控制，照報告印出",
  suppliersClause: ({ issuer, year, total }: { issuer: string; year: string; total: string }) => `${issuer}${inYear(year)} ${total} 家供應商`,
  suppliersAllClause: ({ issuer, year, total, region }: { issuer: string; year: string; total: string; region: string }) =>
    `${issuer}${inYear(year)} ${total} 家供應商全在${region}`,
  suppliersMostClause: ({ issuer, year, total, most, region }: { issuer: string; year: string; total: string; most: string; region: string }) =>
    `${issuer}${inYear(year)} ${total} 家供應商，${most} 家在${region}`,
  supplySubtitle: "供應商數目、所在地、挑選與考核",
  lostDays: ({ days, change }: { days: string; change: string | null }) =>
    change === null ? `損失 ${days} 個工作日` : `損失 ${days} 個工作日（較上年${change}）`,
  fatalities: (count: string) => `因工死亡 ${count} 人`,
  safetyClause: ({ issuer, year, words }: { issuer: string; year: string; words: string }) => `${issuer}${inYear(year)}${words}`,
  safetySubtitle: "因工死亡、工傷、損失工作日、事故和體檢；零是報告印出的",
  communitySubjects: { "blood-donation": "獻血", "charity-sale": "慈善義賣", industry: "標準與產業" },
  bloodGiven: ({ donors, volume }: { donors: string; volume: string }) => ` ${donors}獻血 ${volume}`,
  saleRaised: (proceeds: string) => `義賣得款${proceeds}`,
  communityClause: ({ issuer, year, words }: { issuer: string; year: string; words: string }) => `${issuer}${inYear(year)}${words}`,
  communitySubtitle: "對社區和行業的投入，按報告印出",
  revenueClause: ({ issuer, year, revenue }: { issuer: string; year: string; revenue: string }) => `${issuer}${inYear(year)}收入 ${revenue}`,
  profileSubtitle: "公司概況：報告印出的業務規模和歷史",
  drillsClause: ({ issuer, year, drills }: { issuer: string; year: string; drills: string }) => `${issuer}${inYear(year)} ${drills} 次安全演練`,
  drillsMostClause: ({ issuer, year, drills, level, days }: { issuer: string; year: string; drills: string; level: string; days: string }) =>
    `${issuer}${inYear(year)} ${drills} 次安全演練，${level}投入最多，${days} 人天`,
  securitySubtitle: "私隱與安全：培訓、成熟度、分級分類，以及攻防演練的次數和投入",
  certificationsClause: ({ issuer, year, count }: { issuer: string; year: string; count: number }) => `${issuer}${inYear(year)}列出 ${count} 項認證`,
  certificationsNone: (issuer: string) => `${issuer}沒有列出認證`,
  certificationsSubtitle: "認證、備案和檢驗證書，名稱和標準照報告",
  certification: "認證",
  standard: "標準",
  area: "範疇",
  areas: {
    security: "安全",
    privacy: "私隱",
    quality: "質量",
    data: "數據",
    service: "服務",
    assets: "資產",
    environment: "環境",
    emissions: "溫室氣體",
    energy: "能源",
    safety: "健康與安全",
    continuity: "業務連續性",
    integrity: "廉潔與合規",
    innovation: "創新與知識產權",
  },
  ipBy: "數目",
  ipNames: { "ip-rights": "累計持有", "new-ip-rights": "年內新增", "ip-applications": "年內申請" },
  ipMeasures: { "ip-rights": "累計持有", "new-ip-rights": "年內新增", "ip-applications": "年內申請" },
  ipClause: ({ issuer, year, measure, total }: { issuer: string; year: string; measure: string; total: string }) =>
    `${issuer}${inYear(year)}${measure}知識產權 ${total} 項`,
  ipMostClause: ({ issuer, year, measure, type, count }: { issuer: string; year: string; measure: string; type: string; count: string }) =>
    `${issuer}${inYear(year)}${measure}知識產權以${type}最多，${count} 項`,
  scale: (list: string) => `比例參考，年末僱員總數：${list}。`,
  ipSubtitle: "知識產權（項），按類型；各家用同一把尺",
  restTitle: (count: number) => `營運的其他 ${count} 個數字`,
  restSubtitle: "報告在表格和正文中印出的其餘數字",
  subjectNames: {
    products: "產品責任與客戶服務",
    supply: "供應商數目、地區與要求",
    safety: "職業安全",
    security: "安全培訓、分級分類與演練",
    certifications: "認證",
    ip: "知識產權",
    community: "社區",
    profile: "公司概況",
  },
}

export type Words = typeof words
