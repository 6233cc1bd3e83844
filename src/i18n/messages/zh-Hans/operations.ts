// Simplified Chinese: operations & community.
import type { ViewMessages } from "../types"

export const operations: Pick<ViewMessages, "operations"> = {
  operations: {
    title: "营运与社区",
    lead: "产品责任、供应商、职业安全、隐私与安全、知识产权和社区，最后是公司概况。零是印出的零。",
    complaintsClause: (issuer: string, year: string, complaints: string) => `${issuer}${year}年 ${complaints} 宗投诉`,
    complaintsSolvedClause: (issuer: string, year: string, complaints: string, solved: string) =>
      `${issuer}${year}年 ${complaints} 宗投诉，处理或解决率 ${solved}`,
    solvedClause: (issuer: string, year: string, solved: string) => `${issuer}${year}年投诉处理或解决率 ${solved}，未印投诉宗数`,
    productsSubtitle: "投诉、客户服务、产品回收和广告风险控制，照报告印出",
    suppliersClause: (issuer: string, year: string, total: string) => `${issuer}${year}年 ${total} 家供应商`,
    suppliersAllClause: (issuer: string, year: string, total: string, region: string) => `${issuer}${year}年 ${total} 家供应商全在${region}`,
    suppliersMostClause: (issuer: string, year: string, total: string, most: string, region: string) =>
      `${issuer}${year}年 ${total} 家供应商，${most} 家在${region}`,
    supplySubtitle: "供应商数目、地区、经验要求和考核等级",
    lostDays: (days: string, change: string | null) => (change === null ? `损失 ${days} 个工作日` : `损失 ${days} 个工作日（较上年${change}）`),
    fatalities: (count: string) => `因工死亡 ${count} 人`,
    safetyClause: (issuer: string, year: string, words: string) => `${issuer}${year}年${words}`,
    safetySubtitle: "因工死亡、工伤、损失工作日、事故和体检；零是印出的零",
    communitySubjects: { bloodDonation: "献血", charitySale: "慈善义卖", industry: "标准与产业" },
    bloodGiven: (donors: string, volume: string) => ` ${donors}献血 ${volume}`,
    saleRaised: (proceeds: string) => `义卖得款${proceeds}`,
    communityClause: (issuer: string, year: string, words: string) => `${issuer}${year}年${words}`,
    communitySubtitle: "献血、义卖、参与制定的标准和产业基金",
    revenueClause: (issuer: string, year: string, revenue: string) => `${issuer}${year}年收入 ${revenue}`,
    profileTitle: (count: string) => `公司自述的 ${count} 个数字`,
    profileSubtitle: "公司概况：报告印出的业务规模和历史",
    drillsClause: (issuer: string, year: string, drills: string) => `${issuer}${year}年 ${drills} 次安全演练`,
    drillsMostClause: (issuer: string, year: string, drills: string, level: string, days: string) =>
      `${issuer}${year}年 ${drills} 次安全演练，${level}投入最多，${days} 人天`,
    securitySubtitle: "隐私与安全：培训、成熟度、分级分类，以及攻防演练的次数和投入",
    certificationsClause: (issuer: string, year: string, count: number) => `${issuer}${year}年列出 ${count} 项认证`,
    certificationsNone: (issuer: string) => `${issuer}没有列出认证`,
    certificationsSubtitle: "认证、备案和检验证书，名称和标准照报告",
    certification: "认证",
    standard: "标准",
    area: "范畴",
    areas: { security: "安全", privacy: "隐私", quality: "质量", data: "数据", service: "服务", assets: "资产" },
    ipBy: "数目",
    ipNames: { "ip-rights": "累计持有", "new-ip-rights": "年内新增", "ip-applications": "年内申请" },
    ipMeasures: { "ip-rights": "累计持有", "new-ip-rights": "年内新增", "ip-applications": "年内申请" },
    ipClause: (issuer: string, year: string, measure: string, total: string) => `${issuer}${year}年${measure}知识产权 ${total} 项`,
    ipMostClause: (issuer: string, year: string, measure: string, type: string, count: string) =>
      `${issuer}${year}年${measure}知识产权以${type}最多，${count} 项`,
    scale: (list: string) => `比例参考，年末雇员总数：${list}。`,
    ipSubtitle: "知识产权（项），按类型；各家用同一把尺",
    restTitle: (count: number) => `营运的其他 ${count} 个数字`,
    restSubtitle: "报告在表格和正文中印出的其余数字",
  },
}
