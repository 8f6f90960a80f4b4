import { lastAt } from '../model/last-at.ts'
import type { Landmark } from '../model/language-version.ts'

/** The landmark that an offset of the source stands behind; the first one for what stands before all. */
export function landmarkAt(landmarks: readonly Landmark[], offset: number): Landmark | undefined {
  return landmarks[lastAt(landmarks, offset, ({ at }) => at)]
}

/** `page 3, paragraph 12`. */
export function landmarkWords({ page, paragraph }: Landmark): string {
  return page === undefined ? `paragraph ${paragraph}` : `page ${page}, paragraph ${paragraph}`
}
