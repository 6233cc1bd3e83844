// Traditional Chinese: governance.
export const governance = {
  governance: {
    title: "管治",
    lead: "董事會、委員會、出席、風險、反貪污與舉報。",
  },
}
