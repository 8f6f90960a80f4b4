// Which paragraphs correspond, from the structure of the documents.
import { align } from '../../dist/src/align/align.js'
import { featuresOf, vocabulary } from '../../dist/src/align/features.js'
import { uniquePaths } from '../../dist/src/align/unique-paths.js'
import { documentSet } from '../../dist/src/model/document-set.js'

/** @typedef {import('../../dist/src/model/language-version.js').LanguageVersion} LanguageVersion */

/**
 * By version and paragraph the number of the true row, or -1 where the truth is not known.
 * @typedef {ReadonlyArray<readonly number[]>} Truth
 */

/**
 * Two witnesses must agree that paragraphs correspond: the alignment with all structure there is, and their address, which knows
 * nothing of alignment. Whatever only one of them says is left out of account.
 * @param {readonly LanguageVersion[]} versions
 * @returns {Truth}
 */
export function truthOf(versions) {
  const { rows } = align(documentSet('truth', versions))
  const addresses = versions.map(addressesOf)
  const truth = versions.map(({ paragraphs }) => paragraphs.map(() => -1))
  for (const [row, { cells }] of rows.entries()) {
    const single = cells.flatMap((cell, v) => (cell.length === 1 ? [{ v, p: cell[0], at: addresses[v][cell[0]] }] : []))
    const usual = mostFrequent(single.map(({ at }) => at))
    for (const { v, p, at } of single) if (at === usual) truth[v][p] = row
  }
  return truth
}

/**
 * Where each paragraph stands: after which label that the version has once, as which of how many paragraphs, before which label.
 * Paragraphs of different versions with the same address correspond unless labels have slipped.
 * @param {LanguageVersion} version
 * @returns {readonly string[]}
 */
function addressesOf(version) {
  const features = featuresOf(version, vocabulary())
  const marks = [...uniquePaths(features)].map(([path, at]) => ({ path, at }))
  const bounds = [{ path: '', at: 0 }, ...marks, { path: 'end', at: features.length }]
  return bounds.slice(1).flatMap((next, k) => {
    const { path, at } = bounds[k]
    const count = next.at - at
    return Array.from(
      { length: count },
      (_, i) => `${path} ${i}/${count} ${next.path} ${features[at + i].kind} ${features[at + i].label}`,
    )
  })
}

/** @param {readonly string[]} values */
function mostFrequent(values) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])[0]
}
