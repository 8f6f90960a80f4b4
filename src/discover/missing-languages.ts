import { groupBy } from '../model/group-by.ts'
import { type DocumentSet, languagesOf } from '../model/document-set.ts'

/** Of so few documents nobody can tell what is usual. */
const FEW = 3
/** What so many have is usual. */
const MOST = 2 / 3
const MOST_NAMES = 5

/** Sentences on document sets that lack a language which most have. What stands alone is no set. */
export function notesOnMissingLanguages(sets: readonly DocumentSet[]): readonly string[] {
  const translated = sets.filter(({ versions }) => versions.length > 1)
  if (translated.length < FEW) return []
  const languages = groupBy(translated.flatMap(languagesOf), (language) => language)
  const usual = [...languages].filter(([, all]) => all.length >= MOST * translated.length).map(([language]) => language)
  const lacking = translated.flatMap((set) => {
    const missing = usual.filter((language) => !languagesOf(set).includes(language)).sort()
    return missing.length === 0 ? [] : [{ id: set.id, missing: list(missing) }]
  })
  return [...groupBy(lacking, ({ missing }) => missing)].map(([missing, those]) => {
    const ids = those.map(({ id }) => id)
    return `${list(ids)} ${ids.length === 1 ? 'has' : 'have'} no version in ${missing}, which most documents have`
  })
}

function list(words: readonly string[]): string {
  const shown = words.slice(0, MOST_NAMES).map((word) => `\`${word}\``)
  const rest = words.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}
