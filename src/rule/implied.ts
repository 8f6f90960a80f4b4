import type { Fact } from '../model/fact.ts'

interface KeyedFact {
  readonly fact: Fact
  readonly key: string
  /** Whether no other version says it. */
  readonly isAlone: boolean
}

/** Index of the fact that implies a key, if one does: a range its members, a date its year, two numbers the date they make. */
export function impliedBy(facts: readonly KeyedFact[]): (key: string) => number | undefined {
  const byPart = new Map<string, number>()
  facts.forEach((fact, i) => {
    for (const part of partsOf(fact)) if (!byPart.has(part)) byPart.set(part, i)
  })
  const numbers = new Map(facts.flatMap(({ fact, key }, i) => (fact.kind === 'number' ? [[key, i] as const] : [])))
  return (key) => byPart.get(key) ?? memberOf(facts, key) ?? dateOf(numbers, key) ?? dayOf(facts, numbers, key)
}

const DATE = /^(?:(\d{4})|-)-(\d\d)(?:-(\d\d))?$/

/** What else a fact says: the numbers of a date, of an act or of a document. */
function partsOf({ fact, key }: KeyedFact): readonly string[] {
  if (fact.kind === 'date') return dateParts(key)
  if (fact.kind === 'time') return hoursOf(key)
  if (fact.kind === 'number') return [key, ...asTime(key), ...asMonth(key), ...decadeOf(key)]
  if (fact.kind !== 'reference') return []
  return [key, ...(key.match(/\d+/g) ?? []).map(plain)]
}

const FULL_HOUR = /^(\d\d):00$/

/** `6 p.m.` is 18 and 6. */
function hoursOf(key: string): readonly string[] {
  const hour = FULL_HOUR.exec(key)?.[1]
  if (hour === undefined) return []
  return Number(hour) > 12 ? [plain(hour), String(Number(hour) - 12)] : [plain(hour)]
}

/** `9–18 Uhr`, `les 9 heures`: the number is a time of day where others have one. */
function asTime(key: string): readonly string[] {
  return /^(?:1?\d|2[0-4])$/.test(key) ? [`${key.padStart(2, '0')}:00`] : []
}

/** `03.2024` may be a month of a year. */
function asMonth(key: string): readonly string[] {
  const [, month, year] = /^(1?\d)\.((?:19|20)\d\d)$/.exec(key) ?? []
  return month === undefined || year === undefined ? [] : [`${year}-${month.padStart(2, '0')}`, month, year]
}

/** The 1920s are the twenties. */
function decadeOf(key: string): readonly string[] {
  if (/^1[89][1-9]0$/.test(key)) return [key.slice(2)]
  return /^[2-9]0$/.test(key) ? [`18${key}`, `19${key}`] : []
}

function dateParts(key: string): readonly string[] {
  const [, year, month, day] = DATE.exec(key) ?? []
  const parts = [year, day].flatMap((part) => (part === undefined ? [] : [plain(part)]))
  if (month && day) parts.push(`--${month}-${day}`)
  if (year && month) parts.push(...(day ? [`${year}-${month}`] : [plain(month), `${plain(month)}.${year}`]))
  return parts
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}

const WHOLE = /^\d{1,4}$/
const WIDEST = 200

/** Articles 5 to 8 name article 6; a range that ends where no other version ends one may be wrong, and names none. */
function memberOf(facts: readonly KeyedFact[], key: string): number | undefined {
  const index = facts.findIndex(
    ({ fact, key: to, isAlone }) => fact.from !== undefined && !isAlone && isBetween(key, fact.from, to),
  )
  return index < 0 ? undefined : index
}

function isBetween(key: string, from: string, to: string): boolean {
  if (/^[a-z]$/.test(key)) return /^[a-z]$/.test(from) && /^[a-z]$/.test(to) && key > from && key < to
  if (!WHOLE.test(key) || !WHOLE.test(from) || !WHOLE.test(to)) return false
  const width = Number(to) - Number(from)
  return width > 0 && width <= WIDEST && Number(key) > Number(from) && Number(key) < Number(to)
}

/** Between the two days there is a word or two. */
const REACH = 12

/** `od 18 do 19 maja`: a number before a day of the same month. */
function dayOf(facts: readonly KeyedFact[], numbers: ReadonlyMap<string, number>, key: string): number | undefined {
  const [, year, month, day] = DATE.exec(key) ?? []
  const before = day === undefined ? undefined : numbers.get(plain(day))
  if (before === undefined) return undefined
  const sameMonth = `${year ?? '-'}-${month}-`
  const { end } = facts[before]!.fact.span
  const isBefore = ({ fact, key: date }: KeyedFact): boolean =>
    fact.kind === 'date' && date.startsWith(sameMonth) && fact.span.start > end && fact.span.start - end <= REACH
  return facts.some(isBefore) ? before : undefined
}

/** A date whose month was not recognised is still its day and its year, and `03/2024` a month of a year. */
function dateOf(numbers: ReadonlyMap<string, number>, key: string): number | undefined {
  const [, year, month, day] = DATE.exec(asMonth(key)[0] ?? key) ?? []
  if (year === undefined || month === undefined || !numbers.has(year)) return undefined
  return numbers.get(plain(day ?? month))
}
