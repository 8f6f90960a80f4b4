import { type DocumentSet, documentSet } from '../model/document-set.ts'
import {
  type Cluster,
  doubledBy,
  fingerprints,
  type Fingerprints,
  joinByContent,
  type PlacedVersion,
} from './cluster.ts'
import { type DiscoverProblem } from './found-file.ts'
import { isBundled, joinBundles } from './join-bundles.ts'
import { joinByName } from './join-by-name.ts'
import { setIds } from './set-id.ts'
import { similarity } from './similarity.ts'
import { mayBeVersions } from './versions-alike.ts'
import { byCodeUnit } from '../model/by-code-unit.ts'

export interface Grouped {
  /** In order of id. */
  readonly sets: readonly DocumentSet[]
  readonly problems: readonly DiscoverProblem[]
  /** Sentences that say what was put together by content, and what stands alone. */
  readonly notes: readonly string[]
}

/**
 * Puts the versions of one document together: by their names, then, where names say nothing, by the values and the
 * structure that they share. What is no version of anything is a set of its own.
 */
export function groupVersions(placed: readonly PlacedVersion[]): Grouped {
  const inOrder = [...placed].sort((a, b) => byCodeUnit(a.relative, b.relative))
  const bundles = joinBundles(inOrder.filter(isBundled))
  const { clusters: byNames, problems } = joinByName(inOrder.filter((each) => !isBundled(each)))
  const print = fingerprints()
  const joined = joinByContent(byNames, print)
  const byName = [...byNames, ...bundles]
  const clusters = [...(sideBySide(joined, print) ?? joined), ...bundles]
  const ids = setIds(clusters)
  const sets = clusters.map(({ members }, at) =>
    documentSet(
      ids[at]!,
      members.map(({ version }) => version),
    ),
  )
  return { sets: sets.sort((a, b) => byCodeUnit(a.id, b.id)), problems, notes: notesOn(clusters, byName, print) }
}

/** Two files that were named, and nothing else: whoever does that wants them compared, unless they are plainly strangers. */
function sideBySide(clusters: readonly Cluster[], print: Fingerprints): readonly Cluster[] | undefined {
  const members = clusters.flatMap((cluster) => cluster.members)
  const [a, b] = members
  if (members.length !== 2 || clusters.length !== 2 || clusters.some(({ isClosed }) => isClosed)) return undefined
  if (!members.every(({ isNamed }) => isNamed)) return undefined
  const languages = new Set(members.map(({ version }) => version.language))
  if (languages.size < 2 || languages.has('und')) return undefined
  const [first, second] = [print(a!.version), print(b!.version)]
  const isPossible = mayBeVersions(similarity(first, second), Math.min(first.weight, second.weight))
  return isPossible ? [{ members, isClosed: true }] : undefined
}

function notesOn(clusters: readonly Cluster[], byName: readonly Cluster[], print: Fingerprints): readonly string[] {
  const made = clusters.filter((cluster) => cluster.members.length > 1 && !byName.includes(cluster))
  const single = clusters.filter(({ members }) => members.length === 1).map(({ members }) => members[0]!)
  const doubles = new Map(single.map((each) => [each, doubleIn(made, each, print)]))
  const alone = single.filter((each) => doubles.get(each) === undefined)
  return [
    ...made.map(noteOnJoined),
    ...single.flatMap((each) => noteOnDouble(each, doubles.get(each))),
    ...(alone.length === 0 ? [] : [noteOnAlone(alone)]),
  ]
}

function doubleIn(clusters: readonly Cluster[], single: PlacedVersion, print: Fingerprints): PlacedVersion | undefined {
  return clusters.map((cluster) => doubledBy(single, cluster, print)).find((doubled) => doubled !== undefined)
}

function noteOnDouble({ version }: PlacedVersion, doubled: PlacedVersion | undefined): readonly string[] {
  if (doubled === undefined) return []
  return [
    `\`${version.path}\` is compared with nothing: \`${doubled.version.path}\` is the \`${version.language}\` version of what seems to be the same document`,
  ]
}

function noteOnJoined({ members }: Cluster): string {
  return `${named(members)} are taken for versions of one document, because of what is in them`
}

function noteOnAlone(alone: readonly PlacedVersion[]): string {
  return `${named(alone)} ${alone.length === 1 ? 'stands alone' : 'stand alone'}: no version in another language was found`
}

const MOST_NAMES = 8

function named(members: readonly PlacedVersion[]): string {
  const names = members.slice(0, MOST_NAMES).map(({ version }) => `\`${version.path}\` (${version.language})`)
  const rest = members.length - names.length
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ')
}
