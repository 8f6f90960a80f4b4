import type { ErrorObject, ValidateFunction } from 'ajv'
import { type Mistake, mistakeOf } from './mistake.ts'
import { pointerStep } from './pointer.ts'
import { positionAt } from './position.ts'
import { type JsonPlaces, scanJson } from './scan.ts'

/** What a file of JSON must be. */
export interface JsonForm<T> {
  /** Of ajv, with `allErrors` and `verbose`. */
  readonly validate: ValidateFunction<T>
  /** Stands in sentences about the whole: `a termbase`. */
  readonly name: string
  /** Mistakes that a schema cannot tell. */
  readonly inconsistencies?: (written: T) => readonly Mistake[]
}

export type JsonReading<T> = { readonly written: T } | { readonly reason: string }

/** Reads a file of a form. Of several mistakes the first one in the file is told, with how many there are. */
export function readJsonDocument<T>(text: string, form: JsonForm<T>): JsonReading<T> {
  const places = scanJson(text)
  if ('fault' in places) return { reason: at(text, places.offset, `not valid JSON: ${places.fault}`) }
  const written: unknown = JSON.parse(text)
  const mistakes = form.validate(written)
    ? (form.inconsistencies?.(written) ?? [])
    : mistakesOf(form.validate.errors ?? [], form.name)
  const [first, ...more] = mistakes.toSorted((a, b) => offsetOf(a, places) - offsetOf(b, places))
  if (first === undefined) return { written: written as T }
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

/** Errors of ajv in words; that a name is not allowed is said twice by ajv and told once. */
function mistakesOf(errors: readonly ErrorObject[], name: string): readonly Mistake[] {
  return errors.filter(({ keyword }) => keyword !== 'propertyNames').map((error) => located(error, name))
}

function located(error: ErrorObject, name: string): Mistake {
  const mistake = mistakeOf(error)
  if (error.propertyName === undefined) return mistake.part === 'key' ? mistake : withSubject(mistake, name)
  return { ...mistake, pointer: `${mistake.pointer}/${pointerStep(error.propertyName)}`, part: 'key' }
}

function withSubject(mistake: Mistake, name: string): Mistake {
  const subject = mistake.pointer === '' ? name : `\`${mistake.pointer}\``
  return { ...mistake, message: `${subject} ${mistake.message}` }
}
