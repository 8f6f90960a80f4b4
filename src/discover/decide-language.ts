import { clearlyOtherLanguage, identifyLanguage } from '../identify/identify.ts'
import type { LanguageTag } from '../model/language-tag.ts'
import { primaryLanguage } from '../model/language-tag.ts'
import type { PathLanguage } from './language-from-path.ts'

export interface DecidedLanguage {
  readonly language: LanguageTag
  /** Of the path, if its language is trusted. */
  readonly key?: string
  /** A sentence for people where there was doubt. */
  readonly note?: string
}

/** The language of a file: as its name says, unless the name is a mere hint that the text speaks against. */
export function decideLanguage(path: string, source: string, named: PathLanguage | undefined): DecidedLanguage {
  if (named && !named.isHint)
    return { language: named.language, key: named.key, ...doubt(path, plainText(source, FOR_DOUBT), named.language) }
  const identified = identifyLanguage(plainText(source, TO_IDENTIFY))
  if (named && (!identified?.isSure || identified.language === primaryLanguage(named.language)))
    return { language: named.language }
  if (identified === undefined)
    return { language: 'und', note: `\`${path}\` is too short to tell its language, and its name does not` }
  if (identified.isSure) return { language: identified.language }
  return {
    language: identified.language,
    note: `\`${path}\` is taken for \`${identified.language}\`, which is a guess`,
  }
}

function doubt(path: string, text: string, language: LanguageTag): { note?: string } {
  const other = clearlyOtherLanguage(text, language)
  if (other === undefined) return {}
  return { note: `\`${path}\` is read as \`${language}\`, as its name says, though its text seems to be \`${other}\`` }
}

/** How much of a file is enough to tell its language by, in UTF-16 code units; a web page begins with much that is no text. */
const TO_IDENTIFY = 100_000
const FOR_DOUBT = 20_000

/** The words of a file, more or less: without tags, and without scripts and styles. */
function plainText(source: string, most: number): string {
  const parts = source.slice(0, most).split(/<\/?(?:script|style)/i)
  return parts
    .filter((_, at) => at % 2 === 0)
    .join(' ')
    .replace(/<[^<>]*>/g, ' ')
}
