import type { Fingerprint } from './fingerprint.ts'

/** How much two documents look like versions of one document. */
export interface Similarity {
  /** Share of the values, by weight, that both have, 0 to 1. */
  readonly values: number
  /** Weight of the values that both have. */
  readonly shared: number
  /** How alike labels and lengths of the paragraphs run, 0 to 1. */
  readonly structure: number
  /** Paragraphs that the structure rests on. */
  readonly compared: number
}

export function similarity(a: Fingerprint, b: Fingerprint): Similarity {
  const shared = sharedWeight(a, b)
  const all = a.weight + b.weight - shared
  return { shared, values: all === 0 ? 0 : shared / all, ...structure(a, b) }
}

function sharedWeight(a: Fingerprint, b: Fingerprint): number {
  const [fewer, more] = a.values.size < b.values.size ? [a, b] : [b, a]
  let sum = 0
  for (const [value, weight] of fewer.values) if (more.values.has(value)) sum += weight
  return sum
}

function structure(a: Fingerprint, b: Fingerprint): { structure: number; compared: number } {
  const pairs = pairedLengths(a, b)
  const most = Math.max(a.lengths.length, b.lengths.length)
  const least = Math.min(a.lengths.length, b.lengths.length)
  if (most === 0) return { structure: 0, compared: 0 }
  const alike = pairs.length >= FEW ? Math.max(0, correlation(pairs)) : 1
  return { structure: alike * Math.min(least / most, labelOverlap(a, b)), compared: pairs.length }
}

/** Below this a correlation of lengths says nothing. */
const FEW = 6

/** Lengths of the paragraphs that correspond: by position if there are equally many, else by labels that occur once. */
function pairedLengths(a: Fingerprint, b: Fingerprint): ReadonlyArray<readonly [number, number]> {
  if (a.lengths.length === b.lengths.length) return a.lengths.map((length, at) => [length, b.lengths[at]!])
  const [places, others] = [onlyPlaces(a.labels), onlyPlaces(b.labels)]
  return [...places].flatMap(([label, at]) => {
    const there = others.get(label)
    return there === undefined ? [] : [[a.lengths[at]!, b.lengths[there]!] as const]
  })
}

function onlyPlaces(labels: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  for (const [at, label] of labels.entries()) {
    if (label === '' || places.has(label)) twice.add(label)
    places.set(label, at)
  }
  for (const label of twice) places.delete(label)
  return places
}

/** Share of the labels, repeats counted, that both have; 1 where neither has any. */
function labelOverlap(a: Fingerprint, b: Fingerprint): number {
  const [mine, theirs] = [counts(a.labels), counts(b.labels)]
  let both = 0
  let either = 0
  for (const label of new Set([...mine.keys(), ...theirs.keys()])) {
    both += Math.min(mine.get(label) ?? 0, theirs.get(label) ?? 0)
    either += Math.max(mine.get(label) ?? 0, theirs.get(label) ?? 0)
  }
  return either === 0 ? 1 : both / either
}

function counts(labels: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>()
  for (const label of labels) if (label !== '') counted.set(label, (counted.get(label) ?? 0) + 1)
  return counted
}

/** Pearson's correlation of the logarithms: translations are longer or shorter by a factor. */
function correlation(pairs: ReadonlyArray<readonly [number, number]>): number {
  const [xs, ys] = [pairs.map(([x]) => Math.log1p(x)), pairs.map(([, y]) => Math.log1p(y))]
  const [mx, my] = [mean(xs), mean(ys)]
  const [dx, dy] = [xs.map((x) => x - mx), ys.map((y) => y - my)]
  const [sx, sy] = [mean(dx.map((x) => x * x)), mean(dy.map((y) => y * y))]
  if (sx === 0 || sy === 0) return sx === sy ? 1 : 0
  return mean(dx.map((x, at) => x * dy[at]!)) / Math.sqrt(sx * sy)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
