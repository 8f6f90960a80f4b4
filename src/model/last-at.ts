/** Index of the last of some ascending places that is at or before an offset, by bisection; 0 if none is. */
export function lastAt<T>(places: readonly T[], offset: number, startOf: (place: T) => number): number {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(places[middle]!) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
