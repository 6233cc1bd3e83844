// Simplified Chinese: the page of checks and questions.
import type { Words } from "./zh-Hant"

export const words: Words = {
  title: "核对与提问",
  lead: "报告的数字按规则互相核对：对不上的，附说明和董事可以问的问题；四舍五入不算错。",
}
