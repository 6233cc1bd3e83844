// Traditional Chinese: the page of checks and questions.
export const words = {
  title: "核對與提問",
  lead: "報告的數字按規則互相核對：對不上的，附說明和董事可以問的問題；四捨五入不算錯。",
}

export type Words = typeof words
