// English: cards on a stage.
import type { SharedMessages } from "../types"

export const present: Pick<SharedMessages, "present"> = {
  present: {
    start: "Present",
    stage: ({ at, count, title }) => `Slide ${at} of ${count}: ${title}`,
    controls: "Presentation controls",
    overview: "Overview",
    notes: "Speaker notes",
    fullScreen: "Full screen",
    progress: "Progress",
    black: "The screen is black; B brings it back",
    next: "Next:",
    last: "Last slide",
  },
}
