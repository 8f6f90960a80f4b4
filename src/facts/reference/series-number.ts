import { itemAt } from './item.ts'
import type { Scan } from './scan.ts'

/** What stands behind the name of a series. */
interface Designation {
  /** Year and number in one order, with hyphens, then the chapter and its supplement: `2001-269`, `1985 c-46`, `1985 27 suppl 1`. */
  readonly key: string
  readonly next: number
}

/** `/2001-269`, ` 2001/269`, ` No 269 of 2001`, `, 1985, c. C-46`, ` (1985), ch. 27 (1er suppl.)`; `undefined` if nothing of the kind follows. */
export function designationAt(scan: Scan, at: number): Designation | undefined {
  const numbers = numbersAt(scan, at)
  const chapter = chapterAt(scan, numbers?.next ?? at)
  if (chapter === undefined) return numbers?.isWhole ? numbers : undefined
  const key = [numbers?.key, chapter.key].filter(Boolean).join(' ')
  return { key, next: chapter.next }
}

interface Numbers extends Designation {
  /** Names a document without any chapter; a year alone does not. */
  readonly isWhole: boolean
}

function numbersAt(scan: Scan, at: number): Numbers | undefined {
  const { tokens } = scan
  const start = tokens[at]?.key === ',' || tokens[at]?.key === '/' ? at + 1 : at
  if (tokens[start]?.key === '(') return bracketedYear(scan, start)
  const first = afterSign(scan, start)
  if (tokens[first]?.kind !== 'number') return undefined
  const groups = [tokens[first].key]
  let next = first + 1
  while (groups.length < MOST_GROUPS && isJoined(scan, next)) {
    groups.push(tokens[next + 1]!.key)
    next += 2
  }
  return groups.length > 1 ? numbersOf(groups, next) : withYear(scan, groups[0]!, next)
}

/** `1984-85-86-87`, the years of a session. */
const MOST_GROUPS = 4

function bracketedYear({ tokens }: Scan, at: number): Numbers | undefined {
  const year = tokens[at + 1]
  if (year?.kind !== 'number' || !isYear(year.key) || tokens[at + 2]?.key !== ')') return undefined
  return { key: year.key, next: at + 3, isWhole: false }
}

function afterSign(scan: Scan, at: number): number {
  const term = scan.termAt(at)
  return term?.is.has('sign') ? term.next : at
}

function isJoined({ tokens }: Scan, at: number): boolean {
  const [mark, number] = [tokens[at], tokens[at + 1]]
  return mark !== undefined && mark.glued && '-/'.includes(mark.key) && number?.kind === 'number' && number.glued
}

/** `269 of 2001`, `2001 No 269`, or a number alone. */
function withYear(scan: Scan, number: string, next: number): Numbers {
  const { tokens } = scan
  const sign = afterSign(scan, next)
  if (isYear(number) && sign > next && tokens[sign]?.kind === 'number')
    return numbersOf([number, tokens[sign].key], sign + 1)
  const particle = tokens[next]?.kind === 'word' && tokens[next].key.length <= LONGEST_PARTICLE ? next + 1 : next
  const year = tokens[particle]?.key === '-' || tokens[particle]?.key === "'" ? particle + 1 : particle
  if (!isYear(number) && particle > next && isYear(tokens[year]?.key ?? ''))
    return numbersOf([number, tokens[year]!.key], year + 1)
  return { key: number, next, isWhole: !isYear(number) }
}

/** `of`, `de`, Maltese `tal-`. */
const LONGEST_PARTICLE = 4

/** The year first: `301/2004` is `2004-301`. */
function numbersOf(groups: readonly string[], next: number): Numbers {
  const isTurned = groups.length === 2 && isYear(groups[1]!) && !isYear(groups[0]!)
  return { key: (isTurned ? groups.toReversed() : groups).join('-'), next, isWhole: true }
}

function isYear(digits: string): boolean {
  return /^(?:1[789]|20)\d\d$/.test(digits)
}

function chapterAt(scan: Scan, at: number): Designation | undefined {
  const start = scan.tokens[at]?.key === ',' ? at + 1 : at
  const term = scan.termAt(start)
  const item = term?.nouns.includes('chapter') ? itemAt(scan, term.next) : undefined
  if (item === undefined || 'ordinal bracketed'.includes(item.sort)) return undefined
  const chapter = item.values.map(({ key }) => key).join(' ')
  const supplement = supplementAt(scan, item.next)
  return supplement ? { key: `${chapter} ${supplement.key}`, next: supplement.next } : { key: chapter, next: item.next }
}

/** Tokens between number and bracket in `(1st Supp.)`, `(3^e^ suppl.)`. */
const LONGEST_NAME = 6

/** `(1st Supp.)`, `(1er suppl.)`: an ordinal number and a word in brackets. */
function supplementAt({ tokens }: Scan, at: number): Designation | undefined {
  if (tokens[at]?.key !== '(' || tokens[at + 1]?.kind !== 'number') return undefined
  const inner = tokens.slice(at + 2, at + 3 + LONGEST_NAME)
  const end = inner.findIndex(({ kind, key }) => key === ')' || kind === 'number')
  const isNamed = inner.slice(1, Math.max(1, end)).some(({ kind, key }) => kind === 'word' && key.length > 2)
  return isNamed && inner[0]!.glued && inner[end]!.key === ')'
    ? { key: `suppl ${tokens[at + 1]!.key}`, next: at + end + 3 }
    : undefined
}
