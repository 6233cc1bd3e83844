// Simplified Chinese: checks, findings and questions.
import type { SharedMessages } from "../types"

export const checks: Pick<SharedMessages, "checks" | "attention"> = {
  checks: {
    verdicts: { inconsistent: "不一致", rounding: "四舍五入", consistent: "一致", "not-checkable": "无从核对" },
    rules: {
      "parts-and-total": "分项相加等于总数",
      "shares-of-a-composition": "构成比例合计百分之百",
      "printed-twice": "印两次的数字和单位相同",
      "intensity-and-denominator": "密度乘分母等于总量",
      "average-and-total": "平均数乘人数等于总数",
      "whole-people": "比率对应整数人数",
      "leavers-by-breakdown": "各种分类推得同一离职人数",
      "overall-between-parts": "整体比率介于各组之间",
      "headcount-roll-forward": "年初加入职减离职等于年末",
      "implied-factor": "隐含因子与分母不无故跳动",
      "stated-change": "声称的变动与数字相符",
      "lists-and-flags": "名单、标记与计数相符",
      "index-row": "索引与内容相符",
      "band-labels": "分组标签一致且连续",
    },
    ledgerTitle: (faults: number, total: number) => `${total} 项核对中，${faults} 项不一致`,
    ledgerTitleNone: (total: number) => `${total} 项核对，没有不一致`,
    silent: "没有可核对：没有能互相对照的印出数字",
    matrixTitleSilent: (issuer: string) => `${issuer}没有可核对的数字`,
    ledgerSubtitle: "每列一项核对；点开看算式、出处和说明",
    ledgerEmpty: "没有符合筛选的核对",
    questionsTitle: (count: number, issuers: string) => `董事可以向${issuers}提出的 ${count} 个问题`,
    questionsSubtitle: "由不一致的核对而来；可列印",
    questionsNone: "没有核对不一致，因此没有问题",
    matrixTitle: (issuer: string, faults: number, total: number, percent: string, rule: string) =>
      `${issuer}的 ${total} 项核对有 ${faults} 项不一致（${percent}%），最多属“${rule}”`,
    matrixTitleNone: (issuer: string) => `${issuer}没有不一致`,
    matrixSubtitle: "各规则的核对数目，按结论；数字可点以筛选下表",
    rule: "规则",
    verdict: "结论",
    report: "报告",
    check: "核对",
    period: "年份",
    pillar: "支柱",
    printed: "印出",
    computed: "算得或另一处印",
    difference: "差额",
    inputs: "所用数字",
    explanation: "编者说明",
    question: "董事可问",
    why: "为何如此判定",
    all: "全部",
    print: "列印",
    total: "合计",
    showing: (shown: number, total: number) => `显示 ${shown} / ${total} 项`,
    range: (low: string, high: string) => `${low} 至 ${high}`,
    notPrinted: "未印出",
    attributes: { independent: "独立于管理层", expertise: "专业", gender: "性别", age: "年龄", tenureYears: "任期" },
    flags: { true: "是", false: "否" },
    denominators: { persons: "人数", revenue: "收入" },
    paths: {
      "governance.board": "董事会成员表",
      "governance.committees": "委员会成员表",
      "governance.attendance": "出席表",
      topics: "议题名单",
      index: "索引表",
    },
    gravest: "最该先问",
    more: (count: number) => `另有 ${count} 个问题`,
    open: "看算式与出处",
    reset: "清除筛选",
    verdictsNote: "一致：算得的与印出的相同 · 四舍五入：在印出的精确度之内 · 不一致：不可能同时成立 · 无从核对：缺了一个数字",
    explain: {
      "parts-sum": (metric: string, dimension: string, parts: number, sum: string, printed: string) =>
        `${metric}按${dimension}的 ${parts} 个分项相加为 ${sum}，报告印出的总数是 ${printed}。`,
      "parts-overlap": (metric: string, dimension: string) => `报告说明${metric}按${dimension}的分组互相重叠，相加不必等于总数。`,
      "metrics-sum": (metric: string, parts: string, sum: string, printed: string) => `${parts}相加为 ${sum}，印出的${metric}是 ${printed}。`,
      "energy-carriers": (metric: string, sum: string, printed: string) => `用电和汽油按国家标准折算为 ${sum}，印出的${metric}是 ${printed}。`,
      "shares-sum": (metric: string, dimension: string, sum: string) => `${metric}按${dimension}各项合计 ${sum}%；应为 100%。`,
      "share-above-100": (metric: string, printed: string) => `${metric}印为 ${printed}；占比不可能超过 100%。`,
      "share-of-parts": (metric: string, computed: string, printed: string) => `由印出人数计算，${metric}为 ${computed}%，报告印 ${printed}。`,
      "printed-twice": (metric: string, printed: string, other: string) => `${metric}在一处印 ${printed}，另一处印 ${other}。`,
      "unit-printed-twice": (metric: string, main: string, other: string) => `${metric}的单位在一处印“${main}”，另一处印“${other}”。`,
      "one-denominator": (denominator: string, figures: number, range: string) => `${figures} 个密度都对应同一个${denominator}：${range}。`,
      "no-one-denominator": (denominator: string, figures: number) => `没有一个${denominator}能同时符合 ${figures} 个印出的密度。`,
      "stated-denominator": (denominator: string, range: string, stated: string, fits: boolean) =>
        fits ? `密度隐含的${denominator}为 ${range}，与印出的 ${stated} 相符。` : `密度隐含的${denominator}为 ${range}，印出的是 ${stated}。`,
      "denominator-not-printed": (denominator: string, range: string) => `密度隐含的${denominator}为 ${range}；报告没有印出这一年的数字，无从对照。`,
      "average-times-count": (average: string, computed: string, printed: string) => `总数除以人数得 ${computed}，印出的${average}是 ${printed}。`,
      "averages-of-parts": (metric: string, dimension: string, sum: string, printed: string) =>
        `按${dimension}的${metric}乘各组人数，相加为 ${sum}，印出的总数是 ${printed}。`,
      "mean-outside-parts": (metric: string, dimension: string, printed: string, range: string, inside: boolean) =>
        inside
          ? `整体${metric} ${printed}，介于按${dimension}各组的 ${range} 之间。`
          : `整体${metric} ${printed}，不在按${dimension}各组的 ${range} 之内；平均数不可能如此。`,
      "whole-people": (metric: string, printed: string, base: string, people: string, percent: string) =>
        `以 ${base} 为基数，${people} 得 ${percent}%，四舍五入即印出的${metric} ${printed}。`,
      "no-whole-people": (metric: string, printed: string, base: string, below: string, belowPercent: string, above: string, abovePercent: string) =>
        `以 ${base} 为基数，${below} 得 ${belowPercent}%，${above} 得 ${abovePercent}%；没有整数能得出印出的${metric} ${printed}。`,
      "no-base": (metric: string, base: string) => `${metric}所依据的${base}没有按同一分组印出，无从核对。`,
      "leavers-differ": (first: string, firstRange: string, second: string, secondRange: string, same: boolean) =>
        same ? `${first}为 ${firstRange} 人，与${second} ${secondRange} 人相符。` : `${first}为 ${firstRange} 人，${second}却是 ${secondRange} 人。`,
      "roll-forward": (opening: string, joiners: string, leavers: string, sum: string, printed: string) =>
        `年初 ${opening} 加入职 ${joiners} 减离职 ${leavers} 等于 ${sum}，印出的年末人数是 ${printed}。`,
      opening: "年初雇员总数",
      "roll-forward-missing": (missing: string) => `没有印出${missing}，无从推算年末人数。`,
      "factor-jump": (metric: string, activity: string, from: string, before: string, after: string, percent: string, steady: boolean, stated: boolean) =>
        `每兆瓦时${activity}的${metric}由 ${from} 年的 ${before} 吨变为 ${after} 吨（${percent}%）${steady ? "，没有明显跳动" : stated ? "；报告说明了改变" : "；报告没有说明原因"}。`,
      "denominator-jump": (from: string, before: string, to: string, after: string, steady: boolean) =>
        `密度隐含的分母占年末人数由 ${from} 年的 ${before}% 变为 ${to} 年的 ${after}%${steady ? "，没有明显跳动" : "；报告没有说明原因"}。`,
      "implied-base": (percent: string, from: string, range: string) => `声称下降 ${percent}%，即 ${from} 年应为 ${range}；报告没有印出该年数字。`,
      "stated-change": (percent: string, from: string, computed: string) => `声称较 ${from} 年下降 ${percent}%，由印出数字计算为 ${computed}%。`,
      "flag-differs": (director: string, attribute: string, board: string, body: string, committee: string, same: boolean) =>
        same
          ? `${director}的${attribute}在董事会表和${body}表同为“${board}”。`
          : `${director}的${attribute}在董事会表是“${board}”，在${body}表是“${committee}”。`,
      "member-lists": (body: string, membersOnly: string, attendeesOnly: string, explained: boolean) =>
        `${body}的成员与出席名单不同：只列为成员的有${membersOnly}，只列于出席的有${attendeesOnly}；${explained ? "报告刊载的董事变动可以说明" : "报告没有说明何时变动"}。`,
      "member-lists-same": (body: string) => `${body}的成员与出席名单相同。`,
      nobody: "无",
      "stated-count": (metric: string, stated: string, listed: string) => `报告称${metric}为 ${stated}，文本列出 ${listed}。`,
      "attendance-rate": (director: string, body: string, attended: string, due: string, printed: string) =>
        `${director}出席${body} ${attended} 次，应出席 ${due} 次，印出的出席率是 ${printed}。`,
      "meetings-due": (director: string, body: string, due: string, held: string) => `${director}应出席${body} ${due} 次，全年举行 ${held} 次。`,
      succession: (leaver: string, joiner: string, date: string, due: string, held: string) =>
        `${leaver}于 ${date} 离任、${joiner}同日上任，两人应出席合计 ${due} 次，全年举行 ${held} 次；若当日开会可各计一次，报告没有说明。`,
      "index-figure": (code: string, figures: string) => `索引列 ${code} 为已披露，报告有 ${figures} 个数字。`,
      "index-without-figure": (code: string, chapter: string) => `索引把 ${code} 指向“${chapter}”，那里没有这项数字。`,
      "not-applicable-reason": (code: string, figures: number) =>
        figures === 0 ? `索引称 ${code} 不适用并列出理由，报告也没有这项数字。` : `索引称 ${code} 不适用，报告却有 ${figures} 个这项数字。`,
      "bands-with-gap": (metric: string, lower: string, upper: string, missing: string) =>
        `${metric}的年龄组由“${lower}”跳到“${upper}”，${missing} 岁没有组别。`,
      "bands-contiguous": (metric: string) => `${metric}的年龄组首尾相接。`,
      "bands-differ": (metric: string, other: string, bands: string, otherBands: string) => `${metric}用“${bands}”组，${other}却用“${otherBands}”组。`,
      "bands-same": (metric: string, other: string) => `${metric}与${other}用同一套年龄组。`,
    },
    leaverSources: {
      printed: "印出的离职人数",
      total: "整体流失率推得的离职人数",
      by: (dimension: string) => `按${dimension}流失率推得的离职人数`,
    },
  },
  attention: {
    changes: {
      titleClause: (issuer: string, year: string, metric: string, words: string) => `${issuer}${year}年变化最大的是${metric}，${words}`,
      titleNone: "没有可与上年相比的总数",
      broken: (list: string) => `与上年不可比（口径改变）：${list}。`,
      single: (prior: string) => `报告没有印出 ${prior} 年的总数，无从比较。`,
    },
    caution: "阅读时须知",
    title: (questions: number) => `先看这些：核对引出 ${questions} 个问题`,
    silent: "没有可核对：没有能互相对照的印出数字",
    titleNone: "数字互相对得上",
    faults: (faults: string, total: string, percent: string) => `${total} 项核对，${faults} 项不一致（${percent}%）`,
    sound: (total: string) => `${total} 项核对，没有不一致`,
    coverage: (figures: number, total: number, notApplicable: number) =>
      `${total} 项要求数字的 KPI，${figures} 项有数字${notApplicable === 0 ? "" : `、${notApplicable} 项说明不适用`}`,
    more: (count: number) => `另有 ${count} 个问题`,
    cautions: {
      years: (list: string) => `报告年份不同：${list}。任何并列都标明年份，并非全属同一年。`,
      methods: (issuer: string, years: string) => `${issuer}的流失率公式在${years}之间改变，前后不可连线。`,
      peerMethods: (list: string) => `流失率公式不同：${list}。不作高低比较。`,
      units: (metrics: string) => `单位或定义不同，不能放在同一轴上：${metrics}。`,
    },
  },
}
