import { Ajv } from 'ajv'
import { type JsonForm, readJsonDocument } from '../json/document.ts'
import type { Concept } from '../model/termbase.ts'
import { byLanguage, conceptOf } from './concepts.ts'
import { inconsistencies } from './json-mistakes.ts'
import { termbaseSchema } from './schema.ts'
import type { TermbaseReading } from './termbase.ts'
import type { WrittenConcept, WrittenTermbase } from './written.ts'

const form: JsonForm<WrittenTermbase> = {
  validate: new Ajv({ allErrors: true, strict: true, verbose: true }).compile<WrittenTermbase>(termbaseSchema),
  name: 'a termbase',
  inconsistencies,
}

/** Reads the JSON form of a termbase. */
export function readJson(text: string): TermbaseReading {
  const reading = readJsonDocument(text, form)
  return 'reason' in reading ? reading : { termbase: { concepts: reading.written.concepts.map(readConcept) } }
}

function readConcept({ id, counted = true, terms, acronyms = {} }: WrittenConcept): Concept {
  return conceptOf({
    id,
    counted,
    terms: byLanguage(Object.entries(terms)),
    acronyms: byLanguage(Object.entries(acronyms)),
  })
}
