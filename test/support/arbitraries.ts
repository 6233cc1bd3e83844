// Printed figures of any size and precision, built from their digits so that no arithmetic of the product is involved.
import * as fc from "fast-check"

/** `digits` are all digits without point or separators; `decimals` of them stand behind the point. */
export type PrintedDigits = { digits: bigint; decimals: number }

export function printedDigits(max = 999_999_999_999n): fc.Arbitrary<PrintedDigits> {
  return fc.record({ digits: fc.bigInt({ min: 0n, max }), decimals: fc.integer({ min: 0, max: 4 }) })
}

/** "1,234.50" */
export function withSeparators({ digits, decimals }: PrintedDigits): string {
  const { whole, fraction } = parts({ digits, decimals })
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",")
  return decimals === 0 ? grouped : `${grouped}.${fraction}`
}

/** The number nearest to the decimal digits. */
export function valueOf({ digits, decimals }: PrintedDigits): number {
  return Number(`${digits}e-${decimals}`)
}

function parts({ digits, decimals }: PrintedDigits): { whole: string; fraction: string } {
  const text = String(digits).padStart(decimals + 1, "0")
  return { whole: text.slice(0, text.length - decimals), fraction: decimals === 0 ? "" : text.slice(-decimals) }
}
