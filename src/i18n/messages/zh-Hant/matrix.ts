// Traditional Chinese: matrix.
export const matrix = {
  matrix: {
    title: "證據矩陣",
  },
}
