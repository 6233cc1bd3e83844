// Traditional Chinese: harmonised figures, their formulas, and grades of comparability.
import { inYear } from "../../periods"
export const harmonised = {
  harmonised: {
    switch: "數字",
    modes: { printed: "按原文", harmonised: "統一口徑" },
    grade: "可比等級",
    grades: {
      A: "定義、單位與邊界相同，可以並列",
      B: "由印出數字精確換算，可以並列",
      C: "有已知差異，只作參考，不排高低",
      D: "不可比",
    },
    bases: {
      "as-printed": "照報告印出",
      "leavers-over-closing": "離職 ÷ 年末在職",
      "leavers-over-closing-plus-leavers": "離職 ÷（年末在職＋離職）",
      "energy-in-mwh": "統一為兆瓦時",
      "per-year-end-employee": "除以年末僱員總數",
      "per-revenue": "除以收入（百萬元）",
      "per-1000-employees": "每千名年末僱員",
      "share-of-total": "占總數的份額",
      "common-grid-factor": "統一電網因子",
      "sum-of-parts": "各部分相加",
      "implied-factor": "隱含排放因子",
      "change-by-energy": "較上年變動：用能改變所致（LMDI-I）",
      "change-by-factor": "較上年變動：因子改變所致（LMDI-I）",
      "implied-leavers": "流失率背後的離職人數",
      "implied-denominator": "密度隱含的分母",
    },
    formulas: {
      "turnover-a-from-b": "b ÷（1 − b），其中 b＝離職 ÷（年末在職＋離職）",
      "turnover-b-from-a": "a ÷（1 ＋ a），其中 a＝離職 ÷ 年末在職",
      "turnover-from-average": "流失率 × 平均在職＝離職人數，再除以年末在職",
      "turnover-a-from-counts": "離職人數 ÷ 年末在職人數",
      "turnover-b-from-counts": "離職人數 ÷（年末在職人數＋離職人數）",
      "turnover-merged-bands": "各組離職人數（由比率推得）相加，除以各組年末人數相加；不取平均",
      "energy-from-carriers": "用電＋汽油（升 × 密度 × 熱值 ÷ 3.6）",
      "total-over-headcount": "總量 ÷ 年末僱員總數",
      "total-over-revenue": "總量 ÷ 收入",
      "days-per-1000": "損失工作日數 ÷ 年末僱員總數 × 1,000",
      "part-over-total": "該組人數 ÷ 總人數",
      "sum-of-intensities": "各範圍印出的密度相加",
      "activity-times-factor": "外購能源 × 同一電網因子",
      "parts-added": "報告印出的各部分相加",
      "emissions-over-energy": "排放量 ÷ 能源",
      "lmdi-energy": "L(E₁, E₀) × ln(A₁ ÷ A₀)，E 為排放，A 為能源，L 為對數平均",
      "lmdi-factor": "L(E₁, E₀) × ln(f₁ ÷ f₀)，E 為排放，f 為隱含因子，L 為對數平均",
      "leavers-from-average": "流失率 × 平均在職",
      "leavers-from-a": "流失率 × 年末在職",
      "leavers-from-b": "流失率 ÷（1 − 流失率）× 年末在職",
      "total-over-intensity": "總量 ÷ 密度，取各項密度都容許的範圍",
    },
    kinds: { "as-printed": "按原文", restated: "換算", derived: "計算" },
    constantBasis: {
      published: (source: string) => `已公布的係數：${source}`,
    },
    refusals: {
      absent: "報告沒有這項數字",
      "not-disclosed": "報告印「/」，未披露",
      "not-applicable": "報告稱不適用",
      "joiners-not-printed": "公式含入職人數，報告沒有按組印出，無法換算",
      "denominator-not-printed": "報告沒有印出用作分母的數字",
      "denominator-of-part": "數字只涵蓋一部分，該部分的人數或收入沒有印出",
      "other-denominator": "報告自己的密度證明分母不是印出的僱員人數",
      "other-grid": "用電屬另一電網，不適用這個因子",
      "grid-unknown": "報告的資料沒有列明用電所屬電網",
      nobody: "該組年末沒有僱員",
    },
    atLeast: (value: string) => `只知至少 ${value}`,
    reasons: {
      missing: (issuers: string) => `${issuers}沒有數字`,
      partsOnly: (issuers: string) => `${issuers}只印分類數字，沒有總數`,
      refused: ({ issuer, reason }: { issuer: string; reason: string }) => `${issuer}：${reason}`,
      "small-group": ({ issuer, people }: { issuer: string; people: string }) => `${issuer}該組只有 ${people} 人，一人之差即改變比率十個百分點以上`,
      units: "單位不同，按原文不能同軸",
      formulas: "公式不同",
      formulaUnstated: (issuers: string) => `數據沒有記錄${issuers}的公式`,
      boundaryUnstated: (issuers: string) => `數據沒有記錄${issuers}的涵蓋範圍`,
      gaps: {
        definition: (issuer: string) => `${issuer}的定義有別`,
        boundary: (issuer: string) => `${issuer}的邊界有別`,
        estimate: (issuer: string) => `${issuer}的數字含估算`,
      },
      qualified: ({ issuer, bound }: { issuer: string; bound: boolean }) => (bound ? `${issuer}印的只是上限或下限` : `${issuer}印的是「至少」或約數`),
      unreconciled: ({ issuer, percent }: { issuer: string; percent: string | null }) =>
        percent === null ? `${issuer}的數字對不上` : `${issuer}的數字與報告其他數字相差 ${percent}%`,
      factorJump: ({ issuer, percent }: { issuer: string; percent: string }) => `${issuer}的隱含排放因子較上年變動 ${percent}%，數據沒有記錄原因`,
      denominator: ({ issuer, percent }: { issuer: string; percent: string }) => `${issuer}的密度所隱含的分母與印出的相差 ${percent}%，數字涵蓋多少人不明`,
      "approximate-band": (issuer: string) => `${issuer}的年齡組只是近似`,
      restated: (issuers: string) => `${issuers}由印出數字換算`,
      same: "同一指標、單位與公式",
      bases: "範圍二的計算基準不同（地域、市場或未列明）",
      lengths: (list: string) => `期間長短不同（${list}）`,
      years: ({ list, shared }: { list: string; shared: string | null }) =>
        shared === null ? `年份不同（${list}）` : `年份不同（${list}），重疊 ${shared} 個月`,
    },
    notComputable: "報告的數字不足以換算",
    derivedTitle: "計算得出的數字",
    formula: "算式",
    arithmetic: "代入",
    result: "結果",
    precision: ({ low, high }: { low: string; high: string }) => `按印出的精確度，介於 ${low} 與 ${high} 之間`,
    inputs: "所用的印出數字",
    assumptions: "所用的係數",
    notRanked: "等級 C 或 D，不排高低",
    higher: ({ issuer, times }: { issuer: string; times: string }) => `${issuer}最高，為最低者的 ${times} 倍`,
    apart: (points: string) => `相差 ${points} 個百分點`,
    flips: ({ first, second }: { first: string; second: string }) => `分母不同，次序相反：${first}；${second}`,
    turnoverTitle: ({ basis, clauses }: { basis: string; clauses: string }) => `${basis}：${clauses}`,
    contested: (span: string) => `${span}（報告數字互相矛盾）`,
    turnoverClause: ({ issuer, year, figure }: { issuer: string; year: string; figure: string }) => `${issuer} ${year} ${figure}`,
    turnoverSubtitle: (dimension: string) => `僱員流失率（%），按${dimension}，統一為「離職 ÷ 年末在職」；可以超過 100%`,
    turnoverPairTitle: "同一流失率的兩種算法",
    turnoverPairSubtitle: "按原文的公式，與換算成另一公式；每個換算都列出算式",
    trainingTitle: (clauses: string) => `總時數除以年末人數：${clauses}`,
    trainingSubtitle: "人均培訓時長（小時／人）＝培訓總時長 ÷ 年末僱員總數；由印出數字計算",
    trainingClause: ({ issuer, year, hours }: { issuer: string; year: string; hours: string }) => `${issuer} ${year} ${hours} 小時`,
    energyTitle: (clauses: string) => `統一為兆瓦時：${clauses}`,
    energySubtitle: "能源消耗總量（兆瓦時）；由用電與汽油換算者註明係數",
    levelOn: ({ figure, basis }: { figure: string; basis: string }) => `${basis} ${figure}`,
    denominatorTitle: "分母不同，密度也不同",
    denominatorSpread: ({ metric, before, after }: { metric: string; before: string; after: string }) =>
      `${metric}：換成年末人數，最高與最低由相差 ${before} 倍變為 ${after} 倍`,
    denominatorSpreadOne: ({ metric, spread }: { metric: string; spread: string }) => `${metric}：以年末人數計，最高與最低相差 ${spread} 倍`,
    denominatorFlips: "換了分母，高低次序便反轉，因此不分勝負",
    denominatorBoundary: "年末僱員是整個集團的人數；若排放盤查只涵蓋部分公司，人均數字便會偏低",
    totalAboveGroups: ({ issuer, period }: { issuer: string; period: string }) =>
      `${issuer} ${period}：總計高於每一組，平均數不可能如此；印出的離職人數與各組比率不符`,
    denominatorSubtitle: ({ metric, unit }: { metric: string; unit: string }) => `${metric}（${unit}），照報告印出的分母，與年末僱員總數並列`,
    impliedTitle: ({ issuer, year, implied, stated }: { issuer: string; year: string; implied: string; stated: string }) =>
      `${issuer}${inYear(year)}密度的分母約 ${implied} 人，並非年末的 ${stated} 人`,
    impliedFits: ({ issuer, year, stated }: { issuer: string; year: string; stated: string }) => `${issuer}${inYear(year)}各項密度都以年末 ${stated} 人為分母`,
    impliedSubtitle: "由各項密度反推的分母（人），與印出的年末僱員總數並列",
    implied: "密度隱含的人數",
    stated: "年末僱員總數",
    decomposition: {
      title: ({
        issuer,
        from,
        to,
        percent,
        share,
        broken,
      }: {
        issuer: string
        from: string
        to: string
        percent: string
        share: string
        broken: string | null
      }) =>
        broken === null
          ? `${issuer}${from}至${inYear(to)}範圍二變動 ${percent}%，其中因子占 ${share}%`
          : `${issuer}${inYear(to)}範圍二與${inYear(from)}隔着斷裂（${broken}），按算式 ${percent}% 的差額有 ${share}% 來自因子`,
      titleOfEnergy: ({ issuer, from, to, percent }: { issuer: string; from: string; to: string; percent: string }) =>
        `${issuer}${from}至${inYear(to)}範圍二變動 ${percent}% 來自用電量，因子變動不超出四捨五入`,
      titleAgainst: ({ issuer, from, to, percent }: { issuer: string; from: string; to: string; percent: string }) =>
        `${issuer}${from}至${inYear(to)}範圍二變動 ${percent}% 來自用電量，因子變動方向相反`,
      subtitle: "範圍二變動拆成用電量與排放因子兩部分（LMDI-I，Ang 2005）；逐年相連，兩部分相加等於變動",
      activity: "用電量改變",
      factor: "因子改變",
      start: (year: string) => inYear(year),
      caveatOnly: "「因子改變」不等於減排。",
      caveat: "「因子改變」不等於減排：數據沒有記錄換了因子或購買綠電。",
      none: "沒有報告印出兩年以上的範圍二和外購能源",
    },
    constantFactor: {
      title: ({
        issuer,
        percentPrinted,
        percentConstant,
        from,
        to,
        broken,
      }: {
        issuer: string
        percentPrinted: string
        percentConstant: string
        from: string
        to: string
        broken: string | null
      }) => `${issuer}${from}至${inYear(to)}：按原文 ${percentPrinted}%${broken === null ? "" : `（中間有斷裂：${broken}）`}，固定因子只變 ${percentConstant}%`,
      subtitle: (factor: string) => `範圍二（噸二氧化碳當量）：按原文，與一律用每兆瓦時 ${factor} 噸計算的對照線`,
      printed: "按原文",
      constant: "固定因子",
      single: ({ issuer, year, value }: { issuer: string; year: string; value: string }) => `${issuer}${inYear(year)}以同一因子計為 ${value} 噸`,
    },
    factor: {
      name: "隱含電網因子（噸／兆瓦時）",
      line: (list: string) => `隱含電網因子（範圍二 ÷ 外購能源，計算得出）：${list}`,
      entry: ({ issuer, values }: { issuer: string; values: string }) => `${issuer} ${values}`,
    },
    hollow: "空心或斜紋：計算得出",
  },
}
