import { extname } from 'node:path'
import { groupBy } from '../model/group-by.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import type { Cluster, PlacedVersion } from './cluster.ts'
import type { DiscoverProblem } from './found-file.ts'
import { stemOf } from './path-candidates.ts'

/**
 * Puts together what names put together: files whose paths are equal but for the language, and the file that is named as
 * they are without a language (`guide.md` beside `guide.fr.md` or `fr/guide.md`). Of two files in one language the first is taken: any
 * choice lets the others be checked, and the problem names both. The rest are clusters of one.
 */
export function joinByName(placed: readonly PlacedVersion[]): {
  readonly clusters: readonly Cluster[]
  readonly problems: readonly DiscoverProblem[]
} {
  const keyed = groupBy(placed, ({ key }) => key)
  const groups = groupBy(placed, (each) => each.key ?? unnamedKey(each, keyed))
  const found = [...groups.values()].flatMap(byFormat).map(oncePerLanguage)
  return { clusters: found.map(({ cluster }) => cluster), problems: found.flatMap(({ problems }) => problems) }
}

/** The key of the files that a file without a language in its name belongs to, or else one of its own. */
function unnamedKey({ relative, version }: PlacedVersion, keyed: Keyed): string {
  const isJoined = (key: string): boolean => {
    const others = keyed.get(key) ?? []
    return others.length > 0 && others.every((each) => each.version.language !== version.language)
  }
  const key = version.language === 'und' ? undefined : keysWithLanguage(relative).find(isJoined)
  return key ?? `${relative}\0`
}

type Keyed = ReadonlyMap<string | undefined, readonly PlacedVersion[]>

/** Where versions of a file without a language in its path have theirs: `guide{lang}`, or `{lang}/guide` beside it or above. */
function keysWithLanguage(relative: string): readonly string[] {
  const at = relative.lastIndexOf('/') + 1
  const parts = [...relative.slice(0, at).split('/').slice(0, -1), stemOf(relative.slice(at))]
  const folders = parts.map((_, i) => parts.toSpliced(i, 0, '{lang}').join('/')).toReversed()
  return [`${parts.join('/')}{lang}`, ...folders]
}

/** Where a document stands there in several formats, each in several languages, each format is a set. */
function byFormat(group: readonly PlacedVersion[]): ReadonlyArray<readonly PlacedVersion[]> {
  const formats = [...groupBy(group, ({ relative }) => extname(relative).toLowerCase()).values()]
  const areSets = formats.every((versions) => new Set(versions.map(({ version }) => version.language)).size > 1)
  return areSets && hasTwice(group) ? formats : [group]
}

function hasTwice(group: readonly PlacedVersion[]): boolean {
  return new Set(group.map(({ version }) => version.language)).size < group.length
}

function oncePerLanguage(group: readonly PlacedVersion[]): { cluster: Cluster; problems: readonly DiscoverProblem[] } {
  const first = new Map<string, LanguageVersion>()
  for (const { version } of group) if (!first.has(version.language)) first.set(version.language, version)
  const members = group.filter(({ version }) => first.get(version.language) === version)
  const problems = group.flatMap(({ version: { path, language }, isNamed }) => {
    const taken = first.get(language)!
    return taken.path === path ? [] : [{ path, reason: secondVersion(language, taken.path), isNamed }]
  })
  return { cluster: { members, isClosed: members.length > 1 || isWholeName(members[0]!) }, problems }
}

function secondVersion(language: string, taken: string): string {
  return `is not checked, because \`${taken}\` is the \`${language}\` version of the same document by its name, too`
}

/** A file that is called by its language alone belongs to the document of its folder and to no other. */
function isWholeName({ key }: PlacedVersion): boolean {
  return key !== undefined && (key === '{lang}' || key.endsWith('/{lang}'))
}
