// Traditional Chinese: checks & questions.
export const checks = {
  checks: {
    title: "核對與提問",
    lead: "報告的數字按規則互相核對；對不上的，附說明和董事可以問的問題。",
  },
}
