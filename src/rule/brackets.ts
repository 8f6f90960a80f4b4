import type { Span } from '../model/span.ts'

/** A bracket or quotation mark without its fellow. */
export interface Unpaired {
  readonly what: 'bracket' | 'quotation mark'
  /** It opens something that is not closed, or closes what was not opened; unknown of quotation marks that look alike. */
  readonly side: 'opening' | 'closing' | undefined
  /** As written. */
  readonly mark: string
  /** In the text. */
  readonly span: Span
}

const PAIRS: ReadonlyArray<readonly [opening: string, closing: string]> = [
  ['(（', ')）'],
  ['[', ']'],
  ['{', '}'],
]

/** The first unpaired bracket of each kind in a text. The bracket behind a list letter (`a)`, `72(1)b)`, `iv)`) closes nothing. */
export function unpairedBrackets(text: string): readonly Unpaired[] {
  return PAIRS.flatMap(([opening, closing]) => {
    const at = unpairedAt(text, opening, closing)
    if (at === undefined) return []
    const side = opening.includes(text[at]!) ? ('opening' as const) : ('closing' as const)
    return [{ what: 'bracket' as const, side, mark: text[at]!, span: { start: at, end: at + 1 } }]
  })
}

/** The bracket behind a list letter may close an open one or not: at most and at least so many are open. */
function unpairedAt(text: string, opening: string, closing: string): number | undefined {
  const open: number[] = []
  let most = 0
  let least = 0
  for (let at = 0; at < text.length; at++) {
    if (opening.includes(text[at]!)) {
      open.push(at)
      most++
      least++
    } else if (closing.includes(text[at]!)) {
      if (!isListMarker(text, at)) most--
      if (most < 0) return at
      least = Math.max(0, least - 1)
      open.pop()
    }
  }
  return least > 0 ? open.at(-1) : undefined
}

/** A letter, figure or roman numeral that no opening bracket stands before. */
const LIST_MARKER =
  /(?:^|[\s)\]{},;:/–—―‐‑\-"'„“«])(?:\p{N}{1,3}|\p{Ll}{1,2}|\p{Lu}|[ivxlcdm]{1,6}|[IVXLCDM]{1,6})(?:\.?\p{N}{1,3}|\.?\p{L}(?!\p{L})){0,3} ?[°º*]?$/u
const LONGEST_MARKER = 14

function isListMarker(text: string, at: number): boolean {
  return LIST_MARKER.test(text.slice(Math.max(0, at - LONGEST_MARKER), at))
}

/** The Hebrew mark of an abbreviation stands between letters. */
const QUOTES = /[„“”«»〝〞]|''|"(?!(?<=\p{L}")\p{L})/gu
/** `5"`: inches, seconds. */
const INCHES = /\d"/u

/** More marks in one paragraph are a table or damaged text. */
const MOST_MARKS = 200

/** The quotation mark that has no fellow, where their number is odd; which of a pair is used where differs by language. */
export function unpairedQuote(text: string): Unpaired | undefined {
  const marks = quotesIn(text)
  if (marks.length > MOST_MARKS) return undefined
  if (marks.length % 2 === 0) return unclosedSingle(text)
  if (INCHES.test(text)) return undefined
  const odd = marks.findIndex(({ mark, index }, i) => {
    const looks = sideOf(text, index, mark.length)
    return looks !== undefined && looks !== (i % 2 === 0 ? 'opening' : 'closing')
  })
  const { mark, index } = marks[odd < 0 ? marks.length - 1 : odd % 2 === 0 ? odd : odd - 1]!
  return {
    what: 'quotation mark',
    side: sideOf(text, index, mark.length),
    mark,
    span: { start: index, end: index + mark.length },
  }
}

/** The quotation marks of a text; of too many only the first. */
function quotesIn(text: string): ReadonlyArray<{ readonly mark: string; readonly index: number }> {
  const marks: { mark: string; index: number }[] = []
  for (const { 0: mark, index } of text.matchAll(QUOTES)) if (marks.push({ mark, index }) > MOST_MARKS) break
  return marks
}

/** Of a quotation mark, by what stands beside it. */
function sideOf(text: string, index: number, length: number): 'opening' | 'closing' | undefined {
  const opens =
    /^[\p{L}\p{N}(‘‚]/u.test(text.slice(index + length, index + length + 2)) &&
    /^$|[\s([{–—/-]$/u.test(text.slice(Math.max(0, index - 1), index))
  const closes =
    /[\p{L}\p{N}.,;:!?)’…]$/u.test(text.slice(Math.max(0, index - 1), index)) &&
    /^$|^[\s.,;:!?)\]}–—/-]/u.test(text.slice(index + length, index + length + 2))
  return opens === closes ? undefined : opens ? 'opening' : 'closing'
}

const SINGLE = /(?<![^\s([])‘(?=\p{L}{3})/gu

/** `‘` that no `’` follows, were it an apostrophe. In `‚ … ‘` it is the closing mark. */
function unclosedSingle(text: string): Unpaired | undefined {
  if (text.includes('‚')) return undefined
  const last = [...text.matchAll(SINGLE)].at(-1)?.index
  if (last === undefined || /[’']/.test(text.slice(last + 1))) return undefined
  return { what: 'quotation mark', side: 'opening', mark: '‘', span: { start: last, end: last + 1 } }
}

const IN_BRACKETS = /[(（]([^()（）]{1,200})[)）]/gu
const WORDY = 3

/** Brackets that hold words enough to be a remark; references, acronyms and figures are none. In the text, with the brackets. */
export function remarksIn(text: string): readonly Span[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap(({ 0: whole, 1: inner, index }) => {
    const words = inner!.match(/\p{L}{3,}/gu)?.length ?? 0
    return words >= WORDY && !/\p{N}/u.test(inner!) ? [{ start: index, end: index + whole.length }] : []
  })
}
