// Traditional Chinese: search.
export const search = {
  search: {
    label: "搜尋",
    placeholder: "指標、數字、議題、董事、公司、頁面或準則編號",
    keys: "↑ ↓ 選擇　Enter 前往　Esc 關閉",
    results: (count: number) => `${count} 項結果`,
    none: (query: string) => `找不到「${query}」。可試另一種說法，或準則編號，例如 B1.2。`,
    kinds: { issuer: "公司", view: "頁面", metric: "指標", topic: "重要性議題", person: "董事", target: "目標", check: "核對", figure: "數字" },
  },
}
