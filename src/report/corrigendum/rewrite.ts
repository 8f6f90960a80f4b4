import type { Fact } from '../../model/fact.ts'
import { rewriteDate } from './rewrite-date.ts'
import { rewriteNumber } from './rewrite-number.ts'

/** A value in a text, and what it should be. */
export interface Exchange {
  /** As the text has it. */
  readonly written: string
  readonly fact: Fact
  /** Key of what it should be. */
  readonly to: string
  /** How the language version writes the months, by number from 1, in dates that look like this one. */
  readonly monthWord: (month: number) => string | undefined
}

/**
 * The other value as this text would write it, as far as figures only are exchanged; `undefined` where a person has to write it: words,
 * inflected forms, other ways of writing.
 */
export function rewritten({ written, fact, to, monthWord }: Exchange): string | undefined {
  const from = fact.keys[0]
  if (fact.kind === 'date') return rewriteDate(written, { from, to, monthWord })
  if (fact.kind === 'number') return fact.form === 'figures' ? rewriteNumber(written, from, to) : undefined
  return fact.kind === 'reference' ? rewriteReference(written, from, to) : undefined
}

/** A number of figures, a year and a number, or a letter, that stands in the text as it is compared. */
const PLAIN = /^(?:\d+(?:\/\d+)*|[a-z])$/

function rewriteReference(written: string, from: string, to: string): string | undefined {
  const parts = written.split(from)
  if (parts.length !== 2 || !PLAIN.test(from) || !PLAIN.test(to) || /\d/.test(from) !== /\d/.test(to)) return undefined
  return parts.join(to)
}
