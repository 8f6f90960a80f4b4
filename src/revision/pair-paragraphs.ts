import { groupBy } from '../model/group-by.ts'
import { longestChain } from '../model/longest-chain.ts'
import { type Bag, bagOf, similarity } from './words.ts'

/**
 * For each paragraph of the later revision the index of what it was in the earlier one; `undefined` for a new one. Both in one language.
 * What occurs once in each and is the same word for word is an anchor; between anchors the likest are paired, in order.
 */
export function pairParagraphs(before: readonly string[], after: readonly string[]): ReadonlyArray<number | undefined> {
  const paired = after.map((): number | undefined => undefined)
  const fixed = anchors(before, after)
  const gaps = between(fixed, [before.length, after.length])
  for (const { old, next } of fixed) paired[next] = old
  for (const gap of gaps) for (const { old, next } of likest(gap, before, after)) paired[next] = old
  return paired
}

interface Pair {
  readonly old: number
  readonly next: number
}

function anchors(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const places = onlyPlaces(before)
  const pairs = [...onlyPlaces(after)].flatMap(([text, next]) => {
    const old = places.get(text)
    return old === undefined ? [] : [{ old, next }]
  })
  return longestChain(pairs.map(({ old }) => old)).map((index) => pairs[index]!)
}

function onlyPlaces(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = groupBy(texts.keys(), (index) => texts[index]!)
  return new Map([...places].filter(([, indices]) => indices.length === 1).map(([text, [index]]) => [text, index!]))
}

/** What stands between two anchors in both revisions. */
interface Gap {
  readonly old: readonly [from: number, to: number]
  readonly next: readonly [from: number, to: number]
}

function between(pairs: readonly Pair[], [oldEnd, nextEnd]: readonly [number, number]): readonly Gap[] {
  const ends = [...pairs, { old: oldEnd, next: nextEnd }]
  return ends.map(({ old, next }, i): Gap => {
    const last = ends[i - 1] ?? { old: -1, next: -1 }
    return { old: [last.old + 1, old], next: [last.next + 1, next] }
  })
}

/** Texts that have less than this in common are two paragraphs. */
const ALIKE = 0.4
/** Larger gaps are paired by position, lest it takes for ever. */
const LARGEST = 400 * 400

/** The pairs in a gap that have most in common all together, in order. */
function likest({ old, next }: Gap, before: readonly string[], after: readonly string[]): readonly Pair[] {
  const [rows, columns] = [old[1] - old[0], next[1] - next[0]]
  if (rows * columns === 0) return []
  if (rows * columns > LARGEST) return byPosition(old[0], next[0], Math.min(rows, columns))
  const olds = bags(before, old)
  const news = bags(after, next)
  const gain = news.map((bag) => olds.map((other) => gainOf(similarity(bag, other))))
  return bestPath(gain).map(({ old: i, next: j }) => ({ old: old[0] + i, next: next[0] + j }))
}

function bags(texts: readonly string[], [from, to]: readonly [number, number]): readonly Bag[] {
  return texts.slice(from, to).map(bagOf)
}

function gainOf(alike: number): number {
  return alike >= ALIKE ? alike : 0
}

function byPosition(old: number, next: number, count: number): readonly Pair[] {
  return Array.from({ length: count }, (_, i) => ({ old: old + i, next: next + i }))
}

/** The chain of pairs with the greatest sum: `gain[next][old]`. */
function bestPath(gain: ReadonlyArray<readonly number[]>): readonly Pair[] {
  const width = gain[0]!.length
  const best = Array.from({ length: gain.length + 1 }, () => new Float64Array(width + 1))
  for (let j = 1; j <= gain.length; j++)
    for (let i = 1; i <= width; i++)
      best[j]![i] = Math.max(best[j - 1]![i]!, best[j]![i - 1]!, best[j - 1]![i - 1]! + gain[j - 1]![i - 1]!)
  const path: Pair[] = []
  let [j, i] = [gain.length, width]
  while (j > 0 && i > 0) {
    if (best[j]![i] === best[j - 1]![i]) j--
    else if (best[j]![i] === best[j]![i - 1]) i--
    else path.push({ next: --j, old: --i })
  }
  return path.reverse()
}
