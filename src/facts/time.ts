import type { Locale } from '../locale/locale.ts'
import type { Fact } from '../model/fact.ts'
import { isDash } from './number/character.ts'
import type { Lexicon, Match } from './number/lexicon.ts'
import { isGluedToLast, type Tokens, tokenise, written } from './number/token.ts'
import { type ClockFigures, figuresAt, isPartOfMore, keysOf } from './time/figures.ts'
import { type ClockGrammar, compileClock, type Sign } from './time/grammar.ts'

/**
 * Finds times of day, only where something says that they are one: a colon, a word, `p.m.`. U+FFFC stands for what is taken
 * already.
 */
export function compileTimes(locale: Locale | undefined): (text: string) => readonly Fact[] {
  const grammar = compileClock(locale)
  return (text) => scan(tokenise(text), grammar)
}

function scan(tokens: Tokens, grammar: ClockGrammar): readonly Fact[] {
  const facts: Fact[] = []
  for (let at = 0; at < tokens.list.length;) {
    const found = foundAt(tokens, at, grammar)
    if (found !== undefined) facts.push(factOf(tokens, at, found))
    const end = found && rangeEnd(tokens, found.next, grammar)
    if (end !== undefined) facts.push(factOf(tokens, end.at, end))
    at = end?.next ?? found?.next ?? at + 1
  }
  return facts
}

function foundAt(tokens: Tokens, at: number, grammar: ClockGrammar): Found | undefined {
  const { kind } = tokens.list[at]!
  if (kind === 'mark') return undefined
  return kind === 'digits' ? timeAt(tokens, at, grammar) : instantAt(tokens, at, grammar)
}

/** `17.00` of `kl. 9.00–17.00`, `17 heures` of `9 h 30 à 17 heures`. */
function rangeEnd(tokens: Tokens, next: number, grammar: ClockGrammar): (Found & { readonly at: number }) | undefined {
  const at = isDash(written(tokens, next)) ? next + 1 : tokens.list[next] && grammar.ranges.match(tokens, next)?.next
  if (at === undefined || tokens.list[at]?.kind !== 'digits') return undefined
  const time = timeAt(tokens, at, grammar)
  if (time !== undefined) return { ...time, at }
  const figures = figuresAt(tokens, at, grammar)
  if (figures === undefined || isPartOfMore(tokens, at, figures.next)) return undefined
  const hours = figures.minutes === undefined ? signBehind(tokens, figures.next, grammar) : undefined
  if (figures.minutes === undefined && hours?.value !== 'afterMinutes') return undefined
  return { keys: keysOf(figures, undefined), next: hours?.next ?? figures.next, at }
}

interface Found {
  readonly keys: readonly [string, ...string[]]
  readonly next: number
}

function factOf({ list }: Tokens, at: number, { keys, next }: Found): Fact {
  return { kind: 'time', keys, span: { start: list[at]!.start, end: list[next - 1]!.end } }
}

function instantAt(tokens: Tokens, at: number, { instants }: ClockGrammar): Found | undefined {
  const match = instants.match(tokens, at)
  if (match === undefined || isHyphenated(tokens, at, match.next)) return undefined
  return { keys: match.value === 'noon' ? ['12:00'] : ['00:00', '24:00'], next: match.next }
}

/** `après-midi`: a hyphen makes another word. */
function isHyphenated({ text, list }: Tokens, at: number, next: number): boolean {
  return text[list[at]!.start - 1] === '-' || text[list[next - 1]!.end] === '-'
}

function timeAt(tokens: Tokens, at: number, grammar: ClockGrammar): Found | undefined {
  const figures = figuresAt(tokens, at, grammar)
  if (figures === undefined || isPartOfMore(tokens, at, figures.next)) return undefined
  const instant =
    figures.hours === 12 && tokens.list[figures.next] ? instantAt(tokens, figures.next, grammar) : undefined
  if (instant !== undefined) return instant
  const behind = signBehind(tokens, figures.next, grammar)
  const sign = behind?.value
  const evidence = { figures, sign, grammar }
  if (!isTime(tokens, at, evidence) && !isRangeStart(tokens, evidence)) return undefined
  const next =
    behind !== undefined && (figures.minutes !== undefined || !sign?.endsWith('Minutes')) ? behind.next : figures.next
  return { keys: keysOf(figures, sign), next }
}

/** A word behind, with a hyphen or without: `14.30-kor`. */
function signBehind(tokens: Tokens, next: number, { behind }: ClockGrammar): Match<Sign> | undefined {
  const at = isGluedToLast(tokens, next) && isDash(written(tokens, next)) ? next + 1 : next
  return tokens.list[at]?.kind === 'word' ? behind.match(tokens, at) : undefined
}

interface Evidence {
  readonly figures: ClockFigures
  readonly sign: Sign | undefined
  readonly grammar: ClockGrammar
}

function isTime(tokens: Tokens, at: number, { figures, sign, grammar }: Evidence): boolean {
  if (figures.isSure || sign === 'after') return true
  if (sign === 'morning' || sign === 'afternoon') return figures.hours <= 12
  if (figures.minutes !== undefined && sign === 'afterMinutes') return true
  if (isBehind(tokens, at, grammar.before)) return true
  if (figures.minutes === undefined || figures.isDecimal) return false
  return isBehind(tokens, at, grammar.beforeMinutes) && !isCounting(tokens, figures.next)
}

/** `9.00` of `9.00–17.00 Uhr`: the time behind says that this is one too. */
function isRangeStart(tokens: Tokens, { figures, grammar }: Evidence): boolean {
  if (figures.minutes === undefined) return false
  const { next } = figures
  const to = isDash(written(tokens, next)) ? next + 1 : tokens.list[next] && grammar.ranges.match(tokens, next)?.next
  const end = to === undefined || tokens.list[to]?.kind !== 'digits' ? undefined : figuresAt(tokens, to, grammar)
  if (end?.minutes === undefined || tokens.list[end.next] === undefined) return false
  const sign = grammar.behind.match(tokens, end.next)?.value
  return sign !== undefined && isTime(tokens, to!, { figures: end, sign, grammar })
}

/** Whether one of the words stands directly before, with or without its full stop. */
function isBehind(tokens: Tokens, at: number, words: Lexicon<true>): boolean {
  return [at - 1, at - 2].some((word) => tokens.list[word]?.kind === 'word' && words.match(tokens, word)?.next === at)
}

/** `at 17.50 EUR`, `at 2.50 per cent`: a number that counts something and no time; a unit or any small word that is not "on". */
function isCounting(tokens: Tokens, next: number): boolean {
  const word = tokens.list[next]?.kind === 'word' ? written(tokens, next) : ''
  return (
    /^(?:[A-Z]{3}|[ckm]?[mgl]|kg|per|pour|pro[cz]\w*|por|milli?\w*|millió\w*|euro?\w*)$/u.test(word) ||
    /^[€$£°]/u.test(written(tokens, next))
  )
}
