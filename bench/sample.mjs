#!/usr/bin/env node
// Prints a sample of findings with the text of their rows, to be read one by one (bench/reading.md holds what a reader made of them).
//   node bench/sample.mjs <folder of documents>...   [--severity error] [--size 100] [--skip 0] [--others 3] [--bin "node dist/src/cli/bin.js"]
// Every folder is checked on its own. The sample is in proportion to what the folders have, at least ten of each; within a folder the
// findings are taken in order of their fingerprints, so the same findings are drawn again as long as they are found.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'

const text = /** @type {const} */ ({ type: 'string' })
const { values: options, positionals: folders } = parseArgs({
  options: { severity: text, size: text, skip: text, others: text, bin: text },
  allowPositionals: true,
})
const { severity = 'error', bin = 'node dist/src/cli/bin.js' } = options
const [size, skip, others] = [options.size ?? 100, options.skip ?? 0, options.others ?? 3].map(Number)
/** Findings that a folder has at least in the sample, if it has so many. */
const FEWEST = 10
/** Characters around the place that are shown. */
const AROUND = 400
/** Versions that a reader is most likely to read. */
const PREFERRED = ['en', 'fr', 'de', 'nl', 'es', 'it']

/**
 * @typedef {{ language: string, path: string, startLine: number, startOffset: number, endOffset: number, says: string[],
 *   deviates: boolean }} Place
 * @typedef {{ ruleId: string, severity: string, message: string, documentSet: string, fingerprint: string, departure: string,
 *   paragraph?: { row: number, label?: string }, locations: Place[] }} Finding
 */

/**
 * @param {string} folder
 * @returns {Finding[]}
 */
function findingsOf(folder) {
  const temporary = mkdtempSync(join(tmpdir(), 'sample-'))
  const file = join(temporary, 'report.json')
  const [command, ...words] = bin.split(' ')
  spawnSync(command, [...words, 'lint', folder, '--format', 'json', '--output-file', file, '--fail-on', 'never'])
  const { findings } = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(temporary, { recursive: true })
  return findings
    .filter((/** @type {Finding} */ finding) => finding.severity === severity)
    .sort((/** @type {Finding} */ a, /** @type {Finding} */ b) => (a.fingerprint < b.fingerprint ? -1 : 1))
}

/**
 * How many of each folder: all of the small ones, the rest in proportion.
 * @param {readonly number[]} counts
 */
function shares(counts) {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => Math.min(count, Math.max(FEWEST, Math.round((size * count) / Math.max(1, all)))))
}

/** @type {Map<string, string>} */
const sources = new Map()

/** @param {string} path */
function sourceOf(path) {
  const source = sources.get(path) ?? readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  sources.set(path, source)
  return source
}

/** @param {Place} place */
function passage({ path, startOffset, endOffset }) {
  const source = sourceOf(path)
  const from = Math.max(0, source.lastIndexOf('\n\n', startOffset), startOffset - AROUND)
  const blank = source.indexOf('\n\n', endOffset)
  const to = Math.min(blank < 0 ? source.length : blank, endOffset + AROUND)
  const parts = [source.slice(from, startOffset), source.slice(startOffset, endOffset), source.slice(endOffset, to)]
  const [before, marked, after] = parts.map((part) => part.replace(/\s+/g, ' '))
  return `${before}⟦${marked}⟧${after}`.trim()
}

/** @param {Finding} finding */
function print(
  { fingerprint, ruleId, departure, documentSet, paragraph, message, locations },
  /** @type {number} */ number,
) {
  const label = paragraph?.label ? ` (${paragraph.label})` : ''
  console.log(
    `\n#${number} ${fingerprint} ${ruleId} ${departure} ${documentSet} row ${paragraph?.row}${label}\n  ${message}`,
  )
  const agreeing = locations.filter(({ deviates }) => !deviates)
  const rank = (/** @type {Place} */ { language }) =>
    (PREFERRED.indexOf(language) + PREFERRED.length) % PREFERRED.length
  const shown = agreeing.toSorted((a, b) => Number(b.says.length > 0) - Number(a.says.length > 0) || rank(a) - rank(b))
  for (const place of [...locations.filter(({ deviates }) => deviates), ...shown.slice(0, others)])
    console.log(`  [${place.language}${place.deviates ? ' departs' : ''}, line ${place.startLine}] ${passage(place)}`)
}

const found = folders.map(findingsOf)
const sample = shares(found.map(({ length }) => length)).flatMap((share, i) => found[i].slice(skip, skip + share))
console.log(folders.map((folder, i) => `${basename(folder)}: ${found[i].length} of severity ${severity}`).join('\n'))
sample.forEach((finding, i) => print(finding, i + 1))
