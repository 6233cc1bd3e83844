// Traditional Chinese: operations & community.
export const operations = {
  operations: {
    title: "營運與社區",
    lead: "供應商、產品責任、私隱與安全、知識產權、職業安全和社區。",
  },
}
