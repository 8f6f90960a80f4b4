import { Ajv } from 'ajv'
import { type JsonPlaces, scanJson } from '../config/json-scan.ts'
import { positionAt } from '../config/position.ts'
import type { Mistake } from '../config/problems.ts'
import type { Concept } from '../model/termbase.ts'
import { byLanguage, conceptOf } from './concepts.ts'
import { inconsistencies, mistakesOf } from './json-mistakes.ts'
import { termbaseSchema } from './schema.ts'
import type { TermbaseReading } from './termbase.ts'
import type { WrittenConcept, WrittenTermbase } from './written.ts'

const validate = new Ajv({ allErrors: true, strict: true, verbose: true }).compile<WrittenTermbase>(termbaseSchema)

/** Reads the JSON form of a termbase. Of several mistakes the first one in the file is told, with how many there are. */
export function readJson(text: string): TermbaseReading {
  const places = scanJson(text)
  if ('fault' in places) return { reason: at(text, places.offset, `not valid JSON: ${places.fault}`) }
  const written: unknown = JSON.parse(text)
  const mistakes = validate(written) ? inconsistencies(written) : mistakesOf(validate.errors ?? [])
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

function readConcept({ id, counted = true, terms, acronyms = {} }: WrittenConcept): Concept {
  return conceptOf({
    id,
    counted,
    terms: byLanguage(Object.entries(terms)),
    acronyms: byLanguage(Object.entries(acronyms)),
  })
}
