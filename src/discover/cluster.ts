import type { Bundle } from '../formats/open.ts'
import type { LanguageVersion } from '../model/language-version.ts'
import { type Fingerprint, fingerprint } from './fingerprint.ts'
import { type Similarity, similarity } from './similarity.ts'
import { areVersions, likeness } from './versions-alike.ts'

/** A file that was read, and what its path says of its document. */
export interface PlacedVersion {
  readonly version: LanguageVersion
  /** The path relative to the folder of the configuration, `/` between folders. */
  readonly relative: string
  /** What the path is without its language, if the path names one; equal for the versions of one document. */
  readonly key?: string
  /** The path of the file stands on the command line. */
  readonly isNamed: boolean
  /** Where the file says itself which of its versions belong together. */
  readonly bundle?: Bundle
}

/** Versions of one document. */
export interface Cluster {
  readonly members: readonly PlacedVersion[]
  /** Names made it: only files whose names say nothing may come to it. */
  readonly isClosed: boolean
}

/** Fingerprints are only made of versions that are compared, and once. */
export type Fingerprints = (version: LanguageVersion) => Fingerprint

export function fingerprints(): Fingerprints {
  const made = new Map<LanguageVersion, Fingerprint>()
  return (version) => {
    const print = made.get(version) ?? fingerprint(version)
    made.set(version, print)
    return print
  }
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly alike: Similarity
}

/**
 * Puts clusters together whose members are alike, the likeliest pair first. No two members of a cluster have one language,
 * so of two states of a document, each in several languages, every version finds the state that it is a version of.
 */
export function joinByContent(clusters: readonly Cluster[], print: Fingerprints): readonly Cluster[] {
  const pairs = alikePairs(clusters, print).sort((x, y) => likeness(y.alike) - likeness(x.alike))
  const joined: (Cluster | undefined)[] = [...clusters]
  const home = clusters.map((_, at) => at)
  for (const { a, b } of pairs) {
    const [to, from] = [home[a]!, home[b]!]
    if (to === from || !mayJoin(joined[to]!, joined[from]!, print)) continue
    const members = [...joined[to]!.members, ...joined[from]!.members]
    joined[to] = { members, isClosed: joined[to]!.isClosed || joined[from]!.isClosed }
    joined[from] = undefined
    for (const [at, where] of home.entries()) if (where === from) home[at] = to
  }
  return joined.filter((cluster) => cluster !== undefined)
}

function alikePairs(clusters: readonly Cluster[], print: Fingerprints): Pair[] {
  const pairs: Pair[] = []
  for (const [b, second] of clusters.entries())
    for (let a = 0; a < b; a++) {
      const alike = canMeet(clusters[a]!, second) ? compare(clusters[a]!, second, print)[0] : undefined
      if (alike && areVersions(alike)) pairs.push({ a, b, alike })
    }
  return pairs
}

/** Whether names and languages allow that two clusters are one document. */
function canMeet(a: Cluster, b: Cluster): boolean {
  if ((a.isClosed && isKeyed(b)) || (b.isClosed && isKeyed(a))) return false
  const languages = new Set(a.members.map(({ version }) => version.language))
  if (
    languages.has('und') ||
    b.members.some(({ version }) => version.language === 'und' || languages.has(version.language))
  )
    return false
  const numbers = [a, b].map(({ members }) =>
    members.flatMap(({ key }) => (key === undefined ? [] : [longNumbers(key)])),
  )
  return numbers[0]!.every((mine) => numbers[1]!.every((theirs) => mine === '' || theirs === '' || mine === theirs))
}

function isKeyed({ members }: Cluster): boolean {
  return members.some(({ key }) => key !== undefined)
}

/** Numbers in a name that says its language are that of the document, or its date. */
function longNumbers(key: string): string {
  return (key.slice(key.lastIndexOf('/') + 1).match(/\d{3,}/g) ?? []).join(' ')
}

/** Most of the pairs of members must be alike, lest a chain of chances joins strangers. */
function mayJoin(a: Cluster, b: Cluster, print: Fingerprints): boolean {
  if (!canMeet(a, b)) return false
  const pairs = compare(a, b, print)
  return pairs.filter(areVersions).length * 2 > pairs.length
}

/**
 * The version of a cluster's document that a file would double, being in the same language and like the others;
 * `undefined` if it is another document.
 */
export function doubledBy(
  { version }: PlacedVersion,
  cluster: Cluster,
  print: Fingerprints,
): PlacedVersion | undefined {
  const doubled = cluster.members.find((member) => member.version.language === version.language)
  const others = cluster.members.filter((member) => member !== doubled).slice(0, SPOKESMEN)
  const isLike =
    others.filter((other) => areVersions(similarity(print(version), print(other.version)))).length * 2 > others.length
  return isLike ? doubled : undefined
}

/** Members of a cluster that speak for all. */
const SPOKESMEN = 5

function compare(a: Cluster, b: Cluster, print: Fingerprints): readonly Similarity[] {
  return a.members
    .slice(0, SPOKESMEN)
    .flatMap((mine) =>
      b.members.slice(0, SPOKESMEN).map((theirs) => similarity(print(mine.version), print(theirs.version))),
    )
}
