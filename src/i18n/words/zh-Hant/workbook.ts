// Traditional Chinese: workbooks.

export const workbook = {
  workbook: {
    item: "項目",
    content: "內容",
    readMe: "說明",
    data: "數據",
    harmonised: "統一口徑",
    checks: "核對與提問",
    definitions: "定義",
    sources: "來源",
    site: "網站",
    address: "網址",
    date: "日期",
    version: "數據版本",
    inFile: "檔案內的觀察值",
    inView: "篩選前的觀察值",
    zero: "空格",
    zeroWords: "沒有數字；status 欄說明未披露、不適用或報告無此項。零是報告印出的零。",
    prevails: "以何為準",
    title: "標題",
    subtitle: "副題",
    group: "組別",
    asPrinted: (label: string) => `${label}（文字）`,
  },
}
