import { figureStyle } from '../locale/figures.ts'
import type { Locale } from '../locale/locale.ts'
import type { Fact } from '../model/fact.ts'
import { type FigureGrammar, figureGrammar, readFigures } from './number/figures.ts'
import { compileForms, type Lexicon } from './number/lexicon.ts'
import type { NumberFound } from './number/found.ts'
import { linkRanges } from './number/range.ts'
import { romanValue } from './number/roman.ts'
import { multiply, readScale } from './number/scale.ts'
import { isGluedToLast, type Tokens, tokenAt, tokenise, written } from './number/token.ts'
import { compileVocabulary } from './number/vocabulary.ts'
import { readWords, type WordGrammar } from './number/words.ts'
import { compileUnits, type Units } from './unit.ts'

interface Grammar {
  readonly figures: FigureGrammar
  readonly words: WordGrammar | undefined
  readonly units: Units
  readonly ranges: Lexicon<true>
}

/**
 * Finds numbers in figures, words and roman numerals, with their units. Without a locale only figures are found, and units that
 * are the same everywhere. U+FFFC stands for what is taken already.
 */
export function compileNumbers(locale: Locale | undefined): (text: string) => readonly Fact[] {
  const grammar = compileGrammar(locale)
  return (text) => {
    const tokens = tokenise(text)
    return linkRanges(tokens, scan(tokens, grammar), grammar.ranges)
  }
}

function compileGrammar(locale: Locale | undefined): Grammar {
  return {
    figures: figureGrammar(locale),
    words: locale && {
      vocabulary: compileVocabulary(locale),
      unitsFirst: figureStyle(locale.language).unitsFirst,
      hasJoiners: locale.numerals.joiners !== '',
      splitsTeens: locale.numerals.bound[10] !== undefined,
    },
    units: compileUnits(locale),
    ranges: compileForms(locale?.references.rangeWords ?? ''),
  }
}

function scan(tokens: Tokens, grammar: Grammar): readonly NumberFound[] {
  const found: NumberFound[] = []
  for (let at = 0, free = 0; at < tokens.list.length; ) {
    const reading = readAt(tokens, at, grammar)
    if (reading === undefined || !('keys' in reading)) at = reading?.next ?? at + 1
    else {
      const number = withUnit(tokens, reading, { grammar, free })
      found.push(number)
      at = number.next
      free = number.end
    }
  }
  return found
}

/** An idiom is passed over. */
type Reading = NumberFound | { readonly next: number }

function readAt(tokens: Tokens, at: number, grammar: Grammar): Reading | undefined {
  const { kind } = tokens.list[at]!
  if (kind === 'digits') return figuresAt(tokens, at, grammar)
  return kind === 'word' && !isPartOfCode(tokens, at) ? (wordsAt(tokens, at, grammar) ?? romanAt(tokens, at)) : undefined
}

/** A word that touches digits belongs to a name or a unit. */
function isPartOfCode({ list }: Tokens, at: number): boolean {
  const word = list[at]!
  return list[at - 1]?.kind === 'digits' && list[at - 1]!.end === word.start
}

function figuresAt(tokens: Tokens, at: number, { figures, units, words }: Grammar): NumberFound | undefined {
  const read = readFigures(tokens, at, figures, units)
  if (read === undefined) return undefined
  const { keys, form, start, end } = read
  const scale = words && readScale(tokens, read.next, words.vocabulary)
  if (scale === undefined) return { keys, form, start, end, at, next: read.next, scale: 1 }
  const { factor } = scale
  const next = afterStop(tokens, scale.next, units)
  return { keys: multiply(keys, factor), form, start, end: tokens.list[next - 1]!.end, at, next, scale: factor }
}

/** Behind the full stop of an abbreviation (`Mrd. EUR`), which a unit tells from the end of a sentence. */
function afterStop(tokens: Tokens, next: number, units: Units): number {
  const isStop = written(tokens, next) === '.' && isGluedToLast(tokens, next)
  return isStop && units.after(tokens, next + 1) !== undefined ? next + 1 : next
}

function wordsAt(tokens: Tokens, at: number, { words }: Grammar): Reading | undefined {
  const read = words && readWords(tokens, at, words)
  if (read?.number === undefined) return read
  const { number, next } = read
  const [start, end] = [tokens.list[at]!.start, tokens.list[next - 1]!.end]
  return { keys: [String(number.value)], form: number.form, start, end, at, next, scale: 1 }
}

function romanAt(tokens: Tokens, at: number): NumberFound | undefined {
  const { start, end } = tokens.list[at]!
  const value = end - start < 2 || isInName(tokens, at) ? undefined : romanValue(written(tokens, at))
  return value === undefined
    ? undefined
    : { keys: [String(value)], form: 'roman', start, end, at, next: at + 1, scale: 1 }
}

/** `SIS-II`, `II-A3`: a hyphen or digits tie it to a name. */
function isInName(tokens: Tokens, at: number): boolean {
  const before = isGluedToLast(tokens, at) ? written(tokens, at - 1) : ''
  return before === '-' || before === '_' || (isGluedToLast(tokens, at + 1) && tokens.list[at + 1]!.kind === 'digits')
}

interface UnitContext {
  readonly grammar: Grammar
  /** Offset up to which the text belongs to other numbers. */
  readonly free: number
}

function withUnit(tokens: Tokens, number: NumberFound, { grammar, free }: UnitContext): NumberFound {
  const before = number.form === 'roman' ? undefined : grammar.units.before(tokens, number.at)
  if (before !== undefined && before.edge >= free) return { ...number, unit: before.unit, start: before.edge }
  const after = number.form === 'roman' ? undefined : grammar.units.after(tokens, number.next)
  if (after === undefined || isLoneLetter(tokens, number, after.edge)) return number
  return { ...number, unit: after.unit, end: after.edge, next: tokenAt(tokens, after.edge, number.next) }
}


/** One letter is a unit only behind figures: `5 g`, but not `cinq g`. */
function isLoneLetter({ list }: Tokens, { form, next }: NumberFound, edge: number): boolean {
  const { kind, start } = list[next]!
  return form !== 'figures' && kind === 'word' && edge - start === 1
}
