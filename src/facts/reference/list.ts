import { type Item, itemAt } from './item.ts'
import type { Scan } from './scan.ts'
import type { Sort } from './value.ts'

/** What joins a designation to the one before. */
export type Join = 'none' | 'comma' | 'word' | 'range'

export interface ListItem extends Item {
  readonly join: Join
}

/** Designations joined by commas, conjunctions and range words: `5(1), 6 and 8 to 10`. */
export interface List {
  readonly items: readonly [ListItem, ...ListItem[]]
  /** Index of the token after it, a full stop not counted. */
  readonly next: number
  readonly isDotted: boolean
}

interface Joint {
  readonly join: Join
  /** A dash with blanks around it may be one of punctuation. */
  readonly isLoose: boolean
  readonly next: number
}

/** No reference is longer; the limit keeps memory small where a text holds nothing but numbers. */
const MOST_ITEMS = 300

/** The list that begins at token `at`, as long as it can be. */
export function listAt(scan: Scan, at: number): List | undefined {
  const first = itemAt(scan, at)
  if (first === undefined) return undefined
  const items: [ListItem, ...ListItem[]] = [joinedBy('none', first)]
  for (let item = nextItem(scan, items); item !== undefined; item = nextItem(scan, items)) {
    items.push(item)
    if (items.length === MOST_ITEMS) break
  }
  return listOf(items)
}

function joinedBy(join: Join, { sort, last, values, first, next, isDotted }: Item): ListItem {
  return { sort, last, values, first, next, isDotted, join }
}

export function listOf(items: readonly [ListItem, ...ListItem[]]): List {
  const { next, isDotted } = items.at(-1)!
  return { items, next, isDotted }
}

function nextItem(scan: Scan, items: readonly ListItem[]): ListItem | undefined {
  const previous = items.at(-1)!
  const joint = jointAt(scan, previous.next) ?? (previous.isDotted ? jointAt(scan, previous.next + 1) : undefined)
  if (joint === undefined) return undefined
  const item = itemAt(scan, joint.next) ?? ordinalBehind(scan, joint.next)
  if (item === undefined || !(goesOn(previous, item) || goesOn(items[0]!, item)) || isDayOfMonth(scan, item))
    return undefined
  const isAscending = ascends(previous, item)
  if (!isAscending && (joint.join === 'range' || joint.isLoose)) return undefined
  return isAscending || joint.join === 'comma' || !isBeforeWord(scan, item) ? joinedBy(joint.join, item) : undefined
}

/** After an article: `the first and the second`, `l-ewwel u t-tieni`, `a 3. és az 5.`. */
function ordinalBehind(scan: Scan, at: number): Item | undefined {
  const token = scan.tokens[at]
  if (token?.kind !== 'word' || token.key.length > 3) return undefined
  const after = scan.tokens[at + 1]
  const item = itemAt(scan, after?.glued && "'-".includes(after.key) ? at + 2 : at + 1)
  return item?.sort === 'ordinal' || (item?.isDotted && isOrdinalNumber(scan, item)) ? item : undefined
}

/** Hungarian `a 3. és az 5. cikk`. */
function isOrdinalNumber({ grammar }: Scan, { sort }: Item): boolean {
  return sort === 'number' && grammar.isOrdinalDotted && grammar.numberFirst.has('article')
}

function jointAt(scan: Scan, at: number): Joint | undefined {
  const token = scan.tokens[at]
  if (token?.key === ',') return afterComma(scan, at + 1)
  if (token?.key === '-') {
    const isLoose = !token.glued && !scan.tokens[at + 1]?.glued
    return { join: 'range', isLoose, next: at + 1 }
  }
  return wordJoint(scan, at)
}

/** `c)`, which is never a word. */
function isClosedLetter({ tokens, unopened }: Scan, at: number): boolean {
  return tokens[at]?.kind === 'word' && tokens[at].key.length === 1 && unopened[at + 1] === 1 && tokens[at + 1]!.glued
}

function afterComma(scan: Scan, at: number): Joint {
  return wordJoint(scan, at) ?? { join: 'comma', isLoose: false, next: at }
}

function wordJoint(scan: Scan, at: number): Joint | undefined {
  if (isClosedLetter(scan, at)) return undefined
  const term = scan.termAt(at)
  if (term?.is.has('range')) return { join: 'range', isLoose: false, next: term.next }
  return term?.is.has('list') ? { join: 'word', isLoose: false, next: term.next } : undefined
}

const ALIKE: Readonly<Record<Sort, readonly Sort[]>> = {
  number: ['number', 'ordinal'],
  bracketed: ['bracketed'],
  letter: ['letter'],
  bare: ['bare'],
  roman: ['roman', 'capital'],
  capital: ['capital', 'roman'],
  ordinal: ['ordinal'],
}

/** A list goes on as it began, or within the last designation: `5(1) and 6(2)`, `5(1)(a) and (b)`. */
function goesOn(previous: Item, item: Item): boolean {
  const before = ALIKE[item.sort]
  return before.includes(previous.sort) || before.includes(previous.last)
}

function isDayOfMonth(scan: Scan, { sort, next, isDotted }: Item): boolean {
  if (sort !== 'number') return false
  const at = isDotted ? next + 1 : next
  const month = afterParticle(scan, at)
  return scan.termAt(month)?.is.has('month') === true && (month > at || !isAnotherWord(scan, month))
}

function afterParticle({ tokens, grammar }: Scan, at: number): number {
  const token = tokens[at]
  if (token?.kind !== 'word' || !grammar.dateParticles.has(token.key)) return at
  return tokens[at + 1]?.key === "'" && tokens[at + 1]!.glued ? at + 2 : at + 1
}

/** English "may", Romanian "mai". */
function isAnotherWord({ text, tokens }: Scan, at: number): boolean {
  const { start, end, key } = tokens[at]!
  return text.slice(start, end) === key && tokens[at + 1]?.kind === 'word'
}

function isBeforeWord({ tokens }: Scan, { sort, next }: Item): boolean {
  return sort === 'number' && tokens[next]?.kind === 'word'
}

/** As lists of references do; an amount after a reference often does not. */
function ascends(previous: Item, item: Item): boolean {
  const [before, after] = [valueToCompare(previous, item), item.values[0]!.key]
  const difference = Number.parseFloat(after) - Number.parseFloat(before)
  return Number.isNaN(difference) || difference >= 0
}

/** Of the previous designation, the value at the level of the next one: 1 of `5(1) and (2)`. */
export function valueToCompare(previous: Item, item: Item): string {
  const isWithin = previous.sort !== item.sort && previous.values.length > 1
  return (isWithin ? previous.values.at(-1) : previous.values[0])!.key
}
