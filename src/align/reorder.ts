import { contentCost } from './content.ts'
import { GAP } from './cost.ts'
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
/** How much better than in order each unit must fit on average. */
const GAIN = 1

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
  const overlap = overlapOf(joinedA, joinedB, size)
  const habits = habitsOf(joinedA, joinedB, { pairs: [], overlap })
  const costOf = contentCost({ ...habits, most: 5 })
  const cost = (i: number, j: number): number => costOf(overlap.share(i, j), overlap.least(i, j))
  const pairs = bestPairs(ofA.length, ofB.length, cost)
  const inOrder = pairsOfRun(run, ofA, ofB)
  const moved = pairs.filter(([i, j]) => inOrder.get(i) !== j)
  const before = moved.reduce((sum, [i]) => sum + (inOrder.has(i) ? cost(i, inOrder.get(i)!) : 0), 0)
  const after = moved.reduce((sum, [i, j]) => sum + cost(i, j), 0)
  if (moved.length < 2 || before - after < (GAIN + Math.log(ofB.length)) * moved.length) return undefined
  return asBeads(pairs, { ofA, ofB }, alignRuns)
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
function bestPairs(rows: number, columns: number, cost: (i: number, j: number) => number): readonly Pair[] {
  const all: Array<readonly [number, number, number]> = []
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const found = cost(i, j)
      if (found < 0) all.push([found, i, j])
    }
  all.sort((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2])
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  return all.flatMap(([, i, j]): Pair[] => {
    if (usedA.has(i) || usedB.has(j)) return []
    usedA.add(i)
    usedB.add(j)
    return [[i, j]]
  })
}

/** Which unit of the second version the heads of the first were paired with in order. */
function pairsOfRun(run: readonly Bead[], ofA: readonly Unit[], ofB: readonly Unit[]): ReadonlyMap<number, number> {
  const unitOf = (all: readonly Unit[]): ReadonlyMap<number, number> =>
    new Map(all.flatMap((unit, u) => unit.map((index) => [index, u] as const)))
  const [inA, inB] = [unitOf(ofA), unitOf(ofB)]
  const heads = new Set(ofA.map((unit) => unit[0]!))
  const pairs = run.flatMap(({ a, b }) =>
    a.length > 0 && b.length > 0 && heads.has(a[0]!) ? [[inA.get(a[0]!)!, inB.get(b[0]!)!] as const] : [],
  )
  return new Map(pairs)
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
