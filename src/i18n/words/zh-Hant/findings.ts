// Traditional Chinese: what was found, in a sentence each, and how grave it is.
import { inYear } from "../../periods"

export const findings = {
  findings: {
    severity: { high: "重大", medium: "留意", low: "輕微" },
    sizes: { high: "大幅", medium: "留意", low: "輕微" },
    severityWhy: ({ severity, size, touch, certainty }: { severity: string; size: string; touch: string; certainty: string }) =>
      `${severity}：幅度 ${size}% × 涉及${touch} × 把握 ${certainty}%`,
    touches: {
      safety: "工作安全",
      oversight: "董事會監管與獨立性",
      mandatory: "強制披露",
      financial: "金額",
      kpi: "「不遵守就解釋」的關鍵績效指標",
      other: "守則沒有要求的事項",
    },
    driver: ({ issuer, metric, rough, activity, activityRough }: { issuer: string; metric: string; rough: string; activity: string; activityRough: string }) =>
      `${issuer}${metric}${rough}，${activity}${activityRough}`,
    driverBroken: ({
      issuer,
      metric,
      rough,
      activity,
      activityRough,
    }: {
      issuer: string
      metric: string
      rough: string
      activity: string
      activityRough: string
    }) => `口徑改變後，${issuer}${metric}${rough}，${activity}${activityRough}`,
    factorShare: (percent: string) => `按算式，變動的 ${percent}% 來自排放因子`,
    broken: ({ issuer, metric, to }: { issuer: string; metric: string; to: string }) => `${issuer}${metric}由${inYear(to)}起與之前不可比`,
    restated: ({ issuer, metric }: { issuer: string; metric: string }) => `${issuer}對較早期間的${metric}印出與以往不同的數字，沒有說明原因`,
    contradiction: ({ issuer, metric }: { issuer: string; metric: string }) => `${issuer}的${metric}與其他數字互相矛盾`,
    table: (name: string) => name,
    tables: ({ issuer, tables }: { issuer: string; tables: string }) => `${issuer}的${tables}互相矛盾`,
    gone: ({ issuer, metric }: { issuer: string; metric: string }) => `${issuer}不再印出${metric}`,
    missing: ({ issuer, metric, peer }: { issuer: string; metric: string; peer: string }) => `${peer}印出${metric}，${issuer}沒有`,
    targetsMissed: ({ issuer, count, missed, metrics }: { issuer: string; count: number; missed: number; metrics: string }) =>
      `${issuer}稱${metrics}的 ${count} 項目標中有 ${missed} 項未達成`,
    targetsAhead: ({ issuer, count, metrics }: { issuer: string; count: number; metrics: string }) => `${issuer}就${metrics}訂有 ${count} 項目標，尚未到期`,
    targets: ({ issuer, count, met, metrics }: { issuer: string; count: number; met: number; metrics: string }) =>
      met === 0
        ? `${issuer}沒有一項${metrics}的目標稱已達成`
        : met === count
          ? `${issuer}稱${metrics}的目標已達成`
          : `${issuer}稱${metrics}的 ${count} 項目標中 ${met} 項已達成`,
    perHead: (percent: string) => `人均 ${percent}`,
    seeCheck: "查看這項核對",
  },
}
