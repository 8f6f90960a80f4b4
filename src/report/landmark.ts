import type { Landmark } from '../model/language-version.ts'

/** The landmark that an offset of the source stands behind, by bisection; the first one for what stands before all. */
export function landmarkAt(landmarks: readonly Landmark[], offset: number): Landmark | undefined {
  let low = 0
  let high = landmarks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (landmarks[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  return landmarks[low]
}

/** `page 3, paragraph 12`. */
export function landmarkWords({ page, paragraph }: Landmark): string {
  return page === undefined ? `paragraph ${paragraph}` : `page ${page}, paragraph ${paragraph}`
}
