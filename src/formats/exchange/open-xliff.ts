import { languageTag } from '../../model/language-tag.ts'
import type { LanguageTag } from '../../model/language-tag.ts'
import type { MarkupElement } from '../markup/tree.ts'
import type { Opened, Opening } from '../open.ts'
import { plainTextOf } from './inline.ts'
import { readUnits } from './read-units.ts'
import type { UnitText } from './translation-unit.ts'
import { columnOf } from './translation-unit.ts'
import { filesOfXliff1 } from './xliff-1.ts'
import { filesOfXliff2 } from './xliff-2.ts'
import type { XliffFile } from './xliff-file.ts'

/** Two versions of each document in an XLIFF file; one where nothing is translated yet. */
export function openXliff(source: string, root: MarkupElement): Opening {
  const { version = '' } = root.attributes
  const files = version.startsWith('2') ? filesOfXliff2(root) : filesOfXliff1(root)
  const opened = files.flatMap((file, index) => versionsOf(file, index, source))
  return opened.length === 0 ? { reason: 'holds no text to be translated' } : opened
}

function versionsOf({ name, languages, units }: XliffFile, index: number, source: string): readonly Opened[] {
  const bundleOf = (isSource: boolean) => ({ index, isSource, ...(name && { name }) })
  return [0, 1].flatMap((column) => {
    const texts = columnOf(units, column)
    const language = declared(languages[column], texts)
    if (texts.length === 0 || (column === 1 && language !== undefined && language === declared(languages[0], [])))
      return []
    return [versionOf(source, texts, { language, bundle: bundleOf(column === 0) })]
  })
}

/** The language of a column, or of the first of its texts that says it. */
function declared(written: string | undefined, texts: readonly UnitText[]): LanguageTag | undefined {
  const own = texts.find(({ elements: [first] }) => first?.attributes['lang'])?.elements[0]?.attributes['lang']
  return languageTag(written ?? own ?? '')
}

/** So many texts tell a language. */
const SAMPLE = 200

function versionOf(
  source: string,
  texts: readonly UnitText[],
  { language, bundle }: { readonly language: LanguageTag | undefined; readonly bundle: NonNullable<Opened['bundle']> },
): Opened {
  const sample = texts
    .slice(0, SAMPLE)
    .flatMap(({ elements }) => elements.map(plainTextOf))
    .join('\n')
  const read = (tag: LanguageTag) => readUnits(source, texts, tag)
  return { format: 'xliff', source, sample, bundle, read, ...(language && { language }) }
}
