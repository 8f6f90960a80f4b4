import type { Fact } from '../../model/fact.ts'
import { isCapital, type Scan } from './scan.ts'
import type { Segment } from './segment.ts'

/** Tokens between the name of the journal and its series: `Ġurnal Uffiċjali tal-Unjoni Ewropea L 119`. */
const TOKENS_BETWEEN = 6
/** Tokens between the number of the journal and the page: a date in words and what is around it. */
const REACH = 16

const SERIES: Readonly<Record<string, string>> = {
  l: 'l',
  c: 'c',
  с: 'c',
  s: 's',
  li: 'l i',
  ci: 'c i',
  ca: 'c a',
  ce: 'c e',
}

/** `OJ L 119, 4.5.2016, p. 1`, at the name of the journal: number and page; the date between them is left alone. */
export function journalAt(scan: Scan, at: number): Segment | undefined {
  const term = scan.termAt(at)
  if (!term?.is.has('journal') || (term.next === at + 1 && !isCapital(scan, at))) return undefined
  const number = seriesAt(scan, at, term.next) ?? plainAt(scan, at, term.next)
  if (number === undefined) return undefined
  const pages = pagesAfter(scan, number.next)
  return { facts: [...number.facts, ...(pages?.facts ?? [])], span: number.span, next: pages?.next ?? number.next }
}

function seriesAt(scan: Scan, at: number, next: number): Segment | undefined {
  for (let series = next; series <= next + TOKENS_BETWEEN; series++) {
    const token = scan.tokens[series]
    if (token === undefined || (token.kind !== 'word' && !"'.-".includes(token.key))) return undefined
    const found = SERIES[token.key] !== undefined && isCapital(scan, series) ? numberOf(scan, at, series) : undefined
    if (found) return found
  }
  return undefined
}

/** `L 119`, `C 12 E`, `L, 2024/1689`. */
function numberOf(scan: Scan, at: number, series: number): Segment | undefined {
  const { tokens } = scan
  const number = tokens[series + 1]?.key === ',' ? series + 2 : series + 1
  if (tokens[number]?.kind !== 'number') return undefined
  const hasYear = tokens[number + 1]?.key === '/' && tokens[number + 1]!.glued && tokens[number + 2]?.kind === 'number'
  if (number === series + 2 && !hasYear) return undefined
  const last = hasYear ? number + 2 : number
  const edition = !hasYear && isEdition(scan, last + 1) ? ` ${tokens[last + 1]!.key}` : ''
  const next = edition ? last + 2 : last + 1
  const key = `${SERIES[tokens[series]!.key]} ${tokens[number].key}${hasYear ? `/${tokens[last]!.key}` : ''}${edition}`
  return segmentOf(scan, key, { at, first: series, next })
}

function isEdition(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  return (
    token?.kind === 'word' &&
    token.key.length === 1 &&
    'aei'.includes(token.key) &&
    isCapital(scan, at) &&
    (scan.tokens[at + 1] === undefined || scan.tokens[at + 1]!.kind === 'mark')
  )
}

/** `OJ 17, 6.10.1958`: before there were series. */
function plainAt(scan: Scan, at: number, next: number): Segment | undefined {
  const sign = scan.termAt(next)
  const number = sign?.is.has('sign') ? sign.next : next
  const token = scan.tokens[number]
  const isEnd = scan.tokens[number + 1]?.key === ',' && scan.tokens[number + 2]?.glued !== true
  const isNumber = token?.kind === 'number' && token.key.length <= 3 && isEnd
  return isNumber ? segmentOf(scan, token.key, { at, first: number, next: number + 1 }) : undefined
}

interface Place {
  /** Index of the first token of the expression. */
  readonly at: number
  /** Index of the first token of the number. */
  readonly first: number
  readonly next: number
}

function segmentOf({ tokens }: Scan, key: string, { at, first, next }: Place): Segment {
  const { end } = tokens[next - 1]!
  const whole = { start: tokens[at]!.start, end }
  const span = { start: tokens[first]!.start, end }
  return {
    facts: [{ kind: 'reference', keys: [key], span, form: 'figures', part: 'journal', whole }],
    span: whole,
    next,
  }
}

function pagesAfter(scan: Scan, at: number): Segment | undefined {
  const stop = Math.min(scan.tokens.length, at + REACH)
  for (let i = at; i < stop && !';)'.includes(scan.tokens[i]!.key); i++) {
    const found = pageAt(scan, i)
    if (found) return found
  }
  return undefined
}

/** `p. 1`, `p. 1-88`, `1. o.`, `1. lpp.`. */
function pageAt(scan: Scan, at: number): Segment | undefined {
  const page = scan.termAt(at)
  if (page?.is.has('page')) return scan.tokens[page.next]?.kind === 'number' ? pagesOf(scan, at, page.next) : undefined
  if (scan.tokens[at]!.kind !== 'number') return undefined
  const last = rangeEnd(scan, at)
  const after = scan.tokens[last + 1]?.key === '.' ? last + 2 : last + 1
  return scan.termAt(after)?.is.has('page') ? pagesOf(scan, at, at) : undefined
}

function rangeEnd({ tokens }: Scan, at: number): number {
  const dash = tokens[at + 1]?.key === '.' ? at + 2 : at + 1
  return tokens[dash]?.key === '-' && tokens[dash + 1]?.kind === 'number' ? dash + 1 : at
}

function pagesOf(scan: Scan, at: number, first: number): Segment {
  const last = rangeEnd(scan, first)
  const whole = { start: scan.tokens[at]!.start, end: scan.tokens[last]!.end }
  const pages = first === last ? [first] : [first, last]
  const facts = pages.map((index): Fact => ({
    kind: 'reference',
    keys: [scan.tokens[index]!.key],
    form: 'figures',
    part: 'page',
    whole,
    span: { start: scan.tokens[index]!.start, end: scan.tokens[index]!.end },
    ...(index !== first && { from: scan.tokens[first]!.key }),
  }))
  return { facts, span: whole, next: last + 1 }
}
