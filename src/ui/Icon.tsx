// The few icons of the product, drawn on a 24 × 24 grid; decoration only, the control beside it carries the words.

export const MENU = "M4 7h16M4 12h16M4 17h16"
export const CLOSE = "M6 6l12 12M18 6L6 18"
export const SEARCH = "M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M16 16l4 4"

/** `d` is the icon's path. */
export function Icon({ d }: { d: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  )
}
