// Simplified Chinese: search.
import type { SharedMessages } from "../types"

export const search: Pick<SharedMessages, "search"> = {
  search: {
    label: "搜索",
    placeholder: "指标、数字、议题、董事、公司、页面或准则编号",
    keys: "↑ ↓ 选择　Enter 前往　Esc 关闭",
    results: (count: number) => `${count} 项结果`,
    none: (query: string) => `找不到“${query}”。可试另一种说法，或准则编号，例如 B1.2。`,
    kinds: { issuer: "公司", view: "页面", metric: "指标", topic: "重要性议题", person: "董事", target: "目标", check: "核对", figure: "数字" },
  },
}
