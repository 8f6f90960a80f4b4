import type { Mention, Mentions } from './mentions.ts'

/** What an acronym of a version stands for, as far as it is known. */
type Meaning = (version: number, fold: string) => string

/** More at a row cannot be told apart by their order. */
const MOST = 3

/**
 * Acronyms that stand for one another at a row of two versions, each unknown to the other version throughout: `DNA` and `ADN`. As many
 * in each, they correspond in order. A slip of the pen (`CLASI`, `CLSAI`) is no translation.
 */
export function exchanges(mentions: Mentions, meaning: Meaning): ReadonlyArray<readonly [a: string, b: string]> {
  const known = meaningsByVersion(mentions, meaning)
  const found: Array<readonly [string, string]> = []
  for (const row of mentions)
    for (let v = 0; v < row.length; v++)
      for (let u = v + 1; u < row.length; u++) found.push(...between({ row, meaning, known }, v, u))
  return found
}

interface Place {
  readonly row: Mentions[number]
  readonly meaning: Meaning
  readonly known: ReadonlyArray<ReadonlySet<string>>
}

function between(place: Place, v: number, u: number): ReadonlyArray<readonly [string, string]> {
  const [own, theirs] = [unknownTo(place, v, u), unknownTo(place, u, v)]
  if (own.size !== theirs.size || own.size > MOST) return []
  const others = [...theirs]
  return [...own].flatMap(([id, fold], i) => {
    const [other, otherFold] = others[i]!
    return isSlipOf(fold, otherFold) ? [] : [[id, other] as const]
  })
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

/** From so many letters on, nearly the same letters in the same places are no chance. */
const LONG = 4

/** The same first letter, and at most one place with another letter, or two neighbours exchanged. */
function isSlipOf(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LONG || a[0] !== b[0]) return false
  const places = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]))
  const [first = 0, second = 0] = places
  const isExchange = places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
  return places.length <= 1 || isExchange
}
