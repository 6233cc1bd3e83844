// Rules 6 to 9, on people: whole numbers of them, their leavers, their rates and their flows.
import { leaversByBreakdown } from "./leaverCounts"
import { overallBetweenParts } from "./overallRates"
import { headcountRollForward } from "./rollForward"
import { wholePeople } from "./wholePeople"

export const peopleRules = [wholePeople, leaversByBreakdown, overallBetweenParts, headcountRollForward] as const
