import type { Fact, FactKind, ReferencePart } from '../model/fact.ts'
import { groupBy } from '../model/group-by.ts'
import type { RuleContext } from '../model/rule.ts'
import type { Comparison, Statement } from '../model/verdict.ts'
import { citations } from './citation.ts'
import { impliedBy } from './implied.ts'
import type { PlacedFact } from './row.ts'
import { likeliestFirst } from './point-numbers.ts'
import { factsOfRow, sourceOf } from './row.ts'

/** Kinds of fact that state the same value in different ways: `Article 1` and `premier article`, a date and its year. */
const POOL: ReadonlySet<FactKind> = new Set<FactKind>(['number', 'reference', 'date', 'time'])

/** A value of a row with the key that fits the other versions best. */
interface Value extends PlacedFact {
  readonly key: string
  /** As written. */
  readonly says: string
}

type Pool = ReadonlyArray<readonly Value[] | undefined>

const pools = new WeakMap<RuleContext['facts'], readonly Pool[]>()

/** Kinds of fact that one rule compares. */
export type ValueKinds = ReadonlySet<FactKind>

/**
 * What each version says at each row of the values that most versions write as one of `kinds`. A version that states the value as
 * another kind of fact, or implies it (a range its members, a date its year), has said it.
 */
export function* compareValues(context: RuleContext, kinds: ValueKinds): Generator<Comparison> {
  for (const [row, pool] of poolsOf(context).entries()) {
    const asked = keysOf(pool, kinds)
    if (asked.size === 0) continue
    const alone = saidByOne(pool)
    yield { row, readings: pool.map((values) => values && statements(values, asked, alone)) }
  }
}

/** Keys that most facts of the row with that key state as one of `kinds`; each key is asked for by one rule only. */
function keysOf(pool: Pool, kinds: ValueKinds): ReadonlySet<string> {
  const balance = new Map<string, number>()
  for (const { key, fact } of pool.flatMap((values) => values ?? []))
    balance.set(
      key,
      (balance.get(key) ?? 0) +
        (kinds.has(fact.kind) ? 1 : -1) +
        (PREFERENCE[fact.kind] ?? 0) * (kinds.has(fact.kind) ? 1e-3 : -1e-3),
    )
  return new Set([...balance].flatMap(([key, sum]) => (sum > 0 ? [key] : [])))
}

/** Which kind is asked where as many facts state a key as one as state it as another. */
const PREFERENCE: Readonly<Partial<Record<FactKind, number>>> = { reference: 3, date: 2, time: 1 }

function poolsOf(context: RuleContext): readonly Pool[] {
  const known = pools.get(context.facts)
  if (known) return known
  const found = context.alignment.rows.map((row) => resolved(factsOfRow(context, row, POOL)))
  pools.set(context.facts, found)
  return found
}

/** Of an ambiguous form (`1.234`) the reading that most versions allow; of equals the likeliest in its language. */
function resolved(row: ReadonlyArray<readonly PlacedFact[] | undefined>): Pool {
  const support = new Map<string, number>()
  for (const facts of row)
    for (const key of new Set(facts?.flatMap(({ fact }) => fact.keys) ?? []))
      support.set(key, (support.get(key) ?? 0) + 1)
  const mostAllowed = (keys: readonly string[]): string =>
    keys.reduce((best, key) => (support.get(key)! > support.get(best)! ? key : best))
  return row.map((facts) => {
    const says = citations(facts ?? [])
    return facts?.map((placed, i) => {
      const key = timeWritten(placed.fact, support) ?? mostAllowed(likeliestFirst(placed, facts))
      return { ...placed, key, says: says[i]! }
    })
  })
}

/** `8.30` is a time of day where another version has just this one, though nothing says so here. */
function timeWritten({ kind, keys }: Fact, support: ReadonlyMap<string, number>): string | undefined {
  const [, hour, minutes] = kind === 'number' ? (/^(\d\d?)\.([0-5]\d?)$/.exec(keys[0]) ?? []) : []
  if (hour === undefined || minutes === undefined) return undefined
  const time = `${hour.padStart(2, '0')}:${minutes.padEnd(2, '0')}`
  return support.has(time) ? time : undefined
}

/** Keys that a single version states. */
function saidByOne(pool: Pool): ReadonlySet<string> {
  const said = pool.flatMap((values) => [...new Set(values?.map(({ key }) => key) ?? [])])
  return new Set([...groupBy(said, (key) => key)].flatMap(([key, versions]) => (versions.length === 1 ? [key] : [])))
}

function statements(
  values: readonly Value[],
  asked: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): readonly Statement[] {
  const said = values.filter(({ key }) => asked.has(key)).map((value) => statement(value, value.key))
  const open = new Set(asked)
  for (const { key } of said) open.delete(key)
  return open.size === 0 ? said : [...said, ...implied(values, open, alone)]
}

function implied(
  values: readonly Value[],
  open: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): readonly Statement[] {
  const implies = impliedBy(values.map(({ fact, key }) => ({ fact, key, isAlone: alone.has(key) })))
  return [...open].flatMap((key) => {
    const index = implies(key)
    return index === undefined ? [] : [{ ...statement(values[index]!, key), weak: true }]
  })
}

function statement(value: Value, key: string): Statement {
  const { part } = value.fact
  const said = { key, says: value.says, source: sourceOf(value), ...(part === undefined ? {} : { noun: part }) }
  return isWeak(value.fact) || isSingle(value.fact) ? { ...said, weak: true } : said
}

/** `1 year` is "a year": words for one are mostly articles. */
function isSingle({ kind, keys, unit }: Fact): boolean {
  return kind === 'number' && keys[0] === '1' && unit === undefined
}

/** Subdivisions that are numbered with Roman numerals: with another noun `I` may be a letter, or the class of an item, `point I/A`. */
const NUMBERED_ROMAN: ReadonlySet<ReferencePart> = new Set([
  'article',
  'annex',
  'title',
  'chapter',
  'part',
  'section',
  'appendix',
])

/** Words for numbers come and go in good translations: two, both, first. Letters may be no numeral, but behind a noun: `Annex IV`. */
function isWeak({ form, part }: Fact): boolean {
  if (form === 'roman') return part === undefined || !NUMBERED_ROMAN.has(part)
  return form === 'word' || form === 'ordinal'
}
