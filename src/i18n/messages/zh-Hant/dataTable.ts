// Traditional Chinese: data.
export const dataTable = {
  data: {
    title: "數據",
    lead: "每份報告的每個數字，連同出處，一表查遍。",
  },
}
