import type { Mention, Mentions } from './mentions.ts'
import { isExchangeOf, isSlipOf } from './slip-of.ts'

/** What an acronym of a version stands for, as far as it is known. */
type Meaning = (version: number, fold: string) => string

/** More at a row cannot be told apart by their order. */
const MOST = 3

/**
 * Acronyms that stand for one another at a row of two versions, each unknown to the other version throughout: `DNA` and `ADN`. As many
 * in each, they correspond in order. A slip of the pen (`CLASI`, `CLSAI`) is no translation, and
 * whose slip it is, one other version cannot tell.
 */
export function exchanges(mentions: Mentions, meaning: Meaning): ReadonlyArray<readonly [a: string, b: string]> {
  const known = meaningsByVersion(mentions, meaning)
  const times = timesOf(mentions)
  const found: Array<readonly [string, string]> = []
  for (const row of mentions)
    for (let v = 0; v < row.length; v++)
      for (let u = v + 1; u < row.length; u++) found.push(...between({ row, meaning, known, times }, v, u))
  return found
}

interface Place {
  readonly row: Mentions[number]
  readonly meaning: Meaning
  readonly known: ReadonlyArray<ReadonlySet<string>>
  /** How often the set has an acronym, by its letters. */
  readonly times: ReadonlyMap<string, number>
}

function between(place: Place, v: number, u: number): ReadonlyArray<readonly [string, string]> {
  const [own, theirs] = [unknownTo(place, v, u), unknownTo(place, u, v)]
  if (own.size !== theirs.size || own.size > MOST) return []
  const others = [...theirs]
  return [...own].flatMap(([id, fold], i) => {
    const [other, otherFold] = others[i]!
    return isSlipOf(fold, otherFold) || isMisspelt(place, fold) || isMisspelt(place, otherFold)
      ? []
      : [[id, other] as const]
  })
}

/** Some version has at the row the same letters but for two exchanged, and the set has those no less often. */
function isMisspelt({ row, times }: Place, fold: string): boolean {
  const isMeant = (other: string): boolean => isExchangeOf(fold, other) && times.get(other)! >= times.get(fold)!
  return row.some((own) => own?.some((other) => isMeant(other.fold)))
}

/** Meanings that `v` says at the row and `u` says nowhere, in order, with the letters; none that the termbase knows. */
function unknownTo({ row, meaning, known }: Place, v: number, u: number): ReadonlyMap<string, string> {
  const own = row[v] ?? []
  const said = own.map(({ fold }: Mention) => [meaning(v, fold), fold] as const)
  return new Map(said.filter(([id]) => !known[u]!.has(id) && !id.startsWith('concept:')))
}

function meaningsByVersion(mentions: Mentions, meaning: Meaning): ReadonlyArray<ReadonlySet<string>> {
  const known = Array.from({ length: mentions[0]?.length ?? 0 }, () => new Set<string>())
  for (const row of mentions) row.forEach((own, v) => own?.forEach(({ fold }) => known[v]!.add(meaning(v, fold))))
  return known
}

function timesOf(mentions: Mentions): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { fold } of mentions.flat(2).filter((mention) => mention !== undefined))
    times.set(fold, (times.get(fold) ?? 0) + 1)
  return times
}
