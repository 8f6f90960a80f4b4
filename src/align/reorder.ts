import { contentCost, contentRow } from './content.ts'
import { GAP } from './cost.ts'
import { longestChain } from '../model/longest-chain.ts'
import type { Features } from './features.ts'
import { habitsOf } from './habits.ts'
import { overlapOf } from './overlap.ts'
import type { Bead } from './pair.ts'
import { uniquePaths } from './unique-paths.ts'

/** A paragraph without label and the labelled ones after it: a definition with its points. */
type Unit = readonly number[]

/** Aligns runs of paragraphs of both versions, given by index, in the order in which they stand. */
export type AlignRuns = (a: readonly number[], b: readonly number[]) => readonly Bead[]

/** Fewer units are not sorted by anybody. */
const FEWEST_UNITS = 4
/** More are too many to compare each with each. */
const MOST_UNITS = 500
/** The most that content says here, where order says nothing. */
const MOST = 12
/** How much better than anything else a pair must fit to be sure. */
const MARGIN = 2
/** How many sure pairs out of order, as a share of all units and of the sure pairs, tell that units are sorted otherwise. */
const FEWEST_ASTRAY = 2
const FEW = 0.1
const ASTRAY = 0.15

/** Cost of what has no better reason to stand together than its order, where order means little. */
const UNSURE = 8

/**
 * Pairs by content what stands in another order: definitions and lists in the order of each language's alphabet. Looks between
 * paragraphs that certainly correspond, and changes nothing unless the words say clearly more for the new pairs.
 */
export function reordered(
  beads: readonly Bead[],
  { a, b, size }: { readonly a: readonly Features[]; readonly b: readonly Features[]; readonly size: number },
  alignRuns: AlignRuns,
): readonly Bead[] {
  const isFixed = fixedPoints(a, b)
  const found: Bead[] = []
  let run: Bead[] = []
  const close = (): void => {
    found.push(...(inOtherOrder(run, { a, b, size }, alignRuns) ?? run))
    run = []
  }
  for (const bead of beads) {
    if (!isFixed(bead)) run.push(bead)
    else {
      close()
      found.push(bead)
    }
  }
  close()
  return found
}

function fixedPoints(a: readonly Features[], b: readonly Features[]): (bead: Bead) => boolean {
  const [inA, inB] = [uniquePaths(a), uniquePaths(b)]
  return (bead) => {
    if (bead.a.length !== 1 || bead.b.length !== 1) return false
    const [one, two] = [a[bead.a[0]!]!, b[bead.b[0]!]!]
    if (one.kind === 'heading' && two.kind === 'heading') return true
    return one.path === two.path && isSettled(one.path) && inA.has(one.path) && inB.has(two.path)
  }
}

/** Points of a paragraph without number move with it. */
function isSettled(path: string): boolean {
  return path !== '' && !/^[^/]*\/\/./.test(path)
}

function inOtherOrder(
  run: readonly Bead[],
  { a, b, size }: { readonly a: readonly Features[]; readonly b: readonly Features[]; readonly size: number },
  alignRuns: AlignRuns,
): readonly Bead[] | undefined {
  const ofA = units(
    run.flatMap((bead) => bead.a),
    a,
  )
  const ofB = units(
    run.flatMap((bead) => bead.b),
    b,
  )
  if (Math.min(ofA.length, ofB.length) < FEWEST_UNITS || Math.max(ofA.length, ofB.length) > MOST_UNITS) return undefined
  const [joinedA, joinedB] = [ofA.map((unit) => joined(unit, a)), ofB.map((unit) => joined(unit, b))]
  const costs = costsOf(joinedA, joinedB, size)
  return isInOrder(costs) ? undefined : asBeads(bestPairs(costs), { ofA, ofB }, alignRuns)
}

/** By unit of the first version and unit of the second, how ill their words fit. */
type Costs = readonly Float64Array[]

function costsOf(a: readonly Features[], b: readonly Features[], size: number): Costs {
  const overlap = overlapOf(a, b, size)
  const costOf = contentCost({ ...habitsOf(a, b, { pairs: [], overlap }), most: MOST })
  return a.map((_, i) => contentRow(overlap, costOf, [i, 0, b.length]))
}

/**
 * Whether what fits nothing else nearly as well stands in the same order in both. Of what repeats a formula there is always some that
 * by chance fits something elsewhere.
 */
function isInOrder(costs: Costs): boolean {
  const sure = surePairs(costs)
  const astray = sure.length - longestChain(sure.map(([, j]) => j)).length
  const fewer = Math.min(costs.length, costs[0]?.length ?? 0)
  return astray < Math.max(FEWEST_ASTRAY, fewer * FEW) || astray < sure.length * ASTRAY
}

/** Pairs that fit best for both, by a margin. */
function surePairs(costs: Costs): readonly Pair[] {
  const columns = (costs[0] ?? new Float64Array()).length
  const ofColumn = Array.from({ length: columns }, (_, j) => leader(costs.map((row) => row[j]!)))
  return costs.flatMap((row, i): Pair[] => {
    const { at, margin, cost } = leader([...row])
    const other = ofColumn[at]
    return cost < 0 && margin >= MARGIN && other?.at === i && other.margin >= MARGIN ? [[i, at]] : []
  })
}

/** Index of the least cost, and how far the next is from it. */
function leader(costs: readonly number[]): { readonly at: number; readonly cost: number; readonly margin: number } {
  let [at, next] = [0, Infinity]
  for (let k = 1; k < costs.length; k++)
    if (costs[k]! < costs[at]!) {
      next = costs[at]!
      at = k
    } else next = Math.min(next, costs[k]!)
  return { at, cost: costs[at]!, margin: next - costs[at]! }
}

function units(indices: readonly number[], features: readonly Features[]): readonly Unit[] {
  const found: number[][] = []
  for (const index of indices) {
    if (features[index]!.label === '' || found.length === 0) found.push([index])
    else found.at(-1)!.push(index)
  }
  return found
}

function joined(unit: Unit, features: readonly Features[]): Features {
  const tokens = new Set(unit.flatMap((index) => [...features[index]!.tokens]))
  return { ...features[unit[0]!]!, path: '', tokens: Int32Array.from(tokens).sort() }
}

type Pair = readonly [i: number, j: number]

/** Pairs that fit best, the surest first; only such as their words speak for. */
function bestPairs(costs: Costs): readonly Pair[] {
  const all: Array<readonly [number, number, number]> = []
  for (const [i, row] of costs.entries()) for (const [j, cost] of row.entries()) if (cost < 0) all.push([cost, i, j])
  all.sort((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2])
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  return all.flatMap(([, i, j]): Pair[] => {
    if (usedA.has(i) || usedB.has(j)) return []
    usedA.add(i)
    usedB.add(j)
    return [[i, j]]
  })
}

/** Beads in the order of the first version; what has no pair is aligned in order, and stands after what it follows. */
function asBeads(
  pairs: readonly Pair[],
  { ofA, ofB }: { readonly ofA: readonly Unit[]; readonly ofB: readonly Unit[] },
  alignRuns: AlignRuns,
): readonly Bead[] {
  const partner = new Map(pairs)
  const taken = new Set(pairs.map(([, j]) => j))
  const restA = ofA.flatMap((unit, i) => (partner.has(i) ? [] : [unit]))
  const restB = ofB.flatMap((unit, j) => (taken.has(j) ? [] : [unit]))
  const rest = alignRuns(restA.flat(), restB.flat()).flatMap(withNeighboursOnly)
  const paired = pairs.flatMap(([i, j]) => alignRuns(ofA[i]!, ofB[j]!))
  return inOrderOfFirst([...paired, ...rest.map((bead) => ({ ...bead, cost: Math.max(bead.cost, UNSURE) }))])
}

/** Paragraphs between which others have been taken out are not one paragraph in the other version. */
function withNeighboursOnly(bead: Bead): readonly Bead[] {
  const { a, b, cost } = bead
  if (areNeighbours(a) && areNeighbours(b)) return [bead]
  return [
    { a: a.slice(0, 1), b: b.slice(0, 1), cost },
    { a: a.slice(1), b: b.slice(1), cost: GAP },
  ]
}

function areNeighbours(indices: readonly number[]): boolean {
  return indices.every((index, k) => k === 0 || index === indices[k - 1]! + 1)
}

function inOrderOfFirst(beads: readonly Bead[]): readonly Bead[] {
  const placed = beads.filter(({ a }) => a.length > 0).sort((x, y) => x.a[0]! - y.a[0]!)
  const loose = beads.filter(({ a }) => a.length === 0).sort((x, y) => x.b[0]! - y.b[0]!)
  return [...placed, ...loose]
}
