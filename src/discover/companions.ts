import { stemOf } from './path-candidates.ts'
import type { NamedFile } from './read-found.ts'

/** Names, in lower case and without ending, of files that by custom tell about the files beside them. */
const COMPANIONS: ReadonlySet<string> = new Set([
  'readme',
  'license',
  'licence',
  'copying',
  'copyright',
  'notice',
  'authors',
  'contributors',
  'maintainers',
  'changelog',
  'changes',
  'history',
  'contributing',
  'code_of_conduct',
  'security',
  'support',
  'agents',
  'claude',
])

/**
 * The files that are documents, and those found in a folder that only accompany it, such as a README. A companion counts
 * as a document if it was named, if it is there in another language (`README.fr.md`), or if there is nothing else.
 */
export function withoutCompanions(files: readonly NamedFile[]): {
  readonly documents: readonly NamedFile[]
  readonly companions: readonly NamedFile[]
} {
  const keys = new Set(files.flatMap(({ named }) => named?.key ?? []))
  const companions = files.filter(
    (file) => !file.isNamed && file.named === undefined && isCompanion(file.relative, keys),
  )
  const documents = files.filter((file) => !companions.includes(file))
  return documents.length === 0 ? { documents: files, companions: [] } : { documents, companions }
}

/** A sentence on files that were left out. */
export function noteOnCompanions(companions: readonly NamedFile[]): readonly string[] {
  if (companions.length === 0) return []
  const names = companions.slice(0, 5).map(({ path }) => `\`${path}\``)
  const rest = companions.length - names.length
  const list = rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ')
  return [`${list} left out, as telling about the documents; name what is to be checked all the same`]
}

function isCompanion(relative: string, keys: ReadonlySet<string>): boolean {
  const at = relative.lastIndexOf('/') + 1
  const stem = stemOf(relative.slice(at))
  return COMPANIONS.has(stem.toLowerCase()) && !keys.has(`${relative.slice(0, at)}${stem}{lang}`)
}
