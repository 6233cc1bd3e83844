// Words that mean the same to a reader, though a report prints one of them: 用水 finds 耗水, "staff" finds "employee".
import { foldText, type ScriptMap } from "@/figures/textSearch"

/** Each line is one meaning; a word of it stands for every other one. This project's choice of words. */
const SAME: readonly (readonly string[])[] = [
  ["員工", "僱員", "雇員", "職員", "人手"],
  ["用水", "耗水", "水資源"],
  ["用電", "耗電", "電力"],
  ["汽油", "燃油"],
  ["碳排放", "溫室氣體", "二氧化碳"],
  ["流失率", "離職率"],
  ["離職", "流失"],
  ["時數", "時長", "小時"],
  ["女性", "女"],
  ["男性", "男"],
  ["供應商", "供貨商"],
  ["舉報", "檢舉"],
  ["反貪污", "反腐敗", "廉潔", "貪腐"],
  ["工傷", "職業安全"],
  ["私隱", "隱私"],
  ["廢物", "廢棄物"],
  ["employee", "staff", "worker", "personnel", "headcount"],
  ["turnover", "attrition"],
  ["ghg", "carbon", "co2", "greenhouse"],
  ["electricity", "power"],
  ["petrol", "gasoline", "fuel"],
  ["women", "female"],
  ["men", "male"],
  ["corruption", "bribery", "integrity"],
  ["whistle-blowing", "whistleblowing"],
  ["waste", "garbage", "refuse"],
]

/** A word of a query and what else it may be written as, the word itself first; both folded. */
export function alternatives(word: string, scripts: ScriptMap): string[] {
  const others = SAME.flatMap((meaning) => {
    const folded = meaning.map((each) => foldText(each, scripts))
    // The longest that the word contains: 女性 is not 女 followed by 性. Latin words are taken whole, or in the plural.
    const inside = folded
      .filter((each) => (isLatin(each) ? word === each || word === `${each}s` : word.includes(each)))
      .toSorted((a, b) => b.length - a.length)[0]
    if (inside === undefined) return []
    return folded.filter((each) => each !== inside).map((each) => (isLatin(each) ? each : word.replace(inside, each)))
  })
  return [...new Set([word, ...others])]
}

function isLatin(word: string): boolean {
  return /^[a-z0-9 -]+$/.test(word)
}
