import type { Similarity } from './similarity.ts'

/**
 * Whether two documents in different languages are versions of one. Measured on law, licences, specifications and notes in
 * up to 35 languages: of versions the values agree by 0.4 to 1 and the structure by 0.8 to 1, but each may fail where a
 * document holds few values, or one version lacks whole parts; of strangers both are rarely above 0.3. A proposal and the act
 * that came of it, which must be told apart, reach 0.35 and 0.7.
 */
export function areVersions({ values, shared, structure, compared }: Similarity): boolean {
  const isByBoth = shared >= 3 && values >= 0.4 && structure >= 0.5
  const isByValues = shared >= 20 ? values >= 0.6 : shared >= 8 && values >= 0.8
  const isByStructure = compared >= 12 && structure >= 0.85
  const isShortAndEqual = shared >= 1.5 && values >= 0.8 && structure >= 0.99
  return isByBoth || isByValues || isByStructure || isShortAndEqual
}

/** Whether two documents that somebody put side by side may be versions of one: nothing speaks against it. */
export function mayBeVersions({ values, shared, structure }: Similarity, weight: number): boolean {
  return structure >= 0.7 && (values >= 0.3 || shared >= 3 || weight < 3)
}

/** The higher the likelier; pairs that are more alike are put together first. */
export function likeness({ values, shared, structure, compared }: Similarity): number {
  return values * Math.min(1, shared / 5) + structure * Math.min(1, compared / 10)
}
