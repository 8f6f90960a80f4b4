import { Ajv, type ErrorObject } from 'ajv'
import { pointerStep } from '../config/json-pointer.ts'
import { type JsonPlaces, scanJson } from '../config/json-scan.ts'
import { positionAt } from '../config/position.ts'
import { type Mistake, mistakeOf } from '../config/problems.ts'
import { languageTag } from '../model/language-tag.ts'
import type { Concept } from '../model/termbase.ts'
import { byLanguage, conceptOf, repeated } from './concepts.ts'
import { termbaseSchema } from './schema.ts'
import type { TermbaseReading } from './termbase.ts'

type Table = Readonly<Record<string, readonly string[]>>

interface WrittenConcept {
  readonly id: string
  readonly counted?: boolean
  readonly terms: Table
  readonly acronyms?: Table
}

interface WrittenTermbase {
  readonly concepts: readonly WrittenConcept[]
}

const validate = new Ajv({ allErrors: true, strict: true, verbose: true }).compile<WrittenTermbase>(termbaseSchema)

/** Reads the JSON form of a termbase. Of several mistakes the first one in the file is told, with how many there are. */
export function readJson(text: string): TermbaseReading {
  const places = scanJson(text)
  if ('fault' in places) return { reason: at(text, places.offset, `not valid JSON: ${places.fault}`) }
  const written: unknown = JSON.parse(text)
  const mistakes = validate(written) ? inconsistencies(written) : (validate.errors ?? []).filter(isTelling).map(located)
  const [first, ...more] = mistakes.toSorted((a, b) => offsetOf(a, places) - offsetOf(b, places))
  if (first === undefined) return { termbase: { concepts: (written as WrittenTermbase).concepts.map(readConcept) } }
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`
  return { reason: at(text, offsetOf(first, places), `${first.message}${others}`) }
}

function at(text: string, offset: number, message: string): string {
  const { line, column } = positionAt(text, offset)
  return `line ${line}, column ${column}: ${message}`
}

function offsetOf({ pointer, part }: Mistake, { keys, values }: JsonPlaces): number {
  return (part === 'key' ? keys : values).get(pointer) ?? 0
}

/** That a name is not allowed is said twice by ajv. */
function isTelling({ keyword }: ErrorObject): boolean {
  return keyword !== 'propertyNames'
}

function located(error: ErrorObject): Mistake {
  const mistake = mistakeOf(error)
  if (error.propertyName === undefined) return mistake.part === 'key' ? mistake : withSubject(mistake)
  return { ...mistake, pointer: `${mistake.pointer}/${pointerStep(error.propertyName)}`, part: 'key' }
}

function withSubject(mistake: Mistake): Mistake {
  const subject = mistake.pointer === '' ? 'a termbase' : `\`${mistake.pointer}\``
  return { ...mistake, message: `${subject} ${mistake.message}` }
}

/** What a schema cannot say. */
function inconsistencies({ concepts }: WrittenTermbase): readonly Mistake[] {
  const double = repeated(concepts)
  const ids = double ? [mistake(`/concepts/${concepts.indexOf(double)}/id`, `\`${double.id}\` is the id of two concepts`)] : []
  return [...ids, ...concepts.flatMap(({ terms, acronyms = {} }, index) => [
    ...wrongTags(`/concepts/${index}/terms`, terms),
    ...wrongTags(`/concepts/${index}/acronyms`, acronyms),
  ])]
}

function wrongTags(pointer: string, table: Table): readonly Mistake[] {
  return Object.keys(table)
    .filter((tag) => languageTag(tag) === undefined)
    .map((tag) => ({ ...mistake(`${pointer}/${pointerStep(tag)}`, `\`${tag}\` is not a language tag`), part: 'key' }))
}

function mistake(pointer: string, message: string): Mistake {
  return { pointer, part: 'value', message }
}

function readConcept({ id, counted = true, terms, acronyms = {} }: WrittenConcept): Concept {
  return conceptOf({ id, counted, terms: byLanguage(Object.entries(terms)), acronyms: byLanguage(Object.entries(acronyms)) })
}
