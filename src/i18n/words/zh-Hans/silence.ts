// Simplified Chinese: what the reports do not print.
import type { SharedMessages } from "../types"

export const silence: Pick<SharedMessages, "silence" | "link"> = {
  silence: {
    page: (issuers: string, view: string) => `${issuers}没有印出“${view}”的内容`,
    pageWhy: "没有印出不等于零；这里也不以估计代替。报告印出的数字全在“数据”，回应了哪些规定见“披露索引”。",
    title: "本页主题中，报告没有印出的",
    lacks: (issuer: string, list: string) => `${issuer}没有印出：${list}。`,
    wholly: (issuer: string, view: string) => `${issuer}没有印出“${view}”的任何内容。`,
  },
  link: {
    title: "链接所指的不在这里",
    noView: (view: string) => `没有“${view}”这个视图，现在显示总览。`,
    noReport: (reports: string) => `没有这份报告：${reports}。它可能已撤下；现在显示的是现有的报告。`,
  },
}
