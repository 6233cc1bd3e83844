// A logo from a file of the reader: drawn small into a PNG of our own, so that nothing else of the file comes along.
import { LOGO_BYTES } from "@/schema/deckLimits"

/** Pixels of the longer side. */
const LARGEST = 480
const SMALLEST = 60
const LONGEST_FILE = 5_000_000

/** Null where the file is no picture that the browser reads, or too large. */
export async function logoOf(file: File): Promise<string | null> {
  if (file.size > LONGEST_FILE) return null
  const address = URL.createObjectURL(file)
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const [width, height] = [picture.naturalWidth || LARGEST, picture.naturalHeight || LARGEST]
    for (let longest = LARGEST; longest >= SMALLEST; longest = Math.round(longest * 0.75)) {
      const share = Math.min(1, longest / Math.max(width, height))
      const canvas = document.createElement("canvas")
      canvas.width = Math.max(1, Math.round(width * share))
      canvas.height = Math.max(1, Math.round(height * share))
      canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height)
      const logo = canvas.toDataURL("image/png")
      // A photograph has more to say than a mark: it is drawn smaller until a deck can hold it.
      if (logo.length <= LOGO_BYTES) return logo
    }
    return null
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}
