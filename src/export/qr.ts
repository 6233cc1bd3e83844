// An address as a QR code, for paper and walls: one path of squares, which a style sheet colours and any size fits.
import { encode } from "uqr"

/** White squares around it, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4

/** `d` fills the dark squares of a picture of `size` by `size` units. Medium error correction: fifteen in a hundred may be lost. Throws where the text is too long for any code. */
export function qrCode(text: string): { d: string; size: number } {
  const { data, size } = encode(text, { ecc: "M", border: QUIET })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { d: squares.join(""), size }
}
