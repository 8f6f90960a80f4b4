import type { Mistake } from '../json/mistake.ts'
import { pointerStep } from '../json/pointer.ts'
import { languageTag } from '../model/language-tag.ts'
import { repeated } from './concepts.ts'
import type { Table, WrittenTermbase } from './written.ts'

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
