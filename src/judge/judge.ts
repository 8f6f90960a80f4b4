import type { Comparison, Statement, Verdict } from '../model/verdict.ts'
import { groupBy } from '../model/group-by.ts'
import { camps, tally } from './tally.ts'
import type { Camps, Tally } from './tally.ts'

/** What the judge must know besides what is said. */
export interface JudgeOptions {
  /** Index of the version declared authoritative, if one is. */
  readonly reference?: number | undefined
}

/**
 * Decides who departs. A version that lacks the row has no vote. With a majority the versions that differ from it depart, those
 * that differ alike together; with a reference it is those that differ from the reference. A tie is undecided, and so are two
 * versions that differ.
 */
export function judge(comparison: Comparison, { reference }: JudgeOptions = {}): readonly Verdict[] {
  const count = tally(comparison)
  if (count.voters.length < 2 || count.keys.size === 0) return []
  if (reference !== undefined && count.voters.includes(reference))
    return departures(comparison, count, byReference(count, reference))
  const ruling = byVote(count)
  const departing = departures(comparison, count, ruling)
  const rivals = rivalsOf(departing, count, ruling)
  if (rivals.length > 2) return [dispute(comparison, rivals, count)]
  return [...departing, ...undecided(comparison, count, ruling)]
}

/** Versions that say the same of a matter, and what. */
interface Rival {
  readonly versions: readonly number[]
  readonly keys: readonly string[]
}

/**
 * The camps of a row where every version has a value of its own and nothing is agreed: none adds to the others, they dispute. None
 * where some version says nothing, or says what others say too.
 */
function rivalsOf(departing: readonly Verdict[], { counts, voters, keys }: Tally, ruling: Ruling): readonly Rival[] {
  if (departing.some(({ departure, isRepeat }) => departure !== 'extra' || isRepeat)) return []
  const found = departing.map(({ deviating, extra }): Rival => ({ versions: deviating, keys: extra }))
  const alone = new Set(found.flatMap(({ versions }) => versions))
  const rest = voters.filter((v) => !alone.has(v))
  const open = [...keys].filter((key) => !ruling.has(key))
  const isParted = open.length > 0 && voters.every((v) => open.every((key) => counts[v]!.has(key) !== alone.has(v)))
  const rivals = rest.length > 0 ? [{ versions: rest, keys: open }, ...found] : found
  const isSettled = rest.length > 0 ? isParted : open.length === 0
  return isSettled && areApart(rivals) ? rivals : []
}

/** Whether nobody says what others say, too. */
function areApart(rivals: readonly Rival[]): boolean {
  const all = rivals.flatMap(({ keys }) => keys)
  return new Set(all).size === all.length
}

/** One question of all camps, the largest first. */
function dispute(comparison: Comparison, rivals: readonly Rival[], { voters }: Tally): Verdict {
  const [first, ...others] = rivals.toSorted((a, b) => b.versions.length - a.versions.length)
  const extra = [...new Set(others.flatMap(({ keys }) => keys))]
  return {
    row: comparison.row,
    departure: 'undecided',
    deviating: [],
    missing: first!.keys,
    extra,
    isRepeat: false,
    agree: first!.versions.length,
    voters: voters.length,
    ...inQuestion(comparison, [...first!.keys, ...extra]),
  }
}

/** How often each key should be said, as agreed; `any` number of times but never. Keys that no majority agrees on are absent. */
type Ruling = ReadonlyMap<string, number | 'any'>

function byReference({ keys, counts }: Tally, reference: number): Ruling {
  return new Map([...keys].map((key) => [key, counts[reference]!.get(key) ?? 0]))
}

/** A key is agreed if more than half of the versions say it, or do not. How often, is agreed if more than half of those say so. */
function byVote({ keys, counts, voters }: Tally): Ruling {
  const ruling = new Map<string, number | 'any'>()
  for (const key of keys) {
    const said = voters.map((v) => counts[v]!.get(key) ?? 0).filter((times) => times > 0)
    if (said.length * 2 < voters.length) ruling.set(key, 0)
    else if (said.length * 2 > voters.length) ruling.set(key, majority(said) ?? 'any')
  }
  return ruling
}

function majority(values: readonly number[]): number | undefined {
  const groups = [...groupBy(values, (value) => value).values()]
  return groups.find((group) => group.length * 2 > values.length)?.[0]
}

interface Difference {
  readonly version: number
  /** Said too seldom, or never. */
  readonly missing: readonly string[]
  /** Said too often, or by few others. */
  readonly extra: readonly string[]
  readonly isRepeat: boolean
}

function departures(comparison: Comparison, count: Tally, ruling: Ruling): readonly Verdict[] {
  const differences = count.voters.flatMap((version) => difference(count, ruling, version) ?? [])
  const alike = groupBy(differences, ({ missing, extra }) => JSON.stringify([missing, extra]))
  return [...alike.values()].map((group) =>
    verdictOf(comparison, group, { agree: agreeing(count, ruling, group), voters: count.voters.length }),
  )
}

/** How many versions at least agree on each key in question: one that departs from it otherwise does not. */
function agreeing({ counts, voters }: Tally, ruling: Ruling, group: readonly Difference[]): number {
  const { missing, extra } = group[0]!
  const support = [...missing, ...extra].map((key) => {
    const isNever = group.every(({ version }) => !counts[version]!.has(key))
    return voters.filter((v) => (isNever ? counts[v]!.has(key) : (counts[v]!.get(key) ?? 0) === ruling.get(key))).length
  })
  return Math.min(...support)
}

function isAsAgreed(said: number, times: number | 'any'): boolean {
  return said === times || (times === 'any' && said > 0)
}

/** How one version differs. Repeats count only where nothing else is in question, or pair with what stands in their place. */
function difference({ counts }: Tally, ruling: Ruling, version: number): Difference | undefined {
  const own = counts[version]!
  const absent: string[] = []
  const fewer: string[] = []
  const added: string[] = []
  const more: string[] = []
  for (const [key, times] of ruling) {
    const said = own.get(key) ?? 0
    if (isAsAgreed(said, times)) continue
    if (said === 0) absent.push(key)
    else if (times === 0) added.push(key)
    else (said < Number(times) ? fewer : more).push(key)
  }
  if (absent.length + added.length === 0)
    return fewer.length + more.length === 0 ? undefined : { version, missing: fewer, extra: more, isRepeat: true }
  const isForMore = absent.length === 1 && added.length === 0 && more.length === 1
  return { version, missing: absent.length === 0 ? fewer : absent, extra: isForMore ? more : added, isRepeat: false }
}

function verdictOf(
  comparison: Comparison,
  group: readonly Difference[],
  support: Pick<Verdict, 'agree' | 'voters'>,
): Verdict {
  const { missing, extra } = group[0]!
  const isRepeat = group.every((one) => one.isRepeat)
  const departure = missing.length > 0 && extra.length > 0 ? 'changed' : missing.length > 0 ? 'missing' : 'extra'
  const deviating = group.map(({ version }) => version)
  return {
    row: comparison.row,
    departure,
    deviating,
    missing,
    extra,
    isRepeat,
    ...support,
    ...inQuestion(comparison, [...missing, ...extra]),
  }
}

/** Keys that half of the versions say, those that the same versions say together. */
function undecided(comparison: Comparison, count: Tally, ruling: Ruling): readonly Verdict[] {
  const open = [...count.keys].filter((key) => !ruling.has(key))
  const found = count.voters.length === 2 ? ofTwo(count, open) : camps(count, open)
  return found.map(({ first, rest, isRepeat }) => {
    const { said, isWeak } = inQuestion(comparison, [...first, ...rest])
    const agree = Math.floor(count.voters.length / 2)
    const base = { row: comparison.row, departure: 'undecided' as const, deviating: [], missing: first, extra: rest }
    return { ...base, said, agree, voters: count.voters.length, isRepeat, isWeak }
  })
}

/** The question between two versions. Where one alone has something new, it may stand for what that one says less often. */
function ofTwo(count: Tally, open: readonly string[]): readonly Camps[] {
  const question = camps(count, open)[0] ?? { first: [], rest: [], isRepeat: true }
  const { first, rest } = unequalRepeats(count)
  if (question.isRepeat) return first.length + rest.length === 0 ? [] : [{ first, rest, isRepeat: true }]
  return [
    {
      first: question.first.length > 0 ? question.first : first,
      rest: question.rest.length > 0 ? question.rest : rest,
      isRepeat: false,
    },
  ]
}

/** Keys that both of two versions say, by which of them says them more often. */
function unequalRepeats({ keys, counts, voters }: Tally): {
  readonly first: readonly string[]
  readonly rest: readonly string[]
} {
  const [a, b] = [counts[voters[0]!]!, counts[voters[1]!]!]
  const common = [...keys].filter((key) => a.has(key) && b.has(key))
  return {
    first: common.filter((key) => a.get(key)! > b.get(key)!),
    rest: common.filter((key) => a.get(key)! < b.get(key)!),
  }
}

function inQuestion({ readings }: Comparison, keys: readonly string[]): Pick<Verdict, 'said' | 'isWeak'> {
  const asked = new Set(keys)
  const said = readings.map((reading): readonly Statement[] => reading?.filter(({ key }) => asked.has(key)) ?? [])
  return { said, isWeak: said.every((statements) => statements.every(({ weak }) => weak === true)) }
}
