import { groupBy } from '../model/group-by.ts'
import type { Cluster, PlacedVersion } from './cluster.ts'
import { stemOf } from './path-candidates.ts'
import { namedLanguage } from './known-languages.ts'

/** A version whose file says itself what it belongs to. */
export type BundledVersion = PlacedVersion & Required<Pick<PlacedVersion, 'bundle'>>

export function isBundled(placed: PlacedVersion): placed is BundledVersion {
  return placed.bundle !== undefined
}

/** The versions of one document in one file. */
interface Bundle {
  readonly key: string
  readonly members: readonly BundledVersion[]
}

/**
 * A set for each document in a file of translations. Files that translate the same text from the same language make one set: the
 * source is taken once, from the first. A language that is there already makes a set of its own.
 */
export function joinBundles(placed: readonly BundledVersion[]): readonly Cluster[] {
  const alike = groupBy(bundlesIn(placed), identityOf)
  return [...alike.values()].flatMap(setsOf).map((members) => ({ members, isClosed: true }))
}

function bundlesIn(placed: readonly BundledVersion[]): readonly Bundle[] {
  return [...groupBy(placed, ({ relative }) => relative).values()].flatMap((file) => {
    const documents = [...groupBy(file, ({ bundle }) => bundle.index).values()].map(oncePerLanguage)
    return documents.map((members) => {
      const key = keyOf(members, documents.length > 1)
      return { key, members: members.map((member) => ({ ...member, key })) }
    })
  })
}

/** A guessed language may be that of the source. */
function oncePerLanguage(members: readonly BundledVersion[]): readonly BundledVersion[] {
  return [...groupBy(members, ({ version }) => version.language).values()].map(([first]) => first!)
}

/** The path without the languages of the document, and the name of the document where there are several in the file. */
function keyOf(members: readonly BundledVersion[], isOneOfMany: boolean): string {
  const languages = new Set(members.map(({ version }) => version.language))
  const [{ relative, bundle }] = members as [BundledVersion]
  const at = relative.lastIndexOf('/') + 1
  const path = relative.slice(0, at) + stemOf(relative.slice(at))
  const key = path
    .split('/')
    .map((part) => withoutLanguages(part, languages))
    .join('/')
  const name = bundle.name?.split(/[\\/]/).findLast((part) => part !== '')
  return isOneOfMany ? `${key}/${name ?? bundle.index + 1}` : key
}

/** `guide.en-fr` as `guide.{lang}-{lang}`. */
function withoutLanguages(name: string, languages: ReadonlySet<string>): string {
  const isOne = (part: string): boolean => languages.has(namedLanguage(part)?.language ?? '')
  if (isOne(name)) return '{lang}'
  return name
    .split(/([-._ ()])/)
    .map((part, at) => (at > 0 && isOne(part) ? '{lang}' : part))
    .join('')
    .replace(/\{lang\}([-._ ]\{lang\})+/, '{lang}')
}

/** So many paragraphs are not the same by chance. */
const MANY = 5

/** Equal for bundles that translate the same text. */
function identityOf({ key, members }: Bundle): string {
  const source = members.find(({ bundle }) => bundle.isSource)?.version
  if (source === undefined) return `\0${key}\0${members[0]?.relative}`
  const texts = source.paragraphs.map(({ text }) => text.value)
  return [source.language, ...texts, ...(texts.length < MANY ? [key] : [])].join('\0')
}

/** Each bundle goes to the first set that has none of its languages but the source. */
function setsOf(bundles: readonly Bundle[]): ReadonlyArray<readonly BundledVersion[]> {
  const sets: BundledVersion[][] = []
  for (const { members } of bundles) {
    const targets = members.filter(({ bundle }) => !bundle.isSource)
    const languages = new Set(targets.map(({ version }) => version.language))
    const home = sets.find((set) => !set.some(({ version }) => languages.has(version.language)))
    if (home && targets.length < members.length) home.push(...targets)
    else sets.push([...members])
  }
  return sets
}
