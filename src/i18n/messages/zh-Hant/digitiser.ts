// Traditional Chinese: digitiser.
export const digitiser = {
  digitiser: {
    title: "讀取矩陣圖",
  },
}
