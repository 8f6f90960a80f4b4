import type { ReferencePart } from '../../model/fact.ts'
import type { Scan } from './scan.ts'
import type { Segment } from './segment.ts'

/** Numbers that have a name of their own before them: the name differs between languages, the number is the key. */
interface Form {
  readonly part: ReferencePart
  /** Sticky, bounded in length; group `key`, or several to be joined by `/`. Dashes in the text are of any kind. */
  readonly pattern: RegExp
}

const DASH = '[-\u2010-\u2015\u2212]'
/** In any script: the letters of cases and series are translated here and there. */
const CAPITALS = '\\p{Lu}{1,6}'

const FORMS: readonly Form[] = [
  { part: 'case', pattern: /(?:ECLI:)?(EU:[A-Z]:\d{4}:\d{1,5})(?!\d)/uy },
  { part: 'case', pattern: new RegExp(`([CTFPСТΤ]${DASH}\\d{1,4}/\\d{2})(?!\\d)`, 'uy') },
  { part: 'document', pattern: new RegExp(`[A-Z]\\d{1,2}${DASH}(\\d{4}/\\d{4})(?!\\d)`, 'uy') },
  { part: 'document', pattern: new RegExp(`PE${DASH}CONS\\s(\\d{1,4}/\\d{1,2}(?:/\\d{2})?)(?!\\d)`, 'uy') },
  { part: 'document', pattern: new RegExp(`${CAPITALS}\\s?\\((\\d{4})\\)\\s?(\\d{1,5})(?!\\d)`, 'uy') },
  {
    part: 'document',
    pattern: new RegExp(`(?:${CAPITALS}/){1,3}(\\d{1,4}(?:(?:/|${DASH})\\d{1,5}){0,2})(?!\\d)`, 'uy'),
  },
  { part: 'document', pattern: new RegExp(`\\p{Lu}\\.\\p{Lu}\\.\\s(\\d{4}${DASH}\\d{1,5})(?!\\d)`, 'uy') },
  { part: 'document', pattern: /(?:ISO|IEC)(?:\/[A-Z]{2,5})?\s(\d{3,5}(?:-\d{1,2})?(?::\d{4})?)(?!\d)/uy },
]

/** Zeros that fill up a number behind its year: `COM(2012)0011`. */
const FILLED = /(?<=^\d{4}\/)0+(?=\d)/

/** Letters that are typed for Latin ones. */
const LATIN: Readonly<Record<string, string>> = { с: 'c', т: 't', τ: 't' }

/** `C-131/12`, `COM(2012) 11`, `SOR/98-247`, `A/RES/217`, at the first letter. */
export function documentAt(scan: Scan, at: number): Segment | undefined {
  if (!isStart(scan, at)) return undefined
  for (const { part, pattern } of FORMS) {
    pattern.lastIndex = scan.tokens[at]!.start
    const found = pattern.exec(scan.text)
    if (found && isWorthIt(found[0])) return segmentOf(scan, at, { found, part })
  }
  return undefined
}

/** A word of a few capitals that nothing is glued to. */
function isStart({ text, tokens }: Scan, at: number): boolean {
  const { kind, key, start, end } = tokens[at]!
  if (kind !== 'word' || key.length > 6 || !NUMBER_NEAR.test(tokens[at + 1]?.key ?? '')) return false
  const before = tokens[at - 1]
  if (tokens[at]!.glued && before && '/-.'.includes(before.key) && before.kind === 'mark') return false
  const written = text.slice(start, end)
  return written === written.toUpperCase() && written !== key
}

const NUMBER_NEAR = /^[-/.:(\d]/

/** `I/1` and `F/2` are other things. */
function isWorthIt(written: string): boolean {
  return (written.match(/\d/g) ?? []).length > 1
}

interface Match {
  readonly found: RegExpExecArray
  readonly part: ReferencePart
}

function segmentOf(scan: Scan, at: number, { found, part }: Match): Segment {
  const values = found.slice(1).filter((value) => value !== undefined)
  const { start } = scan.tokens[at]!
  const span = { start, end: start + found[0].length }
  const key = values
    .join('/')
    .toLowerCase()
    .replace(/[стτ]/g, (letter) => LATIN[letter]!)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(FILLED, '')
  let next = at
  while (next < scan.tokens.length && scan.tokens[next]!.start < span.end) next++
  return { facts: [{ kind: 'reference', keys: [key], span, form: 'figures', part, whole: span }], span, next }
}
