/** The room that something takes on its page, by its outermost edges and its first and last baselines. */
export interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Placed {
  readonly left: number
  readonly right: number
  readonly y: number
}

export function extentOf(placed: readonly Placed[]): Extent {
  return placed.map(({ left, right, y }) => ({ left, right, top: y, bottom: y })).reduce(united)
}

export function united(a: Extent, b: Extent): Extent {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  }
}
