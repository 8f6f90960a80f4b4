import type { Features } from './features.ts'

/**
 * Index of the version that all others are aligned to: the one whose outline the others share most, and of those with (almost) the
 * same outline the one with whose words the others have most in common. Of equals the first: versions come in a fixed order.
 */
export function medoid(versions: ReadonlyArray<readonly Features[]>): number {
  const byOutline = likeness(versions.map(outlineOf), alike)
  const byWords = likeness(versions.map(wordsOf), covered)
  const score = byOutline.map((outline, v) => Math.round(outline * 200) + byWords[v]!)
  return score.indexOf(Math.max(...score))
}

/** How alike each is to the others on average, 0 to 1. */
function likeness(counts: readonly Counts[], alikeness: (own: Counts, other: Counts) => number): readonly number[] {
  return counts.map(
    (own, i) => counts.reduce((sum, other, k) => (k === i ? sum : sum + alikeness(own, other)), 0) / counts.length,
  )
}

/** How often each thing stands in a version. */
type Counts = ReadonlyMap<string | number, number>

/** By label or form. */
function outlineOf(paragraphs: readonly Features[]): Counts {
  const counts = new Map<string, number>()
  for (const { path, kind, depth } of paragraphs) {
    const key = path || `${kind}${depth}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function wordsOf(paragraphs: readonly Features[]): Counts {
  const ids = new Set<number>()
  for (const { tokens } of paragraphs) for (const id of tokens) ids.add(id)
  return new Map([...ids].map((id) => [id, 1]))
}

/** How much of the other stands in one, 0 to 1: what has few words, as a script of its own has, covers little. */
function covered(own: Counts, other: Counts): number {
  let shared = 0
  for (const key of other.keys()) if (own.has(key)) shared++
  return shared / Math.max(1, other.size)
}

/** Shared part of both (Dice), 0 to 1. */
function alike(a: Counts, b: Counts): number {
  let shared = 0
  for (const [key, count] of a) shared += Math.min(count, b.get(key) ?? 0)
  const total = (outline: Counts): number => [...outline.values()].reduce((sum, count) => sum + count, 0)
  return (2 * shared) / Math.max(1, total(a) + total(b))
}
