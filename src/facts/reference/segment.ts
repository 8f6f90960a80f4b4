import type { Subdivision } from '../../locale/locale.ts'
import type { Fact } from '../../model/fact.ts'
import type { Span } from '../../model/span.ts'
import { type List, type ListItem, valueToCompare } from './list.ts'
import type { Scan } from './scan.ts'
import type { Value } from './value.ts'

/** Facts of one noun with its numbers, or of one number of an act, in order. */
export interface Segment {
  readonly facts: readonly Fact[]
  /** With noun and brackets, in the text. */
  readonly span: Span
  /** Index of the token after it. */
  readonly next: number
}

export interface Place {
  readonly nouns: readonly Subdivision[]
  /** Index of the first token. */
  readonly first: number
  readonly next: number
}

export function segmentOf(scan: Scan, list: List, { nouns, first, next }: Place): Segment {
  const span: Span = { start: scan.tokens[first]!.start, end: scan.tokens[next - 1]!.end }
  const noun = nounOf(nouns, list.items[0])
  const facts = list.items.flatMap((item, index) =>
    factsOf(item, list.items[index - 1], { noun, span, head: list.items[0] }),
  )
  return { facts, span, next }
}

const NUMBERED_ROMAN: ReadonlySet<Subdivision> = new Set(['annex', 'title', 'chapter', 'part', 'section', 'appendix'])

/** Of a noun with several meanings, the one that the number speaks for: `afsnit II` is a title, `første afsnit` a subparagraph. */
function nounOf(nouns: readonly Subdivision[], { sort, values }: ListItem): Subdivision {
  if (sort === 'roman' || sort === 'capital') return nouns.find((noun) => NUMBERED_ROMAN.has(noun)) ?? nouns[0]!
  const isPoint = values[0]!.form === 'letter' && nouns.includes('point')
  return isPoint ? 'point' : nouns[0]!
}

interface Expression {
  readonly noun: Subdivision
  readonly head: ListItem
  readonly span: Span
}

function factsOf(item: ListItem, previous: ListItem | undefined, { noun, head, span }: Expression): readonly Fact[] {
  const from = item.join === 'range' && previous ? valueToCompare(previous, item) : undefined
  return item.values.map((value, index) => ({
    kind: 'reference',
    keys: [value.key],
    span: { start: value.start, end: value.end },
    form: value.form,
    part: index === 0 && item.sort === head.sort ? noun : partOf(value, index),
    whole: span,
    ...(index === 0 && from !== undefined && { from }),
  }))
}

function partOf({ form, key }: Value, index: number): Subdivision {
  return form === 'letter' || index > 1 || /^[a-z]/.test(key) ? 'point' : 'paragraph'
}
