// Copying a text, where the browser has a clipboard for pages and where it has none, as on http; what could not be copied is said so.

/** False where the browser refuses: then nothing was copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyMarked(text)
  }
}

/** The old way: a text that is marked for a moment and copied as if by the reader. */
function copyMarked(text: string): boolean {
  const area = document.createElement("textarea")
  area.value = text
  area.readOnly = true
  area.className = "visually-hidden"
  // Inside a dialog nothing outside can be marked.
  const focused = document.activeElement
  ;(focused?.closest("dialog") ?? document.body).append(area)
  area.select()
  let copied = false
  try {
    copied = document.execCommand("copy")
  } catch {
    copied = false
  }
  area.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return copied
}
