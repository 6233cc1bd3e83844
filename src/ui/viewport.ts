// What part of a picture a window shows: zoom about a point, pan, fit. Pure; screen and picture in CSS and picture pixels.

type Place = { x: number; y: number }
export type Extent = { width: number; height: number }

/** On the screen a picture's point p stands at p × scale + (left, top). */
export type Viewport = { scale: number; left: number; top: number }

const LARGEST_SCALE = 16

export function toScreen({ scale, left, top }: Viewport, { x, y }: Place): Place {
  return { x: x * scale + left, y: y * scale + top }
}

export function toPicture({ scale, left, top }: Viewport, { x, y }: Place): Place {
  return { x: (x - left) / scale, y: (y - top) / scale }
}

/** The whole picture, in the middle of its window. */
export function fitted(picture: Extent, screen: Extent): Viewport {
  const scale = Math.min(screen.width / picture.width, screen.height / picture.height, 4)
  return { scale, left: (screen.width - picture.width * scale) / 2, top: (screen.height - picture.height * scale) / 2 }
}

/** Larger or smaller by a factor, with the point under `at` (screen) staying where it is. */
export function zoomed(viewport: Viewport, factor: number, at: Place, picture: Extent, screen: Extent): Viewport {
  const smallest = fitted(picture, screen).scale
  const scale = Math.min(Math.max(viewport.scale * factor, smallest), Math.max(LARGEST_SCALE, smallest))
  const fixed = toPicture(viewport, at)
  return held({ scale, left: at.x - fixed.x * scale, top: at.y - fixed.y * scale }, picture, screen)
}

export function panned(viewport: Viewport, by: Place, picture: Extent, screen: Extent): Viewport {
  return held({ ...viewport, left: viewport.left + by.x, top: viewport.top + by.y }, picture, screen)
}

/** The same, moved just far enough that a point of the picture is well inside the window. */
export function showing(viewport: Viewport, point: Place, picture: Extent, screen: Extent): Viewport {
  const at = toScreen(viewport, point)
  const by = { x: shortfall(at.x, screen.width), y: shortfall(at.y, screen.height) }
  return by.x === 0 && by.y === 0 ? viewport : panned(viewport, by, picture, screen)
}

/** The point of the picture that is nearest to the given one. */
export function inside({ x, y }: Place, picture: Extent): Place {
  return { x: Math.min(Math.max(x, 0), picture.width), y: Math.min(Math.max(y, 0), picture.height) }
}

const MARGIN = 32

function shortfall(at: number, size: number): number {
  return at < MARGIN ? MARGIN - at : at > size - MARGIN ? size - MARGIN - at : 0
}

/** A picture cannot be pushed out of its window: half a window of it always stays. */
function held({ scale, left, top }: Viewport, picture: Extent, screen: Extent): Viewport {
  return { scale, left: heldAlong(left, picture.width * scale, screen.width), top: heldAlong(top, picture.height * scale, screen.height) }
}

function heldAlong(start: number, extent: number, window: number): number {
  const room = window / 2
  return Math.min(Math.max(start, room - extent), room)
}
