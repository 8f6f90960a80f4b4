import { Ajv, type ErrorObject } from 'ajv'
import type { ConfigProblem, RuleDescription } from './config.ts'
import { scanJson } from '../json/scan.ts'
import type { ConfigSource } from './parse.ts'
import { positionAt } from '../json/position.ts'
import { type Mistake, mistakeOf } from '../json/mistake.ts'
import { composeSchema } from './schema.ts'

/** All mistakes of a configuration, in the order of the file if that is JSON; none if it is valid. */
export function validateConfig(source: ConfigSource, rules: readonly RuleDescription[]): readonly ConfigProblem[] {
  const validate = new Ajv({ allErrors: true, strict: true, verbose: true }).compile(composeSchema(rules))
  if (validate(source.written)) return []
  return locate(source, oneEach(validate.errors ?? []).map(mistakeOf))
}

/** Leaves out what says nothing new: which branch failed, and what else is wrong with a value that is not allowed. */
function oneEach(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const isClosed = ({ keyword }: ErrorObject): boolean => keyword === 'enum' || keyword === 'const'
  const closed = new Set(errors.filter(isClosed).map(({ instancePath }) => instancePath))
  return errors.filter((error) => error.keyword !== 'if' && (isClosed(error) || !closed.has(error.instancePath)))
}

function locate(source: ConfigSource, mistakes: readonly Mistake[]): readonly ConfigProblem[] {
  const offset = offsetsIn(source)
  const inOrder = [...mistakes].sort((a, b) => (offset(a) ?? 0) - (offset(b) ?? 0))
  return inOrder.map((mistake) => {
    const at = offset(mistake)
    const position = at === undefined ? {} : positionAt(source.text, at)
    return { file: source.file, pointer: source.pointer + mistake.pointer, message: mistake.message, ...position }
  })
}

function offsetsIn({ text, pointer }: ConfigSource): (mistake: Mistake) => number | undefined {
  const places = scanJson(text)
  if ('fault' in places) return () => undefined
  return (mistake) => (mistake.part === 'key' ? places.keys : places.values).get(pointer + mistake.pointer)
}
