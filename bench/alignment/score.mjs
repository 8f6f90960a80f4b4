// Compares the rows that were found with the true ones, as pairs of paragraphs of two versions in one row.

/** @typedef {import('./disguise.mjs').Part} Part */
/** @typedef {import('./truth.mjs').Truth} Truth */
/** @typedef {{ right: number, found: number, true: number }} Counts */

/**
 * What is true of disguised documents.
 * @typedef {object} TrueRows
 * @property {Truth} row By version and paragraph: the row, or -1 where it is not known. What one version runs together is one row in all.
 * @property {ReadonlyArray<readonly [v: number, p: number, w: number, q: number]>} links Paragraphs, with their versions, that say the same
 *   in whole or in part.
 */

/**
 * @param {ReadonlyArray<ReadonlyArray<readonly Part[]>>} parts By version and paragraph.
 * @param {Truth} truth Of the originals.
 * @returns {TrueRows}
 */
export function truthOfParts(parts, truth) {
  const isKnown = (v, made) => made.every(({ paragraph }) => truth[v][paragraph] >= 0)
  const all = parts.flatMap((own, v) => own.flatMap((made, p) => (isKnown(v, made) ? [{ v, p, made }] : [])))
  const group = all.map((_, k) => k)
  const rootOf = (k) => {
    while (group[k] !== k) k = group[k]
    return k
  }
  const links = new Map()
  for (const [k, l] of overlapping(all, truth)) {
    group[rootOf(l)] = rootOf(k)
    const [one, other] = [all[k], all[l]]
    if (one.v !== other.v) links.set(`${k} ${l}`, [one.v, one.p, other.v, other.p])
  }
  const row = parts.map((own) => own.map(() => -1))
  for (const [k, { v, p }] of all.entries()) row[v][p] = rootOf(k)
  return { row, links: [...links.values()] }
}

function* overlapping(all, truth) {
  const byRow = new Map()
  for (const [k, { v, made }] of all.entries())
    for (const part of made) {
      const row = truth[v][part.paragraph]
      const others = byRow.get(row) ?? []
      yield* others.filter((other) => overlap(part, other.part)).map((other) => [other.k, k])
      others.push({ k, part })
      byRow.set(row, others)
    }
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
 * What only a third version ties together, because it runs two paragraphs together, is in one row by right and counts neither way.
 * @param {ReadonlyArray<{ readonly cells: ReadonlyArray<readonly number[]> }>} rows
 * @param {TrueRows} truth
 * @returns {{ readonly all: Counts, readonly pairs: ReadonlyArray<Counts & { readonly v: number, readonly w: number }> }}
 */
export function score(rows, { row, links }) {
  const size = row.length
  const pairs = row.flatMap((_, w) => row.slice(0, w).map((_own, v) => ({ v, w, right: 0, found: 0, true: 0 })))
  const byPair = new Map(pairs.map((pair) => [pair.v * size + pair.w, pair]))
  const rowOf = row.map((own) => own.map(() => -1))
  for (const [r, { cells }] of rows.entries())
    for (const [v, cell] of cells.entries()) for (const p of cell) rowOf[v][p] = r
  for (const [v, p, w, q] of links) {
    const pair = byPair.get(v * size + w)
    pair.true++
    if (rowOf[v][p] !== rowOf[w][q]) continue
    pair.right++
    pair.found++
  }
  for (const { cells } of rows) for (const pair of pairs) pair.found += wrong(row, cells, [pair.v, pair.w])
  return { all: sum(pairs), pairs: pairs.filter((pair) => pair.true > 0) }
}

function wrong(row, cells, [v, w]) {
  const known = (u) => cells[u].map((p) => row[u][p]).filter((r) => r >= 0)
  const [a, b] = [known(v), known(w)]
  return a.reduce((count, r) => count + b.filter((other) => other !== r).length, 0)
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
