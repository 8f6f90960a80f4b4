// Compares the rows that were found with the true ones, as pairs of paragraphs of two versions in one row.

/** @typedef {import('./disguise.mjs').Part} Part */
/** @typedef {import('./truth.mjs').Truth} Truth */
/** @typedef {{ right: number, found: number, true: number }} Counts */

/**
 * By version and paragraph of the disguised documents: the true row, or -1 where it is not known. Parts of what corresponds are in one
 * row if they overlap; what one version runs together is one row in all.
 * @param {ReadonlyArray<ReadonlyArray<readonly Part[]>>} parts By version and paragraph.
 * @param {Truth} truth Of the originals.
 * @returns {Truth}
 */
export function truthOfParts(parts, truth) {
  const all = parts.flatMap((own, v) => own.map((made, p) => ({ v, p, made })))
  const group = all.map((_, k) => k)
  const rootOf = (k) => {
    while (group[k] !== k) k = group[k]
    return k
  }
  const byRow = new Map()
  for (const [k, { v, made }] of all.entries())
    for (const part of made) {
      const row = truth[v][part.paragraph]
      if (row < 0) continue
      const others = byRow.get(row) ?? []
      for (const other of others) if (overlap(part, other.part)) group[rootOf(other.k)] = rootOf(k)
      byRow.set(row, [...others, { k, part }])
    }
  const isKnown = ({ v, made }) => made.every(({ paragraph }) => truth[v][paragraph] >= 0)
  const found = parts.map((own) => own.map(() => -1))
  for (const [k, one] of all.entries()) if (isKnown(one)) found[one.v][one.p] = rootOf(k)
  return found
}

/**
 * @param {Part} a
 * @param {Part} b
 */
function overlap(a, b) {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return shared > 0.25 * Math.min(a.to - a.from, b.to - b.from)
}

/**
 * @param {ReadonlyArray<{ readonly cells: ReadonlyArray<readonly number[]> }>} rows
 * @param {Truth} truth
 * @returns {{ readonly all: Counts, readonly pairs: ReadonlyArray<Counts & { readonly v: number, readonly w: number }> }}
 */
export function score(rows, truth) {
  const rowOf = truth.map((own) => own.map(() => -1))
  for (const [row, { cells }] of rows.entries())
    for (const [v, cell] of cells.entries()) for (const p of cell) rowOf[v][p] = row
  const pairs = truth.flatMap((_, w) => truth.slice(0, w).map((_own, v) => ({ v, w, ...countPair(truth, rowOf, [v, w]) })))
  return { all: sum(pairs), pairs }
}

/**
 * @param {Truth} truth
 * @param {Truth} rowOf
 * @param {readonly [number, number]} pair
 * @returns {Counts}
 */
function countPair(truth, rowOf, [v, w]) {
  const known = (u) => truth[u].flatMap((row, p) => (row < 0 ? [] : [{ row, at: rowOf[u][p] }]))
  const [a, b] = [known(v), known(w)]
  return {
    right: matches(a, b, ({ row, at }) => `${row} ${at}`),
    found: matches(a, b, ({ at }) => at),
    true: matches(a, b, ({ row }) => row),
  }
}

/** How many pairs of one of each have the same key. */
function matches(a, b, keyOf) {
  const counts = new Map()
  for (const one of a) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return b.reduce((total, one) => total + (counts.get(keyOf(one)) ?? 0), 0)
}

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function sum(counts) {
  const total = { right: 0, found: 0, true: 0 }
  for (const one of counts) for (const key of Object.keys(total)) total[key] += one[key]
  return total
}

/** @param {Counts} counts */
export function figuresOf({ right, found, true: all }) {
  const precision = found === 0 ? 1 : right / found
  const recall = all === 0 ? 1 : right / all
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
