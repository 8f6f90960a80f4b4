import { rules } from '../../rules/index.ts'
import { checkSet } from '../../src/check.ts'
import type { TextFormat } from '../../src/formats/read.ts'
import { euTermbase } from '../../src/locale/termbase.ts'
import type { CheckedSet } from '../../src/model/run.ts'
import { setOf } from '../support/version.ts'

const checked = rules.filter(({ id }) => id === 'number-parity' || id === 'date-parity')
const settings = Object.fromEntries(checked.map(({ id }) => [id, { severity: 'error', options: {} }] as const))

/** A document set of texts by language, checked for numbers and dates. */
export function checkedSet(
  texts: Readonly<Record<string, string>>,
  format: TextFormat = 'markdown',
  id = 'set',
): CheckedSet {
  return checkSet(setOf(texts, { id, format }), {
    rules: checked,
    config: { rules: settings, rosters: {}, series: {}, reference: null },
    termbase: euTermbase,
  })
}
