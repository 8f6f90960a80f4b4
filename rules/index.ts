import type { Rule } from '../src/model/rule.ts'
import { acronymConsistency } from './acronym-consistency.ts'
import { acronymParity } from './acronym-parity.ts'
import { bracketParity } from './bracket-parity.ts'
import { countryParity } from './country-parity.ts'
import { dateParity } from './date-parity.ts'
import { footnoteAnchors } from './footnote-anchors.ts'
import { headingParity } from './heading-parity.ts'
import { lengthParity } from './length-parity.ts'
import { linkParity } from './link-parity.ts'
import { listParity } from './list-parity.ts'
import { malformedValue } from './malformed-value.ts'
import { mixedScript } from './mixed-script.ts'
import { numberParity } from './number-parity.ts'
import { paragraphCount } from './paragraph-count.ts'
import { paragraphNumbering } from './paragraph-numbering.ts'
import { polarityParity } from './polarity-parity.ts'
import { referenceParity } from './reference-parity.ts'
import { referenceTarget } from './reference-target.ts'
import { repeatedWord } from './repeated-word.ts'
import { revisionParity } from './revision-parity.ts'
import { rosterParity } from './roster-parity.ts'
import { strayText } from './stray-text.ts'
import { tableParity } from './table-parity.ts'
import { termParity } from './term-parity.ts'
import { terminalPunctuation } from './terminal-punctuation.ts'
import { unitParity } from './unit-parity.ts'
import { untranslatedParagraph } from './untranslated-paragraph.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  acronymConsistency,
  acronymParity,
  bracketParity,
  countryParity,
  dateParity,
  footnoteAnchors,
  headingParity,
  lengthParity,
  linkParity,
  listParity,
  malformedValue,
  mixedScript,
  numberParity,
  paragraphCount,
  paragraphNumbering,
  polarityParity,
  referenceParity,
  referenceTarget,
  repeatedWord,
  revisionParity,
  rosterParity,
  strayText,
  tableParity,
  termParity,
  terminalPunctuation,
  unitParity,
  untranslatedParagraph,
]
