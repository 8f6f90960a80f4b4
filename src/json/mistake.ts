import type { ErrorObject } from 'ajv'
import { pointerStep } from './pointer.ts'
import { repeatedIndex, sentences } from './sentences.ts'

/** One mistake in a configuration: which key or value, and what is wrong with it. */
export interface Mistake {
  /** JSON pointer from where the configuration begins. */
  readonly pointer: string
  readonly part: 'key' | 'value'
  readonly message: string
}

/** Puts an error of ajv (in its verbose form) into words for people. */
export function mistakeOf(error: ErrorObject): Mistake {
  const message = sentences[error.keyword]?.(error) ?? error.message ?? 'not allowed here'
  if (error.keyword === 'additionalProperties')
    return {
      pointer: `${error.instancePath}/${pointerStep(error.params['additionalProperty'] as string)}`,
      part: 'key',
      message,
    }
  if (error.keyword === 'uniqueItems')
    return { pointer: `${error.instancePath}/${repeatedIndex(error)}`, part: 'value', message }
  return { pointer: error.instancePath, part: 'value', message }
}
