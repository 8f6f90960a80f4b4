import type { Fact } from '../../model/fact.ts'
import type { Span } from '../../model/span.ts'
import type { Scan } from './scan.ts'
import type { Segment } from './segment.ts'

/** Between the parts of one expression: `of`, `της`, `de la`. */
const WORDS = 3
const LONGEST_WORD = 4

/** Facts of all segments, `whole` spanning the segments that make up one expression: `point (b) of Article 5(1)`. */
export function withWholes(scan: Scan, segments: readonly Segment[]): readonly Fact[] {
  return expressionsOf(scan, segments).flatMap((expression) => {
    if (expression.length === 1) return expression[0]!.facts
    const whole: Span = { start: expression[0]!.span.start, end: expression.at(-1)!.span.end }
    return expression.flatMap(({ facts }) => facts.map((fact): Fact => ({ ...fact, whole })))
  })
}

function expressionsOf(scan: Scan, segments: readonly Segment[]): ReadonlyArray<readonly Segment[]> {
  const expressions: Segment[][] = []
  for (const segment of segments) {
    const last = expressions.at(-1)
    if (last && belongs(scan, last.at(-1)!, segment)) last.push(segment)
    else expressions.push([segment])
  }
  return expressions
}

function belongs(scan: Scan, before: Segment, after: Segment): boolean {
  if (isOther(before) || isOther(after)) return false
  let [at, words] = [before.next, 0]
  for (; at < scan.tokens.length && scan.tokens[at]!.start < after.span.start; at++) {
    const { kind, key } = scan.tokens[at]!
    if (kind === 'word' ? ++words > WORDS || key.length > LONGEST_WORD || isJoint(scan, at) : !",'-".includes(key))
      return false
  }
  return true
}

function isOther({ facts }: Segment): boolean {
  const part = facts[0]?.part
  return part === 'journal' || part === 'document' || part === 'case'
}

function isJoint(scan: Scan, at: number): boolean {
  const term = scan.termAt(at)
  return term !== undefined && (term.is.has('list') || term.is.has('range'))
}
