import { createHash } from 'node:crypto'
import type { Finding } from '../model/finding.ts'

/** What a finding is about, whatever stands elsewhere in the documents. */
export interface Identity extends Pick<Finding, 'ruleId' | 'departure' | 'deviating'> {
  /** Text of the row, in one version. */
  readonly text: string
  /** What is in question, in comparable form and in an order that does not hang on the order of the text. */
  readonly keys: readonly string[]
}

const LETTERS = 80

/**
 * A fingerprint of 16 hexadecimal digits. Of the text only the first letters count, so that it outlives renumbering, other line
 * breaks and another format; the name of the set is left out, so that it outlives a move to another folder.
 */
export function fingerprint({ ruleId, departure, deviating, text, keys }: Identity): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\P{L}+/gu, '')
    .slice(0, LETTERS)
  const parts = [ruleId, departure, [...deviating].sort().join(), keys.join(), letters]
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16)
}
