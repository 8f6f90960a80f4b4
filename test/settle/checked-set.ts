import { rules } from '../../rules/index.ts'
import { checkSet } from '../../src/check.ts'
import { readContent, type TextFormat } from '../../src/formats/read.ts'
import { euTermbase } from '../../src/locale/termbase.ts'
import { documentSet } from '../../src/model/document-set.ts'
import type { LanguageVersion } from '../../src/model/language-version.ts'
import type { CheckedSet } from '../../src/model/run.ts'

const checked = rules.filter(({ id }) => id === 'number-parity' || id === 'date-parity')
const settings = Object.fromEntries(checked.map(({ id }) => [id, { severity: 'error', options: {} }] as const))

/** A document set of texts by language, checked for numbers and dates. */
export function checkedSet(
  texts: Readonly<Record<string, string>>,
  format: TextFormat = 'markdown',
  id = 'set',
): CheckedSet {
  const set = documentSet(
    id,
    Object.entries(texts).map(([language, text]) => versionOf(language, text, format)),
  )
  return checkSet(set, {
    rules: checked,
    config: { rules: settings, rosters: {}, series: {}, reference: null },
    termbase: euTermbase,
  })
}

function versionOf(language: string, source: string, format: TextFormat): LanguageVersion {
  const content = readContent(source, { format, language })
  if ('reason' in content) throw new Error(content.reason)
  return { language, path: `${language}.md`, format, source, ...content }
}
