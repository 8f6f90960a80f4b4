import { languageTag } from '../../model/language-tag.ts'
import type { LanguageTag } from '../../model/language-tag.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { childElements, isBlank } from '../markup/tree.ts'
import type { Opened, Opening } from '../open.ts'
import { plainTextOf } from './inline.ts'
import { readUnits } from './read-units.ts'
import type { TranslationUnit } from './translation-unit.ts'
import { columnOf } from './translation-unit.ts'

/** A version in each language of a translation memory, TMX 1.4 (https://www.gala-global.org/tmx-14b) and before. */
export function openTmx(source: string, root: MarkupElement): Opening {
  const units = childElements(root)
    .filter(({ name }) => name === 'body')
    .flatMap((body) => childElements(body).filter(({ name }) => name === 'tu'))
  const languages = [...new Set(units.flatMap((unit) => variantsOf(unit).map(({ language }) => language)))]
  if (languages.length === 0) return { reason: 'holds no translation units with a language' }
  const header = childElements(root).find(({ name }) => name === 'header')
  const from = languageTag(header?.attributes['srclang'] ?? '')
  const columns = units.map((unit, index) => unitOf(unit, index, languages))
  return languages.map((language, column) =>
    versionOf(source, columnOf(columns, column), { language, isSource: language === from }),
  )
}

interface Version {
  readonly language: LanguageTag
  readonly isSource: boolean
}

function versionOf(source: string, texts: ReturnType<typeof columnOf>, { language, isSource }: Version): Opened {
  const read = (tag: LanguageTag) => readUnits(source, texts, tag)
  return { format: 'tmx', source, language, bundle: { index: 0, isSource }, read }
}

function unitOf(unit: MarkupElement, index: number, languages: readonly LanguageTag[]): TranslationUnit {
  const variants = new Map(
    variantsOf(unit)
      .toReversed()
      .map(({ language, segment }) => [language, segment]),
  )
  const texts = languages.map((language) => {
    const segment = variants.get(language)
    return segment === undefined ? [] : [segment]
  })
  return { id: unit.attributes['tuid'] ?? String(index + 1), texts }
}

/** The texts of a unit that say their language; of several in one language the first counts. */
function variantsOf(unit: MarkupElement): ReadonlyArray<{ language: LanguageTag; segment: MarkupElement }> {
  return childElements(unit).flatMap((variant) => {
    const language = variant.name === 'tuv' ? languageTag(variant.attributes['lang'] ?? '') : undefined
    const segment = childElements(variant).find(({ name }) => name === 'seg')
    if (language === undefined || segment === undefined || isBlank(plainTextOf(segment))) return []
    return [{ language, segment }]
  })
}
