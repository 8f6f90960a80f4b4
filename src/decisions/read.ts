import { Ajv } from 'ajv'
import { type JsonForm, type JsonReading, readJsonDocument } from '../json/document.ts'
import type { Mistake } from '../json/mistake.ts'
import type { Decision } from '../model/decision.ts'
import { decisionsSchema } from './schema.ts'

/** A file of decisions as written. */
interface WrittenDecisions {
  readonly $schema?: string
  readonly schemaVersion: 1
  readonly decisions: readonly Decision[]
}

const form: JsonForm<WrittenDecisions> = {
  validate: new Ajv({ allErrors: true, strict: true, strictRequired: false, verbose: true }).compile<WrittenDecisions>(
    decisionsSchema,
  ),
  name: 'a file of decisions',
  inconsistencies: ({ decisions }) => decisions.flatMap(doubled),
}

/** Reads a file of decisions, or says what is wrong with it and where. */
export function readDecisions(text: string): JsonReading<readonly Decision[]> {
  const reading = readJsonDocument(text, form)
  return 'reason' in reading ? reading : { written: reading.written.decisions }
}

function doubled({ fingerprint }: Decision, index: number, all: readonly Decision[]): readonly Mistake[] {
  const first = all.findIndex((other) => other.fingerprint === fingerprint)
  if (first === index) return []
  const message = `\`${fingerprint}\` is decided twice; keep one of the two`
  return [{ pointer: `/decisions/${index}/fingerprint`, part: 'value', message }]
}
