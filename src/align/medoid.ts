import type { Features } from './features.ts'

/**
 * Index of the version that all others are aligned to: the one whose outline the others share most, and of those with (almost) the
 * same outline the one with whose words the others have most in common. Of equals the first: versions come in a fixed order.
 */
export function medoid(versions: ReadonlyArray<readonly Features[]>): number {
  const byOutline = likeness(versions.map(outlineOf))
  const byWords = likeness(versions.map(wordsOf))
  const score = byOutline.map((outline, v) => Math.round(outline * 200) + byWords[v]!)
  return score.indexOf(Math.max(...score))
}

/** How alike each is to the others on average, 0 to 1. */
function likeness(counts: ReadonlyArray<Counts>): readonly number[] {
  return counts.map(
    (own, i) => counts.reduce((sum, other, k) => (k === i ? sum : sum + alike(own, other)), 0) / counts.length,
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

/** Shared part of both (Dice), 0 to 1. */
function alike(a: Counts, b: Counts): number {
  let shared = 0
  for (const [key, count] of a) shared += Math.min(count, b.get(key) ?? 0)
  const total = (outline: Counts): number => [...outline.values()].reduce((sum, count) => sum + count, 0)
  return (2 * shared) / Math.max(1, total(a) + total(b))
}
