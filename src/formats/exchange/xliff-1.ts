import type { MarkupElement } from '../markup/tree.ts'
import { childElements, elementsIn, isBlank } from '../markup/tree.ts'
import { plainTextOf } from './inline.ts'
import type { TranslationUnit } from './translation-unit.ts'
import { unitElements } from './walk-units.ts'
import type { XliffFile } from './xliff-file.ts'

/** The documents of XLIFF 1.2 (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html). */
export function filesOfXliff1(root: MarkupElement): readonly XliffFile[] {
  return childElements(root)
    .filter(({ name }) => name === 'file')
    .map((file) => {
      const units = [...unitElements(file, 'trans-unit')].map(unitOf)
      const { original, 'source-language': source, 'target-language': target } = file.attributes
      return { name: original, languages: [source, target], units }
    })
}

/** States in which a target holds no translation yet, whatever it holds. */
const UNTRANSLATED: ReadonlySet<string> = new Set(['new', 'needs-translation'])

function unitOf(unit: MarkupElement): TranslationUnit {
  const children = childElements(unit)
  const source = children.filter(({ name }) => name === 'source').slice(0, 1)
  const target = children.filter(({ name }) => name === 'target').slice(0, 1)
  return { id: unit.attributes['id'] ?? '', texts: [source, target.filter(isTranslated)] }
}

function isTranslated(target: MarkupElement): boolean {
  if (UNTRANSLATED.has(target.attributes['state'] ?? '') || isBlank(plainTextOf(target))) return false
  return [...elementsIn(target)].filter(isSegment).every((segment) => !isBlank(plainTextOf(segment)))
}

function isSegment({ name, attributes: { mtype } }: MarkupElement): boolean {
  return name === 'mrk' && mtype === 'seg'
}
