// Traditional Chinese: disclosure index.
export const disclosureIndex = {
  index: {
    title: "披露索引",
    lead: "港交所每項 KPI，每家報告給了數字、文字，還是沒有。",
  },
}
