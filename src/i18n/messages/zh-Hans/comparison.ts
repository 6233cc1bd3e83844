// Simplified Chinese: peer comparison.
import type { ViewMessages } from "../types"

export const comparison: Pick<ViewMessages, "comparison"> = {
  comparison: {
    title: "同业对照",
    lead: "公司为栏、指标为列。并列不等于可比：每一列都说明差异，年份写在每个数字上。",
    tableTitle: (both: number, total: number) => `${total} 项指标中，${both} 项各家都有数字`,
    tableTitleOne: (total: number) => `查看中的公司共有 ${total} 项指标`,
    tableSubtitle: "各家最近一年；空心为换算所得，其余照报告印出。点数字看出处，点指标作图",
    metric: "指标",
    remark: "能否相比",
    show: "显示",
    shows: { both: "各家都有", all: "任何一家" },
    pillar: "支柱",
    pillars: { all: "全部", E: "环境", S: "社会", G: "管治" },
    ownAxis: "不可同轴：各家一图，横轴各自独立，长短不可跨公司比较。",
    chosen: "指标图",
    choose: "作图",
    dumbbellClause: (issuer: string, year: string, value: string) => `${issuer}${year}年 ${value}`,
    dumbbellSubtitle: (metric: string, unit: string) => `${metric}（${unit}）；各家最近一年，照报告印出`,
    reasons: {
      years: (list: string) => `年份不同（${list}）`,
      methods: "计算公式不同",
      units: "单位或定义不同，不同轴",
      notes: "有影响可比性的须知",
      breakdownOnly: (list: string) => `${list}只按分类印出，没有总数`,
      oneSided: (list: string) => `${list}没有数字`,
      qualifiers: "其中有“至少”或“约”的数字",
    },
    sameDefinition: "同一指标、同一单位",
    gradesFilter: "等级",
    gradeFilters: { all: "全部等级", ab: "只看 A、B" },
    sort: "排序",
    sorts: { pillar: "按支柱", gap: "按差距" },
    pick: "选择要作图的指标",
  },
}
