import type { MarkupElement } from '../markup/tree.ts'
import { childElements, isBlank } from '../markup/tree.ts'
import { plainTextOf } from './inline.ts'
import type { TranslationUnit } from './translation-unit.ts'
import { unitElements } from './walk-units.ts'
import type { XliffFile } from './xliff-file.ts'

/** The documents of XLIFF 2 (https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html). */
export function filesOfXliff2(root: MarkupElement): readonly XliffFile[] {
  const { srcLang, trgLang } = root.attributes
  return childElements(root)
    .filter(({ name }) => name === 'file')
    .map((file) => ({
      name: file.attributes['original'],
      languages: [srcLang, trgLang],
      units: [...unitElements(file, 'unit')].map(unitOf),
    }))
}

/** A unit is translated once all of its segments are: sentences of one paragraph exchange what they say. */
function unitOf(unit: MarkupElement): TranslationUnit {
  const parts = childElements(unit).filter(({ name }) => name === 'segment' || name === 'ignorable')
  const sources = parts.flatMap((part) => child(part, 'source'))
  const isWhole = parts.every((part) => part.name === 'ignorable' || isTranslated(part))
  const targets = parts.flatMap((part) =>
    child(part, 'target').length > 0 ? child(part, 'target') : child(part, 'source'),
  )
  return { id: unit.attributes['id'] ?? '', texts: [sources, isWhole ? targets : []] }
}

function isTranslated(segment: MarkupElement): boolean {
  if (child(segment, 'source').every((source) => isBlank(plainTextOf(source)))) return true
  if (segment.attributes['state'] === 'initial') return false
  return child(segment, 'target').some((target) => !isBlank(plainTextOf(target)))
}

function child(parent: MarkupElement, name: string): readonly MarkupElement[] {
  return childElements(parent)
    .filter((each) => each.name === name)
    .slice(0, 1)
}
