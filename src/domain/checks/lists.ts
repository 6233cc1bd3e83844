// Rule 12: lists and flags agree — the board's table with the committees', members with attendees, stated counts with lists.
import { attendance, successions } from "./attendance"
import { flags, memberLists } from "./committeeTables"
import { rule } from "./draft"
import { statedCounts } from "./statedCounts"

const listsAndFlags = rule("lists-and-flags", (context) => [
  ...flags(context),
  ...memberLists(context),
  ...statedCounts(context),
  ...attendance(context),
  ...successions(context),
])

export const listRules = [listsAndFlags] as const
