// Traditional Chinese: checks, findings and questions.
import { inYear } from "../../periods"
export const checks = {
  checks: {
    verdicts: { inconsistent: "不一致", restated: "重列", explained: "已說明", rounding: "四捨五入", consistent: "一致", "not-checkable": "無從核對" },
    rules: {
      "parts-and-total": "分項相加等於總數",
      "shares-of-a-composition": "構成比例合計百分之百",
      "printed-twice": "印兩次的數字和單位相同",
      "intensity-and-denominator": "密度乘分母等於總量",
      "average-and-total": "平均數和比率與總數相符",
      "whole-people": "比率對應整數人數",
      "leavers-by-breakdown": "各種分類推得同一離職人數",
      "overall-between-parts": "整體比率介於各組之間",
      "headcount-roll-forward": "年初加入職減離職等於年末",
      "implied-factor": "隱含因子與分母不無故跳動",
      "stated-change": "聲稱的變動與數字相符",
      "lists-and-flags": "名單、標記與計數相符",
      "index-row": "索引與內容相符",
      "band-labels": "分組標籤一致且連續",
      "within-bounds": "數字在可能的範圍之內",
      "unit-slip": "不無故相差千倍或百萬倍",
      restated: "較新報告重列的數字",
      "weighted-mean": "整體數字等於各組的加權平均",
      "leavers-and-rate": "離職人數除以人數等於印出的流失率",
      "copied-row": "沒有一項抄自另一項",
      "statements-and-figures": "聲明與數字相符",
    },
    ledgerTitle: ({ faults, total }: { faults: number; total: number }) => `${total} 項核對中，${faults} 項不一致`,
    ledgerTitleNone: ({ total }: { total: number }) => `${total} 項核對，沒有不一致`,
    silent: "沒有可核對：沒有能互相對照的印出數字",
    matrixTitleSilent: ({ issuer }: { issuer: string }) => `${issuer}沒有可核對的數字`,
    ledgerSubtitle: "每列一項核對",
    ledgerHow: "點開看算式、出處和說明",
    ledgerEmpty: "沒有符合篩選的核對",
    questionsTitle: ({ count, issuers }: { count: number; issuers: string }) => `董事可以向${issuers}提出的 ${count} 個問題`,
    questionsSubtitle: "由不一致的核對而來；可列印",
    restatedExplanation: "本站採用後來印出的數字，最初印出的數字保留在旁。",
    restatedQuestion: ({ year, metrics }: { year: string; metrics: string }) =>
      `${inYear(year)}的報告為何對同一期間印出與以往報告不同的數字（${metrics}），而沒有說明原因？`,
    questionsNone: "沒有核對不一致，因此沒有問題",
    matrixTitle: ({ issuer, faults, total, percent, rule }: { issuer: string; faults: number; total: number; percent: string; rule: string }) =>
      `${issuer}的 ${total} 項核對有 ${faults} 項不一致（${percent}%），最多屬「${rule}」`,
    matrixTitleNone: ({ issuer }: { issuer: string }) => `${issuer}沒有不一致`,
    matrixSubtitle: "各規則的核對數目，按結論",
    matrixHow: "數字可點以篩選下表",
    rule: "規則",
    verdict: "結論",
    report: "報告",
    check: "核對",
    period: "年份",
    pillar: "支柱",
    printed: "印出",
    computed: "算得或另一處印",
    difference: "差額",
    points: (size: string) => `${size} 個百分點`,
    inputs: "所用數字",
    explanation: "編者說明",
    question: "董事可問",
    why: "為何如此判定",
    all: "全部",
    total: "合計",
    showing: ({ shown, total }: { shown: number; total: number }) => `顯示 ${shown} / ${total} 項`,
    range: ({ low, high }: { low: string; high: string }) => `${low} 至 ${high}`,
    notPrinted: "未印出",
    nobody: "無",
    terms: {
      persons: "人數",
      revenue: "收入",
      "opening-headcount": "年初僱員總數",
      independent: "獨立於管理層",
      expertise: "專業",
      gender: "性別",
      age: "年齡",
      tenureYears: "任期",
      yes: "是",
      no: "否",
    },
    paths: {
      "governance.board": "董事會成員表",
      "governance.committees": "委員會成員表",
      "governance.attendance": "出席表",
      "governance.certifications": "認證",
      topics: "議題名單",
      index: "索引表",
    },
    choose: (question: string) => `選取：${question}`,
    printChosen: (count: number) => (count === 0 ? "列印全部" : `列印所選 ${count} 題`),
    copyChosen: (count: number) => (count === 0 ? "複製全部" : `複製所選 ${count} 題`),
    sendChosen: (count: number) => (count === 0 ? "以電郵寄出全部" : `以電郵寄出所選 ${count} 題`),
    copied: "已複製",
    offBy: (size: string) => `相差 ${size}`,
    more: ({ count }: { count: number }) => `另有 ${count} 個問題`,
    open: "看算式與出處",
    reset: "清除篩選",
    verdictsNote:
      "一致：算得的與印出的相同 · 四捨五入：在印出的精確度之內 · 不一致：不可能同時成立 · 無從核對：缺了一個數字 · 重列：較新的報告改印另一數字 · 已說明：數字不同，報告說明了原因",
    explain: {
      "above-most": ({ metric, printed, most, percent }: { metric: string; printed: string; most: string; percent: boolean }) =>
        `${metric}印為 ${printed}；不可能超過 ${most}${percent ? "%" : ""}。`,
      "below-least": ({ metric, printed, least }: { metric: string; printed: string; least: string }) => `${metric}印為 ${printed}；不可能低於 ${least}。`,
      "not-whole": ({ metric, printed }: { metric: string; printed: string }) => `${metric}印為 ${printed}；數的是整個的，不可能有小數。`,
      "part-above-whole": ({ metric, printed, whole, total }: { metric: string; printed: string; whole: string; total: string }) =>
        `${metric}印為 ${printed}，高於它所屬的${whole} ${total}。`,
      "unit-slip": ({
        metric,
        from,
        before,
        printed,
        times,
        factor,
        up,
      }: {
        metric: string
        from: string
        before: string
        printed: string
        times: string
        factor: string
        up: boolean
      }) =>
        `${metric}由 ${inYear(from, " 年")}的 ${before} 變為 ${printed}（${times} 倍），相關數字沒有同樣變動；可能是單位${up ? "大" : "小"}了 ${factor} 倍。`,
      "weighted-mean": ({
        metric,
        dimension,
        weights,
        computed,
        printed,
      }: {
        metric: string
        dimension: string
        weights: string
        computed: string
        printed: string
      }) => `按${dimension}各組的數字以${weights}加權，得 ${computed}；報告印出的整體${metric}是 ${printed}。`,
      "leavers-and-rate-unsaid": ({
        metric,
        rate,
        leavers,
        people,
        gives,
        printed,
      }: {
        metric: string
        rate: string
        leavers: string
        people: string
        gives: string
        printed: string
      }) => `${rate}印出${printed}，未說明公式；${metric}印出${leavers}，年末在職${people}人，按通用公式得${gives}%。`,
      "leavers-and-rate": ({
        metric,
        rate,
        leavers,
        nearest,
        gives,
        printed,
      }: {
        metric: string
        rate: string
        leavers: string
        nearest: string
        gives: string
        printed: string
      }) => `印出的${rate} ${printed} 約等於 ${nearest} 人離職；印出的${metric}是 ${leavers}，應得 ${gives}%。`,
      "copied-ratio": ({ metric, other, part, otherPart, printed }: { metric: string; other: string; part: string; otherPart: string; printed: string }) =>
        `${metric}和${other}同樣印為 ${printed}，印出的${part}和${otherPart}卻不容許兩者相同；疑為其中一項抄自另一項。`,
      "copied-flow": ({ metric, other, years }: { metric: string; other: string; years: string }) =>
        `${metric}和${other}多年印出相同數字（${years}），兩者卻互不包含；疑為其中一項抄自另一項。`,
      "none-beside-some": ({ metric, other, printed, some }: { metric: string; other: string; printed: string; some: string }) =>
        `${metric}印為「${printed}」，同年的${other}卻印為 ${some}；兩者不能並存。`,
      "target-and-figures": ({
        target,
        metric,
        change,
        wanted,
        from,
        to,
        isMet,
      }: {
        target: string
        metric: string
        change: string
        wanted: string
        from: string
        to: string
        isMet: boolean
      }) => `目標「${target}」（${wanted}%）稱${isMet ? "已達成" : "未達成"}；印出的${metric}由 ${inYear(from, " 年")}至 ${inYear(to, " 年")}變動 ${change}%。`,
      "tenures-apart": ({
        leaver,
        joiner,
        body,
        left,
        joined,
        due,
        held,
      }: {
        leaver: string
        joiner: string
        body: string
        left: string
        joined: string
        due: number
        held: number
      }) => `${leaver}於 ${left} 離任，${joiner}於 ${joined} 上任，兩人應出席${body}合計 ${due} 次，全年只舉行 ${held} 次。`,
      "standard-unknown": ({ certificate, standard }: { certificate: string; standard: string }) =>
        `「${certificate}」印的標準是「${standard}」；本站所知的管理體系標準沒有這個編號。`,
      "standard-of-guidance": ({ certificate, standard, stands }: { certificate: string; standard: string; stands: string }) =>
        `「${certificate}」印的標準是「${standard}」；這是${stands}，不作認證之用。`,
      restated: ({
        metric,
        printed,
        before,
        earlier,
        later,
        same,
        reason,
      }: {
        metric: string
        printed: string
        before: string
        earlier: string
        later: string
        same: boolean
        reason: boolean
      }) =>
        same
          ? `${metric}在 ${inYear(earlier, " 年")}和 ${inYear(later, " 年")}的報告中相符（${before}、${printed}）。`
          : `${metric}在 ${inYear(earlier, " 年")}的報告印 ${before}，${inYear(later, " 年")}的報告印 ${printed}；${reason ? "報告說明了原因" : "數據沒有記錄原因"}。`,
      "parts-sum": ({ metric, dimension, parts, computed, printed }: { metric: string; dimension: string; parts: number; computed: string; printed: string }) =>
        `${metric}按${dimension}的 ${parts} 個分項相加為 ${computed}，報告印出的總數是 ${printed}。`,
      "parts-overlap": ({ metric, dimension }: { metric: string; dimension: string }) => `報告說明${metric}按${dimension}的分組互相重疊，相加不必等於總數。`,
      "metrics-sum": ({ metric, parts, computed, printed }: { metric: string; parts: string; computed: string; printed: string }) =>
        `${parts}相加為 ${computed}，印出的${metric}是 ${printed}。`,
      "energy-carriers": ({ metric, computed, printed }: { metric: string; computed: string; printed: string }) =>
        `用電和汽油按國家標準折算為 ${computed}，印出的${metric}是 ${printed}。`,
      "shares-sum": ({ metric, dimension, computed }: { metric: string; dimension: string; computed: string }) =>
        `${metric}按${dimension}各項合計 ${computed}%；應為 100%。`,
      "share-above-100": ({ metric, printed }: { metric: string; printed: string }) => `${metric}印為 ${printed}；占比不可能超過 100%。`,
      "share-of-parts": ({ metric, computed, printed }: { metric: string; computed: string; printed: string }) =>
        `由印出人數計算，${metric}為 ${computed}%，報告印 ${printed}。`,
      "printed-twice": ({ metric, printed, other }: { metric: string; printed: string; other: string }) => `${metric}在一處印 ${printed}，另一處印 ${other}。`,
      "unit-printed-twice": ({ metric, main, other }: { metric: string; main: string; other: string }) =>
        `${metric}的單位在一處印「${main}」，另一處印「${other}」。`,
      "one-denominator": ({ denominator, figures, range }: { denominator: string; figures: number; range: string }) =>
        `${figures} 個密度都對應同一個${denominator}：${range}。`,
      "no-one-denominator": ({ denominator, figures }: { denominator: string; figures: number }) =>
        `沒有一個${denominator}能同時符合 ${figures} 個印出的密度。`,
      "stray-denominator": ({ denominator, intensity, implied, others }: { denominator: string; intensity: string; implied: string; others: string }) =>
        `${intensity}隱含的${denominator}為 ${implied}，其餘密度都與 ${others} 相符。`,
      "stated-denominator": ({ denominator, range, stated, holds }: { denominator: string; range: string; stated: string; holds: boolean }) =>
        holds ? `密度隱含的${denominator}為 ${range}，與印出的 ${stated} 相符。` : `密度隱含的${denominator}為 ${range}，印出的是 ${stated}。`,
      "denominator-not-printed": ({ denominator, range, isOfPart }: { denominator: string; range: string; isOfPart: boolean }) =>
        `密度隱含的${denominator}為 ${range}；報告沒有印出${isOfPart ? "所涵蓋部分" : "這一年"}的數字，無從對照。`,
      "average-times-count": ({ average, computed, printed }: { average: string; computed: string; printed: string }) =>
        `總數除以人數得 ${computed}，印出的${average}是 ${printed}。`,
      "ratio-of-two": ({ average, total, by, computed, printed }: { average: string; total: string; by: string; computed: string; printed: string }) =>
        `${total}除以${by}為 ${computed}，報告印出的${average}是 ${printed}。`,
      "averages-of-parts": ({ metric, dimension, computed, printed }: { metric: string; dimension: string; computed: string; printed: string }) =>
        `按${dimension}的${metric}乘各組人數，相加為 ${computed}，印出的總數是 ${printed}。`,
      "mean-outside-parts": ({
        metric,
        dimension,
        printed,
        range,
        holds,
      }: {
        metric: string
        dimension: string
        printed: string
        range: string
        holds: boolean
      }) =>
        holds
          ? `整體${metric} ${printed}，介於按${dimension}各組的 ${range} 之間。`
          : `整體${metric} ${printed}，不在按${dimension}各組的 ${range} 之內；平均數不可能如此。`,
      "whole-people": ({
        metric,
        printed,
        base,
        below,
        belowPercent,
      }: {
        metric: string
        printed: string
        base: string
        below: string
        belowPercent: string
      }) => `以 ${base} 為基數，${below} 得 ${belowPercent}%，四捨五入即印出的${metric} ${printed}。`,
      "no-whole-people": ({
        metric,
        printed,
        base,
        below,
        belowPercent,
        above,
        abovePercent,
      }: {
        metric: string
        printed: string
        base: string
        below: string
        belowPercent: string
        above: string
        abovePercent: string
      }) => `以 ${base} 為基數，${below} 得 ${belowPercent}%，${above} 得 ${abovePercent}%；沒有整數能得出印出的${metric} ${printed}。`,
      "no-base": ({ metric, base }: { metric: string; base: string }) => `${metric}所依據的${base}沒有按同一分組印出，無從核對。`,
      "leavers-differ": ({
        first,
        firstRange,
        second,
        secondRange,
        holds,
      }: {
        first: string
        firstRange: string
        second: string
        secondRange: string
        holds: boolean
      }) => (holds ? `${first}為 ${firstRange} 人，與${second} ${secondRange} 人相符。` : `${first}為 ${firstRange} 人，${second}卻是 ${secondRange} 人。`),
      "roll-forward": ({
        opening,
        joiners,
        leavers,
        computed,
        printed,
      }: {
        opening: string
        joiners: string
        leavers: string
        computed: string
        printed: string
      }) => `年初 ${opening} 加入職 ${joiners} 減離職 ${leavers} 等於 ${computed}，印出的年末人數是 ${printed}。`,
      "roll-forward-missing": ({ missing }: { missing: string }) => `沒有印出${missing}，無從推算年末人數。`,
      "factor-jump": ({
        metric,
        activity,
        from,
        before,
        after,
        change,
        steady,
        stated,
      }: {
        metric: string
        activity: string
        from: string
        before: string
        after: string
        change: string
        steady: boolean
        stated: boolean
      }) =>
        `每兆瓦時${activity}的${metric}由 ${inYear(from, " 年")}的 ${before} 噸變為 ${after} 噸（${change}%）${steady ? "，沒有明顯跳動" : stated ? "；報告說明了改變" : "；數據沒有記錄原因"}。`,
      "denominator-jump": ({
        isOfPeople,
        from,
        before,
        to,
        after,
        explained,
        holds,
      }: {
        isOfPeople: boolean
        from: string
        before: string
        to: string
        after: string
        explained: boolean
        holds: boolean
      }) =>
        `密度隱含的分母占${isOfPeople ? "年末人數" : "印出的收入"}由 ${inYear(from, " 年")}的 ${before}% 變為 ${inYear(to, " 年")}的 ${after}%${holds ? "，沒有明顯跳動" : explained ? "；報告說明了原因" : "；數據沒有記錄原因"}。`,
      "implied-base": ({ percent, from, range }: { percent: string; from: string; range: string }) =>
        `聲稱下降 ${percent}%，即 ${inYear(from, " 年")}應為 ${range}；報告沒有印出該年數字。`,
      "stated-change": ({ percent, from, computed }: { percent: string; from: string; computed: string }) =>
        `聲稱較 ${inYear(from, " 年")}下降 ${percent}%，由印出數字計算為 ${computed}%。`,
      "flag-differs": ({
        director,
        attribute,
        board,
        body,
        committee,
        holds,
      }: {
        director: string
        attribute: string
        board: string
        body: string
        committee: string
        holds: boolean
      }) =>
        holds
          ? `${director}的${attribute}在董事會表和${body}表同為「${board}」。`
          : `${director}的${attribute}在董事會表是「${board}」，在${body}表是「${committee}」。`,
      "member-lists": ({ body, membersOnly, attendeesOnly, holds }: { body: string; membersOnly: string; attendeesOnly: string; holds: boolean }) =>
        `${body}的成員與出席名單不同：只列為成員的有${membersOnly}，只列於出席的有${attendeesOnly}；${holds ? "報告刊載的董事變動可以說明" : "數據沒有記錄何時變動"}。`,
      "member-lists-same": ({ body }: { body: string }) => `${body}的成員與出席名單相同。`,
      "stated-count": ({ metric, printed, listed }: { metric: string; printed: string; listed: string }) =>
        `報告稱${metric}為 ${printed}，文本列出 ${listed}。`,
      "attendance-rate": ({ director, body, attended, due, printed }: { director: string; body: string; attended: number; due: number; printed: string }) =>
        `${director}出席${body} ${attended} 次，應出席 ${due} 次，印出的出席率是 ${printed}。`,
      "meetings-due": ({ director, body, due, held }: { director: string; body: string; due: number; held: number }) =>
        `${director}應出席${body} ${due} 次，全年舉行 ${held} 次。`,
      succession: ({ leaver, joiner, date, due, held }: { leaver: string; joiner: string; date: string; due: number; held: number }) =>
        `${leaver}於 ${date} 離任、${joiner}同日上任，兩人應出席合計 ${due} 次，全年舉行 ${held} 次；若當日開會可各計一次，數據沒有記錄當日有否開會。`,
      "index-figure": ({ code, computed }: { code: string; computed: string }) => `索引列 ${code} 為已披露，報告有 ${computed} 個數字。`,
      "index-without-figure": ({ code, printed }: { code: string; printed: string }) => `索引把 ${code} 指向「${printed}」，那裡沒有這項數字。`,
      "not-applicable-reason": ({ code, figures }: { code: string; figures: number }) =>
        figures === 0 ? `索引稱 ${code} 不適用並列出理由，報告也沒有這項數字。` : `索引稱 ${code} 不適用，報告卻有 ${figures} 個這項數字。`,
      "bands-with-gap": ({ metric, lower, upper, missing }: { metric: string; lower: string; upper: string; missing: string }) =>
        `${metric}的年齡組由「${lower}」跳到「${upper}」，${missing} 歲沒有組別。`,
      "bands-contiguous": ({ metric }: { metric: string }) => `${metric}的年齡組首尾相接。`,
      "bands-differ": ({ metric, other, bands, otherBands }: { metric: string; other: string; bands: string; otherBands: string }) =>
        `${metric}用「${bands}」組，${other}卻用「${otherBands}」組。`,
      "bands-same": ({ metric, other }: { metric: string; other: string }) => `${metric}與${other}用同一套年齡組。`,
    },
    leaverSources: {
      printed: "印出的離職人數",
      total: "整體流失率推得的離職人數",
      by: ({ dimension }: { dimension: string }) => `按${dimension}流失率推得的離職人數`,
    },
  },
}
