// English: workbooks.
import type { SharedMessages } from "../types"

export const workbook: Pick<SharedMessages, "workbook"> = {
  workbook: {
    item: "Item",
    content: "Content",
    readMe: "Read me",
    data: "Data",
    harmonised: "Harmonised",
    checks: "Checks and questions",
    definitions: "Definitions",
    sources: "Sources",
    site: "Site",
    address: "Address",
    date: "Date",
    version: "Dataset version",
    inFile: "Observations in this file",
    inView: "Observations before filters",
    zero: "Empty cells",
    zeroWords: "No figure; the column status says not disclosed, not applicable or not in the report. A zero is a printed zero.",
    prevails: "What prevails",
    title: "Title",
    subtitle: "Subtitle",
    group: "Group",
    asPrinted: (label) => `${label} (words)`,
  },
}
