import type { Span } from '../model/span.ts'
import type { PlacedFact } from './row.ts'

/** Longer ones are lists, of which each member is enough. */
const LONGEST = 80
/** What may stand between the parts of one citation: `, c. `, ` du `, ` of `. */
const JOINT = /^[\s,]{0,2}(?:\p{L}{0,4}[.°º’']?\s?){0,2}$/u

/**
 * As written, with what belongs to the same citation: `2003, c. 26, s. 5` for each of its numbers. The facts are those of one version at
 * a row, in order.
 */
export function citations(facts: readonly PlacedFact[]): readonly string[] {
  const said: string[] = []
  let open: PlacedFact[] = []
  const close = (): void => {
    said.push(...written(open))
    open = []
  }
  for (const placed of facts) {
    const last = open.at(-1)
    if (last !== undefined && !isSameCitation(last, placed)) close()
    open.push(placed)
  }
  close()
  return said
}

function isSameCitation(last: PlacedFact, next: PlacedFact): boolean {
  if (last.paragraph !== next.paragraph) return false
  const [before, after] = [wholeOf(last), wholeOf(next)]
  return after.start <= before.end || JOINT.test(last.paragraph.text.value.slice(before.end, after.start))
}

function written(run: readonly PlacedFact[]): readonly string[] {
  if (run.length === 0) return []
  const { value } = run[0]!.paragraph.text
  const spans = run.map(wholeOf)
  const all = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  if (all.end - all.start <= LONGEST) return run.map(() => value.slice(all.start, all.end))
  return spans.map(({ start, end }) => value.slice(start, end))
}

function wholeOf({ fact }: PlacedFact): Span {
  return fact.whole ?? fact.span
}
