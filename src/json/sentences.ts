import type { ErrorObject } from 'ajv'
import { unionCountryCodes } from '../model/country-codes.ts'
import { nearestName } from './nearest.ts'
import { counted, inWords, kindOf, listed, quoted } from './values.ts'

/** What is wrong and what is allowed, by the keyword of JSON Schema that is not met. Errors in ajv's verbose form. */
export const sentences: Readonly<Record<string, (error: ErrorObject) => string>> = {
  additionalProperties: unknownName,
  const: ({ params, data }) => `must be ${inWords(params['allowedValue'])}; found ${inWords(data)}`,
  enum: notListed,
  exclusiveMaximum: ({ params, data }) => `must be less than ${params['limit']}; found ${quoted(data)}`,
  exclusiveMinimum: ({ params, data }) => `must be more than ${params['limit']}; found ${quoted(data)}`,
  maximum: ({ params, data }) => `must be at most ${params['limit']}; found ${quoted(data)}`,
  maxItems: (error) => wrongLength('at most', 'item', error),
  maxLength: (error) => wrongLength('at most', 'character', error),
  minimum: ({ params, data }) => `must be at least ${params['limit']}; found ${quoted(data)}`,
  minItems: (error) => wrongLength('at least', 'item', error),
  minLength: (error) => (error.data === '' ? 'must not be empty' : wrongLength('at least', 'character', error)),
  multipleOf: ({ params, data }) => `must be a multiple of ${params['multipleOf']}; found ${quoted(data)}`,
  pattern: wrongPattern,
  required: ({ params }) => `lacks ${quoted(params['missingProperty'])}`,
  type: wrongType,
  uniqueItems: (error) => `${inWords((error.data as unknown[])[repeatedIndex(error)])} is listed twice`,
}

/** What people who know other linters will try. */
const NOT_SUPPORTED: readonly string[] = ['extends', '$import']

function unknownName({ instancePath, params, parentSchema }: ErrorObject): string {
  const name = params['additionalProperty'] as string
  const known = Object.keys((parentSchema?.['properties'] ?? {}) as object)
  const list = known.length === 0 ? '' : `; known: ${listed(known)}`
  if (isOptions(instancePath)) return `unknown option ${quoted(name)}${list || '; the rule has none'}`
  if (instancePath === '' && NOT_SUPPORTED.includes(name))
    return `${quoted(name)} is not supported; all settings stand in one file`
  return `unknown ${instancePath === '/rules' ? 'rule' : 'key'} ${quoted(name)}${didYouMean(name, known) ?? list}`
}

function isOptions(pointer: string): boolean {
  return /^\/rules\/[^/]+\/1$/.test(pointer)
}

function didYouMean(name: string, known: readonly string[]): string | undefined {
  const union = unionCountryCodes[name]
  const near = union !== undefined && known.includes(union) ? union : nearestName(name, known)
  return near && `; did you mean ${quoted(near)}?`
}

/** More than this cannot be listed in a sentence. */
const MANY = 12

function notListed({ params, data, parentSchema }: ErrorObject): string {
  const allowed = params['allowedValues'] as readonly unknown[]
  const noun = parentSchema?.['title'] as string | undefined
  if (allowed.length <= MANY)
    return `${noun ? `${noun} ` : ''}must be one of ${listed(allowed)}; found ${inWords(data)}`
  if (typeof data !== 'string') return `must be a known ${noun ?? 'value'}; found ${inWords(data)}`
  return `unknown ${noun ?? 'value'} ${quoted(data)}${didYouMean(data, allowed.map(String)) ?? ''}`
}

function wrongPattern({ params, data, parentSchema }: ErrorObject): string {
  const noun = parentSchema?.['title'] as string | undefined
  return `must ${noun ? `be ${noun}` : `match ${quoted(params['pattern'])}`}; found ${quoted(data)}`
}

function wrongLength(atLeast: string, noun: string, { params, data }: ErrorObject): string {
  const { length } = data as string | readonly unknown[]
  return `must have ${atLeast} ${counted(params['limit'] as number, noun)}; found ${length}`
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  null: '`null`',
  number: 'a number',
  object: 'an object',
  string: 'a text',
}

function wrongType({ params, data, parentSchema }: ErrorObject): string {
  const types = [params['type'] as string | readonly string[]].flat()
  const allowed = types
    .map((type) => (type === 'array' ? listOf(parentSchema?.['items'] as Items) : TYPES[type]))
    .join(' or ')
  return `must be ${allowed}; found ${types.includes('integer') ? inWords(data) : kindOf(data)}`
}

type Items = { readonly type?: string } | undefined

function listOf(items: Items): string {
  const noun = NOUNS[items?.type ?? '']
  return noun === undefined ? 'a list' : `a list of ${noun}`
}

const NOUNS: Readonly<Record<string, string>> = { integer: 'whole numbers', number: 'numbers', string: 'texts' }

/** Index of the later of two equal items; ajv does not say in which order it names them. */
export function repeatedIndex({ params }: ErrorObject): number {
  return Math.max(params['i'] as number, params['j'] as number)
}
