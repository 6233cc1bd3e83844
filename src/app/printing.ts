// Before paper, the page takes the paper's layout on the screen, so that charts can measure the room they will have.

/** Marks the document while it is being printed. Registered before anything else listens, so that it comes first. */
export function layOutForPaper(): void {
  const { dataset } = document.documentElement
  window.addEventListener("beforeprint", () => {
    dataset["printing"] = "yes"
  })
  window.addEventListener("afterprint", () => {
    delete dataset["printing"]
  })
}
