import type { Fact } from '../model/fact.ts'

interface KeyedFact {
  readonly fact: Fact
  readonly key: string
}

/** Index of the fact that implies a key, if one does: a range its members, a date its year, two numbers the date they make. */
export function impliedBy(facts: readonly KeyedFact[]): (key: string) => number | undefined {
  const byPart = new Map<string, number>()
  facts.forEach((fact, i) => {
    for (const part of partsOf(fact)) if (!byPart.has(part)) byPart.set(part, i)
  })
  const numbers = new Map(facts.flatMap(({ fact, key }, i) => (fact.kind === 'number' ? [[key, i] as const] : [])))
  return (key) => byPart.get(key) ?? memberOf(facts, key) ?? dateOf(numbers, key)
}

const DATE = /^(?:(\d{4})|-)-(\d\d)(?:-(\d\d))?$/

/** What else a fact says: the numbers of a date, of an act or of a document. */
function partsOf({ fact, key }: KeyedFact): readonly string[] {
  if (fact.kind === 'date') return dateParts(key)
  if (fact.kind === 'number') return [key]
  if (fact.kind !== 'reference') return []
  return [key, ...(key.match(/\d+/g) ?? []).map(plain)]
}

function dateParts(key: string): readonly string[] {
  const [, year, month, day] = DATE.exec(key) ?? []
  const parts = [year, day].flatMap((part) => (part === undefined ? [] : [plain(part)]))
  if (month && day) parts.push(`--${month}-${day}`)
  if (year && month && day) parts.push(`${year}-${month}`)
  return parts
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}

const WHOLE = /^\d{1,4}$/
const WIDEST = 200

/** Articles 5 to 8 name article 6. */
function memberOf(facts: readonly KeyedFact[], key: string): number | undefined {
  const index = facts.findIndex(({ fact, key: to }) => fact.from !== undefined && isBetween(key, fact.from, to))
  return index < 0 ? undefined : index
}

function isBetween(key: string, from: string, to: string): boolean {
  if (/^[a-z]$/.test(key)) return /^[a-z]$/.test(from) && /^[a-z]$/.test(to) && key > from && key < to
  if (!WHOLE.test(key) || !WHOLE.test(from) || !WHOLE.test(to)) return false
  const width = Number(to) - Number(from)
  return width > 0 && width <= WIDEST && Number(key) > Number(from) && Number(key) < Number(to)
}

/** A date whose month was not recognised is still its day and its year. */
function dateOf(numbers: ReadonlyMap<string, number>, key: string): number | undefined {
  const [, year, , day] = DATE.exec(key) ?? []
  if (year === undefined || day === undefined) return undefined
  return numbers.has(year) ? numbers.get(plain(day)) : undefined
}
