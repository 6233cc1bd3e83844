// Traditional Chinese: what the reports do not print.
export const silence = {
  silence: {
    page: ({ issuers, view }: { issuers: string; view: string }) => `${issuers}沒有印出「${view}」的內容`,
    pageWhy: "沒有印出不等於零；這裡也不以估計代替。報告印出的數字全在「數據」，回應了哪些規定見「披露索引」。",
    title: "本頁主題中，報告沒有印出的",
    lacks: ({ issuer, list }: { issuer: string; list: string }) => `${issuer}沒有印出：${list}。`,
    wholly: ({ issuer, view }: { issuer: string; view: string }) => `${issuer}沒有印出「${view}」的任何內容。`,
  },
  link: {
    onItsWay: (names: string) => `仍在載入：${names}`,
    title: "連結所指的不在這裡",
    noView: (view: string) => `沒有「${view}」這個檢視，現在顯示總覽。`,
    noReport: (reports: string) => `沒有這份報告：${reports}。它可能已撤下；現在顯示的是現有的報告。`,
  },
}
