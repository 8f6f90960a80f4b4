import type { PlacedFact } from './row.ts'

/**
 * The keys of a fact, the likeliest at its place first: a number with a point that begins a heading, or that stands among such numbers
 * as `83.3` and `810.01`, names a section in any language and has no thousands.
 */
export function likeliestFirst(placed: PlacedFact, facts: readonly PlacedFact[]): readonly string[] {
  const { keys } = placed.fact
  if (keys.length < 2 || !(isHeadingNumber(placed) || facts.some((other) => isSectionNumber(other, placed))))
    return keys
  return [...keys].sort((a, b) => Number(b.includes('.')) - Number(a.includes('.')))
}

function isHeadingNumber({ fact, paragraph }: PlacedFact): boolean {
  return paragraph.kind === 'heading' && fact.span.start === 0
}

/** Whether a number of the same paragraph has a point that can part no thousands. */
function isSectionNumber({ fact, paragraph }: PlacedFact, placed: PlacedFact): boolean {
  if (paragraph !== placed.paragraph || fact.keys.length > 1) return false
  return /^\d+\.\d+$/.test(paragraph.text.value.slice(fact.span.start, fact.span.end))
}
