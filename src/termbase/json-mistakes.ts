import type { ErrorObject } from 'ajv'
import { pointerStep } from '../config/json-pointer.ts'
import { type Mistake, mistakeOf } from '../config/problems.ts'
import { languageTag } from '../model/language-tag.ts'
import { repeated } from './concepts.ts'
import type { Table, WrittenTermbase } from './written.ts'

/** Errors of ajv (in its verbose form) in words; that a name is not allowed is said twice by ajv and told once. */
export function mistakesOf(errors: readonly ErrorObject[]): readonly Mistake[] {
  return errors.filter(isTelling).map(located)
}

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
export function inconsistencies({ concepts }: WrittenTermbase): readonly Mistake[] {
  const double = repeated(concepts)
  const ids = double
    ? [mistakeAt(`/concepts/${concepts.indexOf(double)}/id`, `\`${double.id}\` is the id of two concepts`)]
    : []
  return [
    ...ids,
    ...concepts.flatMap(({ terms, acronyms = {} }, index) => [
      ...wrongTags(`/concepts/${index}/terms`, terms),
      ...wrongTags(`/concepts/${index}/acronyms`, acronyms),
    ]),
  ]
}

function wrongTags(pointer: string, table: Table): readonly Mistake[] {
  return Object.keys(table)
    .filter((tag) => languageTag(tag) === undefined)
    .map((tag) => ({ ...mistakeAt(`${pointer}/${pointerStep(tag)}`, `\`${tag}\` is not a language tag`), part: 'key' }))
}

function mistakeAt(pointer: string, message: string): Mistake {
  return { pointer, part: 'value', message }
}
