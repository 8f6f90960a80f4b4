import type { DocumentSet } from '../model/document-set.ts'
import { bagOf, similarity } from './words.ts'

/** For each later set the earlier one that it is a revision of; none where it is new. The likest are paired first. */
export function pairSets(
  before: readonly DocumentSet[],
  after: readonly DocumentSet[],
): ReadonlyMap<DocumentSet, DocumentSet> {
  if (before.length === 1 && after.length === 1) return new Map([[after[0]!, before[0]!]])
  const bags = new Map([...before, ...after].map((set) => [set, bagsOf(set)]))
  const pairs = after.flatMap((next) =>
    before.map((old) => ({ next, old, alike: likeness(bags.get(old)!, bags.get(next)!) })),
  )
  const paired = new Map<DocumentSet, DocumentSet>()
  const taken = new Set<DocumentSet>()
  for (const { next, old, alike } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (alike < ALIKE || paired.has(next) || taken.has(old)) continue
    paired.set(next, old)
    taken.add(old)
  }
  return paired
}

/** Other documents in the same language share that much of their words. */
const ALIKE = 0.6

type Bags = ReadonlyMap<string, ReadonlyMap<string, number>>

function bagsOf({ versions }: DocumentSet): Bags {
  return new Map(
    versions.map(({ language, paragraphs }) => [language, bagOf(paragraphs.map(({ text }) => text.value).join(' '))]),
  )
}

/** How alike the versions in the same languages are, 0 to 1. */
function likeness(a: Bags, b: Bags): number {
  const common = [...a.keys()].filter((language) => b.has(language))
  const sum = common.reduce((total, language) => total + similarity(a.get(language)!, b.get(language)!), 0)
  return common.length === 0 ? 0 : sum / common.length
}
