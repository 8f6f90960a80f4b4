import type { FactForm } from '../../model/fact.ts'
import { isClosing } from './bracketed.ts'
import { isGluedDot, type Scan } from './scan.ts'
import { afterSuffix } from './suffix.ts'
import type { Piece, Value } from './value.ts'

const LONGEST_NUMBER = 4

/** Of a number with full stops, one more than there may be. */
const MOST_TOKENS = 9

export function numberAt(scan: Scan, at: number): Piece | undefined {
  let next = at + 1
  while (next < at + MOST_TOKENS && isGluedDot(scan, next)) next += 2
  const groups = next === at + 1 ? [scan.tokens[at]!.key] : groupsOf(scan, at, next)
  if (groups.length > 4 || groups.some((group) => group.length > LONGEST_NUMBER) || isDate(groups)) return undefined
  const suffix = afterSuffix(scan, next)
  if (suffix === undefined || isPartOfMore(scan, suffix.next)) return undefined
  const values = numberValues(scan, at, { ...suffix, groups })
  if (!isClosing(scan, suffix.next)) return { sort: 'number', values, next: suffix.next }
  return { sort: 'number', last: 'letter', values, next: suffix.next + 1 }
}

function groupsOf({ text, tokens }: Scan, at: number, next: number): readonly string[] {
  return text.slice(tokens[at]!.start, tokens[next - 1]!.end).split('.')
}

function isDate(groups: readonly string[]): boolean {
  return groups.length > 2 && groups.some((group) => group.length === LONGEST_NUMBER)
}

/** An amount, a percentage, a number with slashes, thousands. */
function isPartOfMore({ tokens }: Scan, at: number): boolean {
  const [after, then] = [tokens[at], tokens[at + 1]]
  if (after === undefined) return false
  if (after.kind === 'number') return after.key.length === 3
  if ('%‰€$£°'.includes(after.key)) return true
  return after.glued && then?.kind === 'number' && then.glued && '/:'.includes(after.key)
}

interface Written {
  readonly groups: readonly string[]
  /** Letter that belongs to the number: `5a`, `5 bis`. */
  readonly letter: string
  readonly next: number
}

function numberValues(scan: Scan, at: number, { groups, letter, next }: Written): readonly Value[] {
  const first = scan.tokens[at]!
  const end = scan.tokens[next - 1]!.end
  const form: FactForm = 'figures'
  if (!scan.isParagraphDotted || groups.length !== 2)
    return [{ key: dotted(groups) + letter, form, start: first.start, end }]
  return [
    { key: bare(groups[0]!), form, start: first.start, end: first.end },
    { key: bare(groups[1]!) + letter, form, start: scan.tokens[at + 2]!.start, end },
  ]
}

function dotted(groups: readonly string[]): string {
  return groups.length === 1 ? bare(groups[0]!) : groups.map(bare).join('.')
}

/** `05` after a full stop is another number than `5`: section 72.05. */
function bare(group: string, index = 0): string {
  return index === 0 ? group.replace(/^0+(?=\d)/, '') : group
}
