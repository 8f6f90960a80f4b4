import type { XmlElement } from '@rgrove/parse-xml'
import { childrenNamed, elementsOf, localName, textOf } from './xml.ts'

/** One term of TBX with what is noted about it, as written; empty where nothing is. */
export interface TbxTerm {
  readonly written: string
  readonly type: string
  readonly status: string
}

/** The terms of one language section that have a letter or digit. */
export function termsOf(section: XmlElement): readonly TbxTerm[] {
  return childrenNamed(section, 'tig', 'ntig', 'termSec')
    .map((group) => readTerm(childrenNamed(group, 'termGrp')[0] ?? group))
    .filter(({ written }) => /[\p{L}\p{N}]/u.test(written))
}

function readTerm(group: XmlElement): TbxTerm {
  const [term] = childrenNamed(group, 'term')
  return {
    written: term ? textOf(term).replaceAll('*', '') : '',
    type: note(group, ['termType']),
    status: note(group, ['administrativeStatus', 'normativeAuthorization']),
  }
}

/** A data category is an attribute (`<termNote type="termType">`) or an element of its own (`<min:termType>`). */
function note(group: XmlElement, categories: readonly string[]): string {
  const found = elementsOf(group).find(
    (element) =>
      categories.includes(localName(element)) ||
      (localName(element) === 'termNote' && categories.includes(element.attributes['type'] ?? '')),
  )
  return found ? textOf(found) : ''
}

/** Not to be used any more: nobody wants it in a text. */
export function isRejected({ status }: TbxTerm): boolean {
  return /^(?:deprecated|superseded|obsolete)/i.test(status)
}

/** Only with two capitals: `art.` and `no` are said to be abbreviations, too, and are found by their capitals nowhere. */
export function isAcronym({ type, written }: TbxTerm): boolean {
  return (
    /^(?:acronym|abbreviation|initialism|abbreviated form)/i.test(type) && (written.match(/\p{Lu}/gu)?.length ?? 0) > 1
  )
}
