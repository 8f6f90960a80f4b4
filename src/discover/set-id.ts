import { groupBy } from '../model/group-by.ts'
import type { Cluster, PlacedVersion } from './cluster.ts'
import { stemOf } from './path-candidates.ts'

/**
 * Ids of document sets, in order, no two alike: what the paths have in common without the language, or of files that
 * names say nothing of the document number in their headers, else the path of the first. They depend on the folder of the
 * configuration and not on how files were named on the command line, so that decisions last.
 */
export function setIds(clusters: readonly Cluster[]): readonly string[] {
  const wished = clusters.map(({ members }) => idByNumber(members) ?? idByPath(members[0]!))
  const byWish = groupBy(wished, (id) => id)
  const ids = clusters.map(({ members }, at) =>
    byWish.get(wished[at]!)!.length === 1 ? wished[at]! : idByPath(members[0]!),
  )
  return ids.map((id, at) => {
    const before = ids.slice(0, at).filter((other) => other === id).length
    return before === 0 ? id : `${id} (${before + 1})`
  })
}

const LANGUAGE = /[-._ (]*\{lang\}[-._ )]*/g

function idByPath({ key, relative }: PlacedVersion): string {
  const path =
    key ?? relative.slice(0, relative.lastIndexOf('/') + 1) + stemOf(relative.slice(relative.lastIndexOf('/') + 1))
  const parts = path
    .split('/')
    .map((part) => part.replace(LANGUAGE, ''))
    .filter((part) => part !== '' && part !== '..')
  // Outside of the configuration's folder the way there says more about the machine than about the document.
  const isOutside = path.startsWith('../') || path.startsWith('/')
  return (isOutside ? parts.slice(-2) : parts).join('/') || 'document'
}

const DOCUMENT_NUMBER = /(?<!\d)\d+(?:\/\d+)+(?: (?:REV|ADD|COR) \d+)*/

/** The first number in the header fields that most versions have, if names did not make the set. */
function idByNumber(members: readonly PlacedVersion[]): string | undefined {
  if (members.some(({ key }) => key !== undefined)) return undefined
  const numbers = members.flatMap(({ version }) => {
    const header = version.paragraphs
      .filter(({ kind }) => kind === 'header')
      .map(({ text }) => DOCUMENT_NUMBER.exec(text.value)?.[0])
    return header.find((number) => number !== undefined) ?? []
  })
  const [most] = [...groupBy(numbers, (number) => number)].sort((a, b) => b[1].length - a[1].length)
  return most && most[1].length * 2 > members.length ? most[0] : undefined
}
