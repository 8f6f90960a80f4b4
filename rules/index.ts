import type { Rule } from '../src/model/rule.ts'
import { acronymConsistency } from './acronym-consistency.ts'
import { acronymParity } from './acronym-parity.ts'
import { dateParity } from './date-parity.ts'
import { headingParity } from './heading-parity.ts'
import { listParity } from './list-parity.ts'
import { numberParity } from './number-parity.ts'
import { paragraphCount } from './paragraph-count.ts'
import { referenceParity } from './reference-parity.ts'
import { tableParity } from './table-parity.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  acronymConsistency,
  acronymParity,
  dateParity,
  headingParity,
  listParity,
  numberParity,
  paragraphCount,
  referenceParity,
  tableParity,
]
