// Traditional Chinese: search.
export const search = {
  search: {
    open: "搜尋",
  },
}
