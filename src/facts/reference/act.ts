import type { Fact, ReferencePart } from '../../model/fact.ts'
import type { Scan } from './scan.ts'
import type { Segment } from './segment.ts'

/** A number with slashes: `2016/679`, `95/46/EC`, `12517/1/23 REV 1`. */
interface Slashed {
  readonly groups: readonly string[]
  /** Ends in letters: `/EC`. */
  readonly isNamed: boolean
  /** Index of the token after it. */
  readonly next: number
}

/** The act or document with a number with slashes that begins at token `at`: bracket, sign, noun or number. */
export function actAt(scan: Scan, at: number, previous: Segment | undefined): Segment | undefined {
  const start = numberStart(scan, at)
  const slashed = start === undefined ? undefined : slashedAt(scan, start)
  if (slashed === undefined) return undefined
  const part = partOf(scan, slashed, start! > at || continues(scan, at, previous))
  return part && segmentOf(scan, { at, start: start!, part, slashed })
}

/** After an act, a bracket and a sign: `Regulation (EC) No 45/2001`. */
function numberStart(scan: Scan, at: number): number | undefined {
  const act = scan.termAt(at)
  const afterAct = act?.is.has('act') ? act.next : at
  const afterDomain = domainAt(scan, afterAct)
  const sign = scan.termAt(afterDomain)
  const start = sign?.is.has('sign') ? sign.next : afterDomain
  return scan.tokens[start]?.kind === 'number' ? start : undefined
}

/** After `(EU)`, `(EU, Euratom)`; the index itself if there is no such bracket. */
function domainAt(scan: Scan, at: number): number {
  if (scan.tokens[at]?.key !== '(') return at
  let next = at + 1
  while (isDomain(scan, next)) next += scan.tokens[next + 1]?.key === ',' ? 2 : 1
  return next > at + 1 && scan.tokens[next]?.key === ')' ? next + 1 : at
}

function isDomain(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (token?.kind !== 'word') return false
  return scan.termAt(at)?.is.has('domain') === true || (token.key.length > 1 && isUpper(scan, at))
}

function isUpper({ text, tokens }: Scan, at: number): boolean {
  const { start, end, kind } = tokens[at]!
  const written = text.slice(start, end)
  return kind === 'word' && end - start <= 8 && written === written.toUpperCase()
}

function slashedAt(scan: Scan, at: number): Slashed | undefined {
  const groups = [scan.tokens[at]!.key]
  let next = at + 1
  while (groups.length < 5 && isSlash(scan, next) && scan.tokens[next + 1]!.kind === 'number') {
    groups.push(scan.tokens[next + 1]!.key)
    next += 2
  }
  if (groups.length === 1 || groups.length > 3 || groups.some((group) => group.length > 5)) return undefined
  const isNamed = isSlash(scan, next) && isDomain(scan, next + 1)
  return { groups, isNamed, next: isNamed ? afterNames(scan, next + 2) : next }
}

function isSlash({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.key === '/' && tokens[at].glued && tokens[at + 1] !== undefined && tokens[at + 1]!.glued
}

/** `2002/187/EC, Euratom`. */
function afterNames(scan: Scan, at: number): number {
  return scan.tokens[at]?.key === ',' && scan.termAt(at + 1)?.is.has('domain') ? at + 2 : at
}

function partOf(scan: Scan, { groups, isNamed, next }: Slashed, isIntroduced: boolean): ReferencePart | undefined {
  if (isProcedure(scan, groups, next) || isCouncil(groups)) return 'document'
  if (groups.some((group) => group.length > 4) && !isIntroduced) return undefined
  return isIntroduced || isNamed || scan.termAt(next)?.is.has('act') ? 'act' : undefined
}

/** `2012/0011 (COD)`: four digits filled with zeros, or the code of a procedure. */
function isProcedure({ tokens, text }: Scan, groups: readonly string[], next: number): boolean {
  if (groups.length !== 2 || !isYear(groups[0]!) || groups[1]!.length !== 4) return false
  if (groups[1]!.startsWith('0')) return true
  const code = tokens[next + 1]
  return tokens[next]?.key === '(' && code !== undefined && /^[A-Z]{3}$/.test(text.slice(code.start, code.end))
}

/** Council documents: `11301/23`, `12517/1/23`. */
function isCouncil(groups: readonly string[]): boolean {
  const [first, last] = [groups[0]!, groups.at(-1)!]
  if (first.length < 4 || last.length !== 2 || isYear(first)) return false
  return groups.length === 2 ? first.length === 5 || first.length === 4 : groups[1]!.length <= 2
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits)
}

interface Found {
  readonly at: number
  readonly start: number
  readonly part: ReferencePart
  readonly slashed: Slashed
}

function segmentOf(scan: Scan, { at, start, part, slashed }: Found): Segment {
  const revision = part === 'document' ? revisionAt(scan, slashed.next) : { key: '', next: slashed.next }
  const { next } = revision
  const span = { start: scan.tokens[at]!.start, end: scan.tokens[next - 1]!.end }
  const fact: Fact = {
    kind: 'reference',
    keys: [slashed.groups.join('/') + revision.key],
    span: { start: scan.tokens[start]!.start, end: span.end },
    form: 'figures',
    part,
    whole: span,
  }
  return { facts: [fact], span, next }
}

/** Whether token `at` goes on a list of acts: `and 46/2001` after `Regulation (EC) No 45/2001`. */
function continues(scan: Scan, at: number, previous: Segment | undefined): boolean {
  if (previous?.facts[0]?.part !== 'act' || at === previous.next) return false
  const after = scan.tokens[previous.next]?.key === ',' ? previous.next + 1 : previous.next
  const joint = scan.termAt(after)
  return at === (joint?.is.has('list') ? joint.next : after)
}

const REVISIONS: ReadonlySet<string> = new Set(['rev', 'add', 'cor', 'init', 'corr', 'rev1', 'dcl', 'ext'])

/** `REV 1`, `ADD 2 REV 1`. */
function revisionAt({ tokens }: Scan, at: number): { readonly key: string; readonly next: number } {
  let [key, next] = ['', at]
  while (REVISIONS.has(tokens[next]?.key ?? '') && tokens[next + 1]?.kind === 'number') {
    key += ` ${tokens[next]!.key} ${tokens[next + 1]!.key}`
    next += 2
  }
  return { key, next }
}
