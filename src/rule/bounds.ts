import { compilePhrases } from '../facts/phrases.ts'
import { polarities } from '../locale/polarity/index.ts'
import type { FactKind, VersionFacts } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import { toSource } from '../model/mapped-text.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Comparison, Statement } from '../model/verdict.ts'
import type { PlacedFact } from './row.ts'
import { factsAt } from './row.ts'

const AMOUNTS: ReadonlySet<FactKind> = new Set<FactKind>(['number'])
const MOMENTS: ReadonlySet<FactKind> = new Set<FactKind>(['date', 'time'])
const KINDS: ReadonlySet<FactKind> = new Set([...AMOUNTS, ...MOMENTS])

/** On which side of a value something lies. */
type Side = 'at least' | 'at most' | 'not before' | 'not after'

interface Bound {
  readonly side: Side
  /** What it bounds. */
  readonly kinds: ReadonlySet<FactKind>
  readonly start: number
  readonly end: number
}

/**
 * What the versions say of each value that is a bound: the lower or the upper one. A version that gives the value without a phrase that
 * is known, with a negation nearby or on both sides, has no vote.
 */
export function* compareBounds(context: RuleContext): Generator<Comparison> {
  const { rows, set } = context.alignment
  const find = set.versions.map(({ language }) => finderOf(language))
  for (const [row, { cells }] of rows.entries()) {
    const bounds = cells.map((cell, v) =>
      boundsAt({ version: set.versions[v]!, facts: context.facts[v]! }, cell, find[v]!),
    )
    for (const value of new Set(bounds.flatMap((own) => [...own.keys()]))) {
      const readings = bounds.map((own) => own.get(value))
      const voting = readings.map((said) =>
        said && new Set(said.map(({ key }) => key)).size === 1 ? said.slice(0, 1) : undefined,
      )
      if (voting.filter(Boolean).length > 1) yield { row, readings: voting }
    }
  }
}

interface Place {
  readonly version: LanguageVersion
  readonly facts: VersionFacts
}

/** By value, what the phrases beside it say. */
function boundsAt(place: Place, cell: readonly number[], find: Finder): ReadonlyMap<string, readonly Statement[]> {
  const found = cell.flatMap((p) => {
    const { bounds, numberFirst } = find(place.version.paragraphs[p]!.text.value)
    const facts = bounds.length === 0 ? [] : factsAt(place, [p], KINDS)
    return bounds.flatMap((bound) => {
      const placed = nearest(facts, bound, numberFirst)
      return placed && bound.kinds.has(placed.fact.kind)
        ? [{ value: placed.fact.keys[0], said: statement(bound, placed) }]
        : []
    })
  })
  const byValue = groupBy(found, ({ value }) => value)
  return new Map([...byValue].map(([value, group]) => [value, group.map(({ said }) => said)]))
}

function statement({ side, start, end }: Bound, { fact, paragraph: { text } }: PlacedFact): Statement {
  const says = text.value.slice(Math.min(start, fact.span.start), Math.max(end, fact.span.end))
  return { key: `${side} ${fact.keys[0]}`, says, source: toSource(text, { start, end }) }
}

const AFTER = 24
const BEFORE = 16

/** The value that a phrase belongs to: the next one, or the one before where that is the order of the language. */
function nearest(facts: readonly PlacedFact[], { start, end }: Bound, numberFirst: boolean): PlacedFact | undefined {
  const text = facts[0]?.paragraph.text.value ?? ''
  const next = facts[countWhile(facts, ({ fact }) => fact.span.start < end)]
  const last = facts[countWhile(facts, ({ fact }) => fact.span.end <= start) - 1]
  const after = next && isNear(text.slice(end, next.fact.span.start), AFTER) ? next : undefined
  const before = last && isNear(text.slice(last.fact.span.end, start), BEFORE) ? last : undefined
  return numberFirst ? (before ?? after) : (after ?? before)
}

/** How many items in order a condition holds for that holds for none behind the first it fails for. */
function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

function isNear(between: string, limit: number): boolean {
  return between.length <= limit && !/[;:]|\.\s/.test(between)
}

type Finder = (text: string) => { readonly bounds: readonly Bound[]; readonly numberFirst: boolean }

const finders = new Map<string, Finder>()

function finderOf(tag: LanguageTag): Finder {
  const language = primaryLanguage(tag)
  const finder = finders.get(language) ?? compileFinder(language)
  finders.set(language, finder)
  return finder
}

/** What a negation turns round: it reaches a few words. */
const REACH = 40

function compileFinder(language: string): Finder {
  const polarity = Object.hasOwn(polarities, language) ? polarities[language] : undefined
  if (polarity === undefined) return () => ({ bounds: [], numberFirst: false })
  const { numberFirst = false, ...forms } = polarity
  const find = compilePhrases(Object.entries(forms), { caseSensitive: false })
  return (text) => {
    const found = find(text)
    const negations = found.filter(({ id }) => id === 'negations')
    const bounds = found.flatMap((phrase) => {
      const negation = negations[countWhile(negations, ({ end }) => end <= phrase.start - REACH)]
      const isNegated = negation !== undefined && negation.start < phrase.end + REACH
      const side = SIDES[phrase.id]
      return side === undefined || (COMPARATIVES.has(phrase.id) && isNegated)
        ? []
        : [{ ...phrase, side, kinds: kindsOf(side) }]
    })
    return { bounds, numberFirst }
  }
}

const SIDES: Readonly<Record<string, Side>> = {
  least: 'at least',
  more: 'at least',
  most: 'at most',
  less: 'at most',
  earliest: 'not before',
  latest: 'not after',
}
const COMPARATIVES: ReadonlySet<string> = new Set(['more', 'less'])

function kindsOf(side: Side): ReadonlySet<FactKind> {
  return side.startsWith('at') ? AMOUNTS : MOMENTS
}
